import { App, Stack, Tags } from 'aws-cdk-lib';
import { alarmTopic } from './alarm-topic.ts';
import { triggers } from './alarm-triggers.ts';
import { alarms } from './alarms.ts';
import { budget } from './budget.ts';
import { bundledCode, type CodeOf } from './bundle.ts';
import { caseSchedules } from './case-schedules.ts';
import { caseTable, tableInUse } from './case-table.ts';
import { checkAgainstAwsSolutions } from './checks.ts';
import { encryptionKey } from './encryption-key.ts';
import { eventBus } from './event-bus.ts';
import { functions } from './functions.ts';
import { addRoutes, httpApi } from './http-api.ts';
import { mailEvents } from './mail-events.ts';
import { mailSending } from './mail-sending.ts';
import { outputs } from './outputs.ts';
import { type Place, placeFrom } from './place.ts';
import { queues } from './queues.ts';
import { recurringSchedules } from './recurring-schedules.ts';
import { sourceSecrets } from './source-secrets.ts';
import { surroundings } from './surroundings.ts';

/** The running system, part by part. Read it from top to bottom to know what there is in AWS. */
export function longstop(app: App, place: Place, codeOf: CodeOf): Stack {
  const stack = new Stack(app, `longstop-${place.stage}`, {
    description: 'Longstop: tells people in time when a child-protection duty falls due',
    env: { region: place.region },
    terminationProtection: true,
  });
  Tags.of(stack).add('service', 'longstop');
  Tags.of(stack).add('stage', place.stage);

  // What is kept, and what it is encrypted with.
  const key = encryptionKey(stack, place);
  const table = tableInUse(stack, place, caseTable(stack, key));
  const secrets = sourceSecrets(stack, place, key);

  // What drives it: a schedule for each case, the queues that carry work, and mail with what becomes of it.
  const all = queues(stack, place, key);
  const schedules = caseSchedules(stack, place, all, key);
  const mail = mailSending(stack, place);
  mailEvents(stack, mail, all);
  const bus = eventBus(stack, place, key);

  // What it does: the functions, behind an HTTP API, behind the queues, and by the clock.
  const api = httpApi(stack, place);
  const around = surroundings(stack, place, {
    key,
    table,
    secrets,
    queues: all,
    schedules,
    mail,
    bus,
    api,
  });
  const doing = functions(stack, place, around, all, codeOf);
  addRoutes(api, place, doing);
  recurringSchedules(stack, place, doing, all, key);

  // How people learn that something is wrong with it.
  const topic = alarmTopic(stack, place, key);
  alarms(stack, place, triggers(doing, all, api), topic);
  budget(stack, place, topic);
  outputs(stack, { api, mail, bus, topic });
  return stack;
}

if (import.meta.main) {
  const app = new App();
  longstop(
    app,
    placeFrom((name) => app.node.tryGetContext(name)),
    bundledCode,
  );
  checkAgainstAwsSolutions(app);
}
