/** What the page about the webhook says. */
export interface WebhookWords {
  readonly title: string;
  readonly intro: string;
  readonly url: string;
  readonly hint: string;
  readonly secretFirst: string;
  readonly noSecretInIt: string;
  readonly nothing: string;
  readonly remove: string;
  readonly removeEffect: string;
  readonly faults: { readonly address: string };
}
