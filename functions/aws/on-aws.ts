/** Binds a function to AWS when Lambda first calls it, so that importing it does nothing. */
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { withoutWordsThrown } from '../failure.ts';
import type { Ports } from '../ports.ts';
import { readSettings } from '../settings/environment.ts';
import { openPorts } from './ports.ts';

let ports: Ports | undefined;

function awsPorts(): Ports {
  ports ??= openPorts(readSettings(process.env), {
    now: Date.now,
    random: randomBytes,
    pause,
    report: (entry) => console.log(JSON.stringify(entry)),
  });
  return ports;
}

/** The Lambda handler of a function that takes the ports. What it throws says nothing but what the error is called. */
export function onAws<Event, Context, Result>(
  open: (ports: Ports) => (event: Event, context: Context) => Promise<Result>,
): (event: Event, context: Context) => Promise<Result> {
  let handler: ((event: Event, context: Context) => Promise<Result>) | undefined;
  return withoutWordsThrown(async (event, context) => {
    handler ??= open(awsPorts());
    return handler(event, context);
  });
}
