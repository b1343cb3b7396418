/** Looked at as each mail is accepted: its attempt stands claimed in the log. */
import type { Fact } from '../../../domain/case/facts.ts';
import { broughtBy } from '../services/digests.ts';
import type { AcceptedMail } from '../services/ses.ts';
import type { Table } from '../services/table.ts';

/** What is wrong about a mail that SES accepts just now. */
export function sentUnclaimed(table: Table, { text, tags }: AcceptedMail): string[] {
  if (tags.digest !== undefined) {
    const { unclaimed } = broughtBy(table, text, tags);
    return unclaimed === 0 ? [] : [`${unclaimed} entries of a digest were sent and had not been claimed`];
  }
  const items = table.partition(`case#${tags.authority}#${tags.case}`);
  const isClaimed = items.some(({ body }) => {
    if (!body?.S?.includes('"notice-claimed"')) return false;
    const fact = JSON.parse(body.S) as Fact;
    return (
      fact.is === 'notice-claimed' && fact.notice === tags.notice && String(fact.attempt) === tags.attempt
    );
  });
  return isClaimed
    ? []
    : [`${tags.case}: ${tags.notice} attempt ${tags.attempt} was sent and had not been claimed`];
}
