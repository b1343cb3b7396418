/** Binds a function to AWS when Lambda first calls it, so that importing it does nothing. */
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { withoutWordsThrown } from '../failure.ts';
import type { Basics } from '../ports.ts';
import { readSettings } from '../settings/environment.ts';
import { type OpenersOf, open, type World } from './open.ts';

const world: World = {
  now: Date.now,
  random: randomBytes,
  pause,
  report: (entry) => console.log(JSON.stringify(entry)),
};

/**
 * The Lambda handler of a function that takes ports. What it throws says nothing but what the error is called.
 * @param openers how each port is opened that the function takes: one too few or too many does not compile
 */
export function onAws<Opened extends Basics, Event, Context, Result>(
  bind: (ports: Opened) => (event: Event, context: Context) => Promise<Result>,
  openers: OpenersOf<NoInfer<Opened>>,
): (event: Event, context: Context) => Promise<Result> {
  let handler: ((event: Event, context: Context) => Promise<Result>) | undefined;
  return withoutWordsThrown(async (event, context) => {
    handler ??= bind(open<Opened>(openers, readSettings(process.env), world));
    return handler(event, context);
  });
}
