/** Comes to the service by its public address, through everything that stands before it. */
import { second } from '../../domain/calendar/london.ts';
import type { Visitor } from '../ports.ts';
import type { Settings } from '../settings/environment.ts';

/** Longer than a milestone takes, and short of the time that the probe has. */
const patience = 10 * second;

export function httpVisitor({ publicUrl }: Pick<Settings, 'publicUrl'>): Visitor {
  return {
    async post(path, headers, body) {
      const signal = AbortSignal.timeout(patience);
      const response = await fetch(`${publicUrl}${path}`, { method: 'POST', headers, body, signal });
      await response.arrayBuffer();
      return response.status;
    },
  };
}
