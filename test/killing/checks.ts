/** What must hold after a run. Each check gives what is wrong, one line each: nothing where all is well. */
import { createHash } from 'node:crypto';
import type { OutboxMail } from '../end-to-end/service.ts';
import type { Account, NoticeBody } from './account.ts';
import type { ExpectedNotice } from './stories.ts';

export type Check = (account: Account) => string[];

const minute = 60_000;

/** For every notice that the stories call for, its recipient has a mail. */
export const nothingIsLost: Check = (account) =>
  told(account)
    .filter(({ mails }) => mails.length === 0)
    .map(({ expected }) => `lost: ${inWords(expected)}`);

/** There is no other mail, and no notice under two ids. */
export const nothingElseIsSent: Check = (account) => {
  const wanted = new Set(told(account).map(({ notice }) => notice && `${notice.case} ${notice.id}`));
  return account.outbox
    .filter((mail) => !wanted.has(`${mail.case} ${mail.notice}`))
    .map((mail) => `nobody called for: ${mail.case} ${mail.rule} ${mail.kind} to ${mail.to} at ${mail.at}`);
};

/** Of several mails of one notice to one recipient, each but the first says that it may be a repeat. */
export const repeatsAreMarked: Check = ({ outbox }) =>
  [...Map.groupBy(outbox, (mail) => `${mail.case} ${mail.notice} ${mail.to}`)].flatMap(([notice, mails]) =>
    mails
      .slice(1)
      .filter((mail) => !isMarked(mail))
      .map((mail) => `sent again without saying so: ${notice} (attempt ${mail.tags.attempt})`),
  );

/**
 * No mail comes before its moment. It may come later by the quiet period after each attempt that a kill cut short,
 * and by what the sweep needs to find a case whose wake-up was lost.
 */
export const nothingIsEarlyOrLate: Check = (account) =>
  told(account).flatMap(({ expected, mails }) => {
    const first = mails[0];
    if (!first) return [];
    const late = Date.parse(first.at) - expected.at;
    const quiet = (expected.kind === 'alert' ? 5 : 15) * minute;
    const allowed = (Number(first.tags.attempt) - 1) * quiet + 5 * minute;
    if (late >= 0 && late <= allowed) return [];
    return [`${late < 0 ? 'early' : 'late'} by ${Math.abs(late) / minute} minutes: ${inWords(expected)}`];
  });

/** The service says of every notice that it was delivered. */
export const everyNoticeIsDelivered: Check = ({ cases }) =>
  [...cases.values()].flatMap(({ case: reference, notices }) =>
    notices
      .filter(({ status }) => status !== 'delivered')
      .map(({ kind, rule, at, status }) => `${status}: ${reference} ${rule} ${kind} of ${at}`),
  );

/** Each answered milestone is in its case once, the case has no other, and sent again it gets the same answer. */
export const answeredIsRecorded: Check = ({ answered, cases }) => [
  ...[...Map.groupBy(answered, ({ milestone }) => milestone.body.case)].flatMap(([reference, own]) => {
    const found = (cases.get(reference)?.milestones ?? []).map(({ id }) => id).sort();
    const wanted = own.map(({ id }) => id).sort();
    return found.join() === wanted.join() ? [] : [`${reference} has the milestones ${found}, not ${wanted}`];
  }),
  ...answered
    .filter(({ text, again }) => again?.status !== 200 || again.text !== text)
    .map(({ milestone: { body }, again }) => `${body.case} ${body.type} is answered anew: ${again?.status}`),
];

/** Every record is an unbroken chain: each hash is that of the hash before, a line feed and the fact. */
export const chainsHold: Check = ({ stories, evidence }) =>
  stories.flatMap(({ case: reference }) => {
    const record = evidence.get(reference);
    if (!record?.facts?.length) return [`${reference} has no record`];
    let hash = '0'.repeat(64);
    for (const [index, fact] of record.facts.entries()) {
      hash = createHash('sha256').update(`${hash}\n${fact.fact}`).digest('hex');
      if (fact.hash !== hash || fact.place !== index) return [`${reference}: the chain breaks at ${index}`];
    }
    return record.lastHash === hash ? [] : [`${reference}: the last hash is of something else`];
  });

/** Other systems heard of every deadline that it was opened, and of every escalation; perhaps twice. */
export const changesAreTold: Check = ({ stories, events }) => {
  const heard = new Set(events.map(({ type, subject, data }) => `${subject} ${data.rule} ${type}`));
  const due = stories.flatMap(({ notices }) =>
    notices.flatMap(({ case: reference, rule, kind }) => [
      `${reference} ${rule} longstop.deadline.opened`,
      ...(kind === 'escalation' ? [`${reference} ${rule} longstop.deadline.escalated`] : []),
    ]),
  );
  return [...new Set(due)].filter((each) => !heard.has(each)).map((each) => `no system heard of: ${each}`);
};

/** No schedule waits and no message. Dead letters are kept for a person; they are counted elsewhere. */
export const nothingIsLeft: Check = ({ schedules, queued }) => [
  ...schedules.map((schedule) => `a schedule is left: ${JSON.stringify(schedule)}`),
  ...Object.entries(queued)
    .filter(([name, count]) => count > 0 && !name.endsWith('dead-letters'))
    .map(([name, count]) => `${name} holds ${count}`),
];

export const checks: Readonly<Record<string, Check>> = {
  nothingIsLost,
  nothingElseIsSent,
  repeatsAreMarked,
  nothingIsEarlyOrLate,
  everyNoticeIsDelivered,
  answeredIsRecorded,
  chainsHold,
  changesAreTold,
  nothingIsLeft,
};

export const isMarked = ({ subject }: OutboxMail): boolean => subject.includes('possible repeat');

interface Told {
  readonly expected: ExpectedNotice;
  readonly notice?: NoticeBody & { readonly case: string };
  /** In the order in which they were accepted. */
  readonly mails: readonly OutboxMail[];
}

/** What became of each expected notice: the one that the case shows for it, and the mails that went out. */
export function told({ stories, cases, outbox }: Account): Told[] {
  const mailsOf = Map.groupBy(outbox, (mail) => `${mail.case} ${mail.notice} ${mail.to}`);
  return stories.flatMap(({ case: reference, notices }) => {
    const shown = cases.get(reference)?.notices ?? [];
    return notices.map((expected) => {
      const notice = shown.find(
        ({ rule, kind, at, recipient }) =>
          rule === expected.rule &&
          kind === expected.kind &&
          Date.parse(at) === expected.at &&
          recipient.email === expected.to,
      );
      if (!notice) return { expected, mails: [] };
      const mails = mailsOf.get(`${reference} ${notice.id} ${expected.to}`) ?? [];
      return { expected, notice: { ...notice, case: reference }, mails };
    });
  });
}

function inWords({ case: reference, rule, kind, to, at }: ExpectedNotice): string {
  return `${reference} ${rule} ${kind} to ${to} at ${new Date(at).toISOString()}`;
}
