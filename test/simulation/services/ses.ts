/**
 * SES as far as the adapters use it: it accepts a mail or says why not, and reports what became of it by events that
 * come late, twice, in any order or never.
 */
import { type SESv2Client, SendEmailCommand, type SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import { hour, type Instant, minute, second } from '../../../domain/calendar/london.ts';
import type { Faults } from '../faults.ts';
import type { Prng } from '../prng.ts';
import type { Process } from '../process.ts';
import type { Scheduler } from '../scheduler.ts';
import { failure, type Wire } from '../wire.ts';
import type { Queue } from './queue.ts';

export type Tags = Readonly<Record<string, string>>;

/** A mail that SES accepted, or what it is about one of several notices that it brings. */
export interface AcceptedMail {
  readonly id: string;
  readonly at: Instant;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly tags: Tags;
}

/** An event that reached the queue. */
export interface ReportedEvent {
  readonly mail: AcceptedMail;
  readonly type: string;
  readonly bounce?: { readonly bounceType: string; readonly bounceSubType: string };
}

export interface Ses {
  /** Each mail, and of a digest one for each notice that it brings, with the tags of a mail of its own. */
  readonly accepted: readonly AcceptedMail[];
  readonly reported: readonly ReportedEvent[];
  clientOf(process: Process): SESv2Client;
}

export interface SesParts {
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly prng: Prng;
  readonly wire: Wire;
  readonly eventQueue: Queue;
  /** The notices that a digest brings. */
  brings(digest: AcceptedMail): readonly Tags[];
  /** How likely an address is one whose mail comes back. */
  readonly badAddresses: number;
  /** Called for each mail as it is accepted, before anyone hears of it. */
  onAccepted(mail: AcceptedMail): void;
}

/** A mail as it went, and as the notices it brings. */
interface Whole {
  readonly mail: AcceptedMail;
  readonly notices: readonly AcceptedMail[];
}

type Fate = 'delivered' | 'returned' | 'suppressed' | 'passing' | 'out-of-office' | 'delayed';

export function openSes(parts: SesParts): Ses {
  const { scheduler, faults, prng, wire, eventQueue } = parts;
  const accepted: AcceptedMail[] = [];
  const reported: ReportedEvent[] = [];
  const fates = new Map<string, Fate>();
  const fateOf = (address: string): Fate => {
    const known = fates.get(address);
    const fate = known ?? (prng.chance(parts.badAddresses) ? prng.pick(badFates) : 'delivered');
    fates.set(address, fate);
    return fate;
  };

  const report = ({ mail, ...all }: Whole, type: string, after: number, bounce?: ReportedEvent['bounce']) => {
    if (faults.hits('event-lost')) return;
    const late = faults.hits('event-late') ? prng.between(1, 300) * minute : 0;
    const times = faults.hits('event-twice') ? 2 : 1;
    for (let time = 0; time < times; time += 1) {
      scheduler.after(after + late + prng.between(0, 3 * second) + time * prng.between(0, 2 * hour), () => {
        for (const each of all.notices) reported.push({ mail: each, type, ...(bounce && { bounce }) });
        eventQueue.send(JSON.stringify(eventOf(mail, type, bounce)));
      });
    }
  };

  const accept = (input: SendEmailCommandInput) => {
    if (faults.hits('send-throttled')) throw failure('TooManyRequestsException');
    if (faults.hits('send-rejected')) throw failure('MessageRejected');
    const mail = mailOf(input, `mail-${accepted.length}`, scheduler.now);
    const isDigest = mail.tags.digest !== undefined;
    const notices = isDigest ? parts.brings(mail).map((tags) => ({ ...mail, tags })) : [mail];
    if (isDigest) faults.happened('digest-sent');
    accepted.push(...notices);
    parts.onAccepted(mail);
    report({ mail, notices }, 'Send', 0);
    for (const { type, after, bounce } of courses[fateOf(mail.to)])
      report({ mail, notices }, type, after, bounce);
    return { MessageId: mail.id };
  };

  return {
    accepted,
    reported,
    clientOf(process) {
      const send = (command: unknown) => {
        if (!(command instanceof SendEmailCommand))
          throw new Error('The simulation does not know this command of SES');
        const { input } = command;
        return wire.request(process, {
          what: `mail ${nameOf(tagsOf(input))} to ${input.Destination!.ToAddresses![0]}`,
          tries: 1,
          limit: 10 * second,
          throttledAs: 'TooManyRequestsException',
          perform: () => accept(input),
        });
      };
      return { send } as unknown as SESv2Client;
    },
  };
}

const badFates: readonly Fate[] = ['returned', 'suppressed', 'passing', 'out-of-office', 'delayed'];

interface Happening {
  readonly type: string;
  readonly after: number;
  readonly bounce?: ReportedEvent['bounce'];
}

const bounced = (bounceType: string, bounceSubType: string, after: number): Happening => ({
  type: 'Bounce',
  after,
  bounce: { bounceType, bounceSubType },
});
const delivered: Happening = { type: 'Delivery', after: 2 * second };

/** What becomes of mail to an address. */
const courses: Readonly<Record<Fate, readonly Happening[]>> = {
  delivered: [delivered],
  returned: [bounced('Permanent', 'General', 3 * second)],
  suppressed: [bounced('Permanent', 'OnAccountSuppressionList', 0)],
  passing: [bounced('Transient', 'MailboxFull', 5 * minute)],
  'out-of-office': [delivered, bounced('Transient', 'General', 4 * second)],
  delayed: [
    { type: 'DeliveryDelay', after: 10 * minute },
    { ...delivered, after: 3 * hour },
  ],
};

function mailOf(input: SendEmailCommandInput, id: string, at: Instant): AcceptedMail {
  const { Subject: subject, Body: body } = input.Content!.Simple!;
  const to = input.Destination!.ToAddresses![0]!;
  return { id, at, to, subject: subject!.Data!, text: body!.Text!.Data!, tags: tagsOf(input) };
}

function tagsOf({ EmailTags: tags }: SendEmailCommandInput): Record<string, string> {
  return Object.fromEntries(tags!.map(({ Name, Value }) => [Name!, Value!]));
}

function eventOf(mail: AcceptedMail, eventType: string, bounce: ReportedEvent['bounce']) {
  const tags = Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]]));
  return {
    'detail-type': `Email ${eventType}`,
    source: 'aws.ses',
    detail: { eventType, mail: { messageId: mail.id, tags }, ...(bounce && { bounce }) },
  };
}

function nameOf({ digest, notice, attempt }: Tags): string {
  return digest === undefined ? `${notice} attempt ${attempt}` : `digest ${digest}`;
}
