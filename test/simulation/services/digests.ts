/** What a digest brings, read from its text: a notice that was claimed for it and is not in it has not gone. */
import type { Addressed, Fact } from '../../../domain/case/facts.ts';
import { rulesOf } from '../../../domain/catalogue/procedures.ts';
import { phrasebook } from '../../../domain/wording/phrasebook.ts';
import { caseOfPartition } from '../../../functions/aws/keys.ts';
import type { CaseKey } from '../../../functions/ports.ts';
import type { Tags } from './ses.ts';
import type { Table } from './table.ts';

export interface Brought {
  /** Tags as a mail of its own would have, for each notice that is in the digest. */
  readonly notices: readonly Tags[];
  /** How many entries of the digest nobody had claimed. */
  readonly unclaimed: number;
}

/** @param text the digest's, in which English is among the languages */
export function broughtBy(table: Table, text: string, { digest }: Tags): Brought {
  const entries = text
    .split(/\n\n(?=\d+\. )/)
    .slice(1)
    .map(unwrapped);
  const notices: Tags[] = [];
  for (const { key, message, attempt } of claimedWith(table, digest!)) {
    const place = entries.findIndex((entry) => isAbout(entry, key, message));
    if (place === -1) continue;
    entries.splice(place, 1);
    const { kind, rule, notice } = message;
    notices.push({ authority: key.authority, case: key.reference, notice, attempt, kind, rule });
  }
  return { notices, unclaimed: entries.filter((entry) => entry.includes(' - Case reference: ')).length };
}

function isAbout(entry: string, { authority, reference }: CaseKey, { rule }: Addressed): boolean {
  const about = rulesOf(authority).find(({ id }) => id === rule)!;
  const title = phrasebook.en.rule(about).title;
  return entry.replace(/^\d+\. /, '').startsWith(`${title} - Case reference: ${reference}. `);
}

/** On one line, without the rule under its heading. */
function unwrapped(entry: string): string {
  return entry.replaceAll(/\n-+\n/g, '\n').replaceAll(/\s+/g, ' ');
}

function claimedWith(
  table: Table,
  link: string,
): { readonly key: CaseKey; readonly message: Addressed; readonly attempt: string }[] {
  return table.partitions().flatMap((partition) => {
    const key = caseOfPartition(partition);
    if (!key) return [];
    const facts = table
      .partition(partition)
      .flatMap(({ sk, body }) => (sk!.S!.startsWith('log#') ? [JSON.parse(body!.S!) as Fact] : []));
    const messages = facts.flatMap((fact) => (fact.is === 'notices-addressed' ? fact.messages : []));
    return facts.flatMap((fact) => {
      if (fact.is !== 'notice-claimed' || fact.link !== link) return [];
      const message = messages.find(({ notice }) => notice === fact.notice)!;
      return [{ key, message, attempt: String(fact.attempt) }];
    });
  });
}
