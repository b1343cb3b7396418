/** All ports, as AWS provides them: for the local server and the tests, which run every function in one process. */
import type { Ports } from '../ports.ts';
import type { Settings } from '../settings/environment.ts';
import { open, type World } from './open.ts';
import * as openers from './openers.ts';

export function openPorts(settings: Settings, world: World): Ports {
  return open<Ports>(openers, settings, world);
}
