/** `npx longstop verify bundle.json`: checks the evidence of a case with nothing but the file. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chainHolds, keptHolds, notedHolds, summaryHolds } from './checks.ts';
import { readBundle } from './read-bundle.ts';
import { inWords, usage } from './words.ts';

const unchecked = 2;
process.exitCode = run(process.argv.slice(2));

function run(given: string[]): number {
  try {
    const { positionals, values } = parseArgs({
      args: given,
      allowPositionals: true,
      options: { kept: { type: 'string' }, help: { type: 'boolean' } },
    });
    const [command, file, ...more] = positionals;
    if (values.help) {
      console.log(usage);
      return 0;
    }
    if (command !== 'verify' || file === undefined || more.length > 0) throw new Error(usage);
    return verify(readFileSync(file, 'utf8'), values.kept);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return unchecked;
  }
}

function verify(text: string, kept: string | undefined): number {
  const claimed = readBundle(text);
  const { finding, told } = summaryHolds(claimed);
  const findings = [
    chainHolds(claimed),
    notedHolds(claimed),
    ...(kept === undefined ? [] : [keptHolds(claimed, kept)]),
    finding,
  ];
  console.log(inWords(claimed, findings, told, kept !== undefined));
  return findings.every(({ holds }) => holds) ? 0 : 1;
}
