import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Context } from 'aws-lambda';
import type { Endpoints } from '../functions/aws/clients.ts';
import { openPorts } from '../functions/aws/ports.ts';
import { nameOfError, withoutWordsThrown } from '../functions/failure.ts';
import { openHandlers } from '../functions/handlers.ts';
import type { ReportEntry } from '../functions/ports.ts';
import { provision } from '../functions/provision.ts';
import type { FunctionName } from '../functions/settings/routes.ts';
import { openSimulatedClock, realClock } from './clock.ts';
import { answerLocally } from './endpoints/endpoints.ts';
import type { LocalEnvironment } from './environment.ts';
import { jwtAuthorizer } from './http/authorizer.ts';
import { lambdaContext } from './http/context.ts';
import { createHttpServer, type HttpPorts } from './http/server.ts';
import { listen, stop } from './loopback.ts';
import { localSettings } from './settings.ts';
import { openSignIn } from './sign-in/open.ts';
import { audience } from './sign-in/settings.ts';
import { demoSources, listSources, listWebhookSecrets, localDirectories, makeSecrets } from './sources.ts';
import { openStandIns } from './stand-ins.ts';
import { openAttention } from './time/attention.ts';
import { openMover } from './time/mover.ts';
import { runInRealTime } from './time/real.ts';
import { setTriggers } from './triggers.ts';
import { startWork } from './work.ts';

/** A report of a function, or what went wrong around it, in words of the local service. */
export type LocalReport = Omit<ReportEntry, 'what'> & { readonly what: string };

/** How to start, and who is told what happens inside. */
export interface LongstopOptions extends LocalEnvironment {
  readonly report?: (entry: LocalReport) => void;
}

export interface Longstop {
  /** `http://127.0.0.1:PORT`, with the port it was given when it asked for 0. */
  readonly url: string;
  /** Where the stand-ins of AWS's services answer. */
  readonly endpoints: Endpoints;
  /** Ends what is under way and gives the folder free. */
  close(): Promise<void>;
}

type Handler = (event: unknown, context: Context) => Promise<unknown>;

const settlingPatience = 10_000;
const closingPatience = 5_000;

/**
 * Starts the whole service in this process: the functions as in AWS, and the stand-ins they speak to by the AWS SDK.
 * Resolves when it accepts requests. Rejects when the port is taken or the folder is in use.
 */
export async function openLongstop(options: LongstopOptions): Promise<Longstop> {
  const { data: folder, report = () => {} } = options;
  const opening = Promise.withResolvers<HttpPorts>();
  const server = createHttpServer(opening.promise);
  const url = `http://127.0.0.1:${await listen(server, options.port)}`;
  mkdirSync(folder, { recursive: true });
  const clock = options.clock === undefined ? realClock : openSimulatedClock(folder, options.clock);
  const work = startWork();
  const complain = (what: string, error: unknown): void => report({ what, error: nameOfError(error) });

  let handlers: Partial<Record<FunctionName, Handler>> = {};
  const callFunction = async (name: string, event: unknown, context?: Context): Promise<unknown> => {
    const handler = handlers[name as FunctionName];
    if (!handler) throw new Error(`There is no function ${name}`);
    return withoutWordsThrown(handler)(event, context ?? lambdaContext(name, randomUUID()));
  };

  const standIns = await openStandIns({ folder, clock, work, callFunction, report: complain });
  const { endpoints, queues, schedules, firing, outbox, secrets, published } = standIns;
  const world = { now: clock.now, random: (count: number) => randomBytes(count), pause, report, endpoints };
  const ports = openPorts(localSettings(endpoints, url), world);
  handlers = openHandlers(ports) as unknown as Record<FunctionName, Handler>;
  makeSecrets(secrets, clock.now());
  await provision(ports, { sources: demoSources, directories: localDirectories() });

  const probes = options.probe ?? false;
  const trigger = { folder, clock, work, queues, probes, callFunction, report: complain };
  const { timed, bulletin, erasing, digesting, sweep } = setTriggers(trigger);
  const signIn = openSignIn({ folder, url, ...(clock.shared && { time: clock.shared }) });
  const moveTo = openMover({
    clock,
    work,
    schedules: firing,
    others: timed,
    digesting,
    sweep,
    nextAttention: openAttention(endpoints.dynamodb),
  });
  const settled = () => work.idle(settlingPatience);
  const local = {
    url,
    clock,
    moveTo,
    outbox,
    published,
    bulletin,
    schedules,
    sources: () => listSources(secrets),
    webhookSecrets: () => listWebhookSecrets(secrets),
    signIn,
    settled,
  };
  opening.resolve({
    clock,
    authorize: jwtAuthorizer({ issuer: signIn.issuer, audience, clock }),
    async callFunction(name, event, context) {
      const answer = await callFunction(name, event, context);
      if (name === 'request-erasure') erasing.soon();
      return answer;
    },
    report: complain,
    answerLocally: (request) => answerLocally(local, request),
  });
  for (const each of [firing, ...timed]) each.runDue();
  void work.run(sweep);
  const halt = clock.simulated ? () => {} : runInRealTime([firing, ...timed], () => work.run(sweep));
  return {
    url,
    endpoints,
    async close() {
      halt();
      await stop(server);
      await work.idle(closingPatience);
      await signIn.close();
      await standIns.close();
      bulletin.close();
      clock.close();
    },
  };
}
