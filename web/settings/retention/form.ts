/** The form of how long closed cases are kept. */
import { type Retention, retentionPattern } from '../../../domain/case/retention.ts';
import type { Fault } from '../shared/faults.ts';

export type RetentionFault = 'choose' | 'years';

export interface TypedRetention {
  readonly keep: string;
  readonly years: string;
}

export function typedRetention(retention: Retention | undefined): TypedRetention {
  if (retention === undefined || retention === 'for ever') return { keep: 'for-ever', years: '' };
  return { keep: 'years', years: String(Number.parseInt(retention, 10)) };
}

export function readRetention(form: URLSearchParams): TypedRetention {
  return { keep: form.get('keep') ?? '', years: (form.get('years') ?? '').trim() };
}

export function checkRetention({ keep, years }: TypedRetention): Retention | Fault<RetentionFault> {
  if (keep === 'for-ever') return 'for ever';
  if (keep !== 'years') return { field: 'keep', is: 'choose' };
  const text = `${years} year${years === '1' ? '' : 's'}`;
  return retentionPattern.test(text) ? (text as Retention) : { field: 'years', is: 'years' };
}
