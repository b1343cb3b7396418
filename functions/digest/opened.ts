/** What the link of a digest leads to: its notices, in as many cases as there still are and whose links still stand. */

import { standingLinks } from '../../domain/case/links.ts';
import type { ListedNotice } from '../../web/list/list.ts';
import { acknowledge } from '../case/acknowledge.ts';
import { arrangementsOf } from '../case/arrangements.ts';
import { assess } from '../case/assess.ts';
import { hashOfToken, isToken } from '../case/links.ts';
import type { Settling } from '../case/settle.ts';
import type { CaseLog, Given } from '../ports.ts';
import { claimedWith } from './claimed-with.ts';

type Needs = Settling & Given<'links'>;

/** The notices of a digest in one case. */
export interface OpenedCase {
  readonly log: CaseLog;
  readonly notices: readonly ListedNotice[];
}

/** None where the token is no digest's, or nothing that it leads to may be opened any more. */
export async function openDigest(ports: Needs, token: string): Promise<readonly OpenedCase[]> {
  if (!isToken(token)) return [];
  const hash = hashOfToken(token);
  const links = (await ports.links.shared(hash)).filter(({ expires }) => expires >= ports.now());
  const logs = await Promise.all(links.map(({ key }) => ports.logs.load(key)));
  const standing = logs.filter(({ facts }) => standingLinks(facts).has(hash));
  const cases = await Promise.all(standing.map((log) => openCase(ports, log, hash)));
  return cases.filter(({ notices }) => notices.length > 0);
}

async function openCase(ports: Needs, log: CaseLog, hash: string): Promise<OpenedCase> {
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
export async function acknowledgeAll(ports: Needs, opened: readonly OpenedCase[]): Promise<void> {
  await Promise.all(
    opened.map(({ log, notices }) =>
      acknowledge(
        ports,
        log,
        notices.map(({ message }) => message.notice),
      ),
    ),
  );
}
