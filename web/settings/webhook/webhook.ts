/** Which address of the authority's own systems is told of changes. */
import type { Language } from '../../../domain/case/facts.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import { errorsOf, type Fault } from '../shared/faults.ts';
import type { SettingsPage } from '../shared/view.ts';
import { english } from './english.ts';
import { welsh } from './welsh.ts';
import type { WebhookWords } from './words.ts';

const webhookWords: Readonly<Record<Language, WebhookWords>> = { en: english, cy: welsh };

export interface WebhookShown {
  /** The address in force. */
  readonly url: string | undefined;
  readonly typed: string;
}

export function webhookPage(
  { url, typed }: WebhookShown,
  faults: readonly Fault<'address'>[],
  phrases: Phrases,
): SettingsPage {
  const text = webhookWords[phrases.language];
  return {
    section: 'webhook',
    title: text.title,
    template: 'settings/webhook/webhook.njk',
    errors: errorsOf(faults, text.faults),
    context: { text, url, typed },
  };
}
