/** Tokens of the links in mails: unguessable, and stored only as their hash. */
import { createHash } from 'node:crypto';
import { aDay } from '../../domain/calendar/london.ts';
import type { Ports } from '../ports.ts';

/** How long a link can be used. */
export const linkLifetime = 90 * aDay;

export function newToken(random: Ports['random']): string {
  return Buffer.from(random(24)).toString('base64url');
}

export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function isToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{32}$/.test(text);
}
