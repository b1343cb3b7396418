/** What the verifier says. Times are those of Europe/London, as in the bundle. */
import type { Told } from '../domain/evidence/told.ts';
import type { Finding } from './checks.ts';
import type { Claimed } from './read-bundle.ts';

export const usage = `Checks the evidence of a case offline.

  npx longstop verify bundle.json [--kept HASH]

  bundle.json   what GET /v1/cases/{case}/evidence answered
  --kept HASH   the last hash of the same case as somebody kept it earlier, outside Longstop

Ends with 0 where the evidence holds, 1 where it does not, 2 where it could not be checked.`;

export function inWords(
  claimed: Claimed,
  findings: readonly Finding[],
  told: readonly Told[],
  kept: boolean,
): string {
  const all = findings.every(({ holds }) => holds);
  return [
    `Case ${claimed.case} of ${claimed.authority}, as given out ${claimed.generatedAt}`,
    ...findings.map(({ holds, says }) => `  ${holds ? 'holds ' : 'BROKEN'}  ${says}`),
    '',
    all ? 'Who was told what, and when:' : 'What the facts say, which is not to be relied on:',
    ...(told.length === 0 ? ['  nobody was told anything'] : told.flatMap(noticeInWords)),
    '',
    'What no such file can show by itself: whether facts were cut off at its end, or the whole record was written',
    `anew by somebody who could change everything in the database. ${kept ? 'That is what the kept hash is for.' : 'A last hash kept elsewhere shows it'}`,
    ...(kept ? [] : ['(--kept HASH), such as that of an earlier copy of this file.']),
    'The part "dates" explains the dates, and is no part of the chain.',
    `Last hash: ${claimed.lastHash}`,
    '',
    all ? 'The evidence holds.' : 'The evidence does not hold.',
  ]
    .map(onOneLine)
    .join('\n');
}

/** What a file says must not look like what the verifier says. */
function onOneLine(line: string): string {
  return line.replaceAll(/\p{Cc}/gu, '?');
}

function noticeInWords({ kind, rule, told, recipient, steps }: Told): string[] {
  const { roles, agency, email, insteadOf } = recipient;
  const who = `${roles.join(', ')}${agency === undefined ? '' : ` (${agency})`}`;
  const instead = insteadOf === undefined ? '' : `, instead of ${insteadOf}`;
  return [
    `  ${kind} about ${rule}, ${told === null ? 'which has no date any more' : `due ${told}`}`,
    `    to ${who} at ${email === '' ? 'no address' : email}${instead}`,
    ...steps.map(({ at, what, reason, possibleRepeat, inDigest }) => {
      const marks = [possibleRepeat && 'marked as a possible repeat', inDigest && 'in a digest'];
      const more = [reason, ...marks].filter(Boolean).join(', ');
      return `    ${at}  ${what}${more === '' ? '' : ` (${more})`}`;
    }),
  ];
}
