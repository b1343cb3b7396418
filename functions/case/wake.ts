/** Waking a case: whatever is due is done, one recorded step at a time, and then the case is settled. */
import { second } from '../../domain/calendar/london.ts';
import { nextStep } from '../../domain/notices/next-step.ts';
import type { CaseKey } from '../ports.ts';
import { arrangementsOf } from './arrangements.ts';
import { type Assessment, assess } from './assess.ts';
import { type Mailing, send } from './send.ts';
import { type Settling, settle } from './settle.ts';

/** What it takes to do what is due for a case. */
export type Waking = Settling & Mailing;

/** Steps of one waking, and how long it goes on beginning new ones. What is left is due still, so settling rings again. */
const stepsAtOnce = 60;
const timeAtOnce = 40 * second;

/** Does what is due. Late, twice, for a case with nothing due or unknown: harmless. */
export async function wake(ports: Waking, key: CaseKey): Promise<void> {
  let log = await ports.logs.load(key);
  if (log.facts.length === 0) return;
  const { practice, directory, edition } = await arrangementsOf(ports, key.authority);
  const begun = ports.now();
  /** Of the log as it then stands: once nothing more is due, it is what is to be settled. */
  let atRest: Assessment | undefined;
  for (let count = 0; count < stepsAtOnce; count += 1) {
    const now = ports.now();
    if (now - begun > timeAtOnce) break;
    const assessment = assess(log, practice, now);
    const step = nextStep(assessment.file, assessment.agenda, directory, now);
    if (!step) {
      atRest = assessment;
      break;
    }
    if (step.is === 'record' && step.fact.is === 'notice-needs-a-person') {
      // Before it is recorded: a crash in between sounds the alarm twice, and not never.
      ports.report({ what: 'needs-a-person', authority: key.authority, count: 1 });
    }
    const longer =
      step.is === 'record'
        ? await ports.logs.append(log, step.fact, false)
        : await send(ports, log, assessment, { ...step, edition });
    log = longer === 'conflict' ? await ports.logs.load(key) : longer;
  }
  await settle(ports, log, atRest);
}
