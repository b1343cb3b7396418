/** What the link of a digest leads to: its notices, in as many cases as there still are and whose links still stand. */
import type { Fact } from '../../domain/case/facts.ts';
import { standingLinks } from '../../domain/case/links.ts';
import type { ListedNotice } from '../../web/list/list.ts';
import { arrangementsOf } from '../case/arrangements.ts';
import { assess } from '../case/assess.ts';
import { hashOfToken, isToken } from '../case/links.ts';
import { record } from '../case/record.ts';
import type { CaseLog, Ports } from '../ports.ts';
import { claimedWith } from './claimed-with.ts';

/** The notices of a digest in one case. */
export interface OpenedCase {
  readonly log: CaseLog;
  readonly notices: readonly ListedNotice[];
}

/** None where the token is no digest's, or nothing that it leads to may be opened any more. */
export async function openDigest(ports: Ports, token: string): Promise<readonly OpenedCase[]> {
  if (!isToken(token)) return [];
  const hash = hashOfToken(token);
  const links = (await ports.links.shared(hash)).filter(({ expires }) => expires >= ports.now());
  const logs = await Promise.all(links.map(({ key }) => ports.logs.load(key)));
  const standing = logs.filter(({ facts }) => standingLinks(facts).has(hash));
  const cases = await Promise.all(standing.map((log) => openCase(ports, log, hash)));
  return cases.filter(({ notices }) => notices.length > 0);
}

async function openCase(ports: Ports, log: CaseLog, hash: string): Promise<OpenedCase> {
  const { authority, reference } = log.key;
  const { practice } = await arrangementsOf(ports, authority);
  const { file, deadlines } = assess(log, practice, ports.now());
  const notices = claimedWith(log.facts, hash).flatMap(({ notice }): ListedNotice[] => {
    const message = file.messages.get(notice);
    const deadline = deadlines.find(({ id }) => id === message?.deadline);
    return message && deadline ? [{ reference, message, rule: deadline.rule }] : [];
  });
  return { log, notices };
}

/** Records that every notice was read. What was acknowledged before stays as it is. */
export async function acknowledgeAll(ports: Ports, opened: readonly OpenedCase[]): Promise<void> {
  await Promise.all(
    opened.map(async ({ log, notices }) => {
      let current = log;
      for (const { message } of notices) {
        const { notice } = message;
        current = (await record(ports, current, (latest) => acknowledged(ports, latest, notice), false)).log;
      }
    }),
  );
}

function acknowledged(ports: Ports, { facts }: CaseLog, notice: string): Fact | undefined {
  const already = facts.some((fact) => fact.is === 'notice-acknowledged' && fact.notice === notice);
  return already ? undefined : { is: 'notice-acknowledged', at: ports.now(), notice };
}
