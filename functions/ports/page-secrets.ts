/** What the pages keep their sign-ins with. */

export interface PageSecret {
  /** Texts that keys are made from, the newest first: it seals, all of them open. At least one. */
  readonly keys: readonly [string, ...string[]];
  /** What the pages show the issuer that they are themselves, where it asks for that. */
  readonly clientSecret?: string;
}

export interface PageSecrets {
  /** Throws `SecretNotUnderstood` where what is kept is in another form. */
  find(): Promise<PageSecret>;
}
