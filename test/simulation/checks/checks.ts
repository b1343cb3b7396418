import { answeredIsRecorded } from './answered-is-recorded.ts';
import { auditAgrees } from './audit-agrees.ts';
import { bouncesAreHeard } from './bounces-are-heard.ts';
import { chainHolds } from './chain.ts';
import type { Check } from './check.ts';
import { headsGoForward } from './heads-go-forward.ts';
import { noSurprises, personsAreCalled } from './no-surprises.ts';
import { notTooEarly } from './not-too-early.ts';
import { notTooLate } from './not-too-late.ts';
import { nothingAfterTheEnd } from './nothing-after-the-end.ts';
import { noticesReachSomeone } from './notices-reach-someone.ts';
import { repeatsAreMarked } from './repeats-are-marked.ts';
import { settled } from './settled.ts';

/** What must hold when a run is over, by name. */
export const checks: Readonly<Record<string, Check>> = {
  'notices-reach-someone': noticesReachSomeone,
  'repeats-are-marked': repeatsAreMarked,
  'nothing-after-the-end': nothingAfterTheEnd,
  'not-too-early': notTooEarly,
  'not-too-late': notTooLate,
  'answered-is-recorded': answeredIsRecorded,
  settled,
  'heads-go-forward': headsGoForward,
  'chain-holds': chainHolds,
  'bounces-are-heard': bouncesAreHeard,
  'no-surprises': noSurprises,
  'audit-agrees': auditAgrees,
  'persons-are-called': personsAreCalled,
};
