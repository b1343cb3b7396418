/** The page that is shown where there is no other. */
import type { Language } from '../../domain/case/facts.ts';
import type { View } from '../render.ts';
import { frameWords } from './frame.ts';
import type { LostWords, Said } from './words.ts';

export type Lost = {
  [Name in keyof LostWords]: LostWords[Name] extends Said ? Name : never;
}[keyof LostWords];

/** @param kept fields of a form that was sent, to be sent again */
export function lostView(
  language: Language,
  lost: Lost,
  kept?: readonly { name: string; value: string }[],
): View {
  const { title, says } = frameWords[language].lost[lost];
  return { template: 'layout/lost.njk', title, context: { says, ...(kept && { kept }) } };
}
