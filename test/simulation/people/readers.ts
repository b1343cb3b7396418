/** Those who get the mails: a scanner opens every link, some people acknowledge, some twice. */
import { hour, minute, second } from '../../../domain/calendar/london.ts';
import type { HttpResponse } from '../../../functions/http/handler.ts';
import { pageRequest } from '../../support/requests.ts';
import type { Lambda } from '../lambda.ts';
import type { Prng } from '../prng.ts';
import type { Scheduler } from '../scheduler.ts';
import type { AcceptedMail } from '../services/ses.ts';
import type { Trace } from '../trace.ts';

/** An acknowledgement that was answered. */
export interface Acknowledged {
  readonly mail: AcceptedMail;
  readonly status: number;
}

export interface ReaderParts {
  readonly scheduler: Scheduler;
  readonly prng: Prng;
  readonly trace: Trace;
  readonly lambda: Lambda;
}

export interface Readers {
  readonly acknowledged: readonly Acknowledged[];
  receive(mail: AcceptedMail): void;
}

export function openReaders({ scheduler, prng, trace, lambda }: ReaderParts): Readers {
  const acknowledged: Acknowledged[] = [];
  const open = (mail: AcceptedMail, method: 'GET' | 'POST', again: number) => {
    const token = /\/a\/([A-Za-z0-9_-]{32})/.exec(mail.text)?.[1] ?? '';
    const event = pageRequest(method, token, method === 'POST' ? 'read=yes' : undefined);
    trace('reader', `${method} link of ${mail.tags.notice ?? 'a digest'}`);
    lambda.call('web', event, (answer) => {
      const status = 'value' in answer ? ((answer.value as HttpResponse).statusCode ?? 0) : 0;
      if (method === 'GET') return;
      if (status === 200 || status === 404) acknowledged.push({ mail, status });
      else if (again > 0) scheduler.after(prng.between(1, 60) * minute, () => open(mail, method, again - 1));
    });
  };
  return {
    acknowledged,
    receive(mail) {
      if (prng.chance(0.1)) scheduler.after(prng.between(1, 30) * second, () => open(mail, 'GET', 0));
      if (prng.chance(0.12)) scheduler.after(prng.below(6 * hour), () => open(mail, 'POST', 3));
      if (prng.chance(0.03)) scheduler.after(prng.below(6 * hour), () => open(mail, 'POST', 3));
    },
  };
}
