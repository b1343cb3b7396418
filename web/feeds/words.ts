/** What the pages of calendar feeds say. */
export interface FeedsWords {
  readonly title: string;
  readonly intro: string;
  readonly secret: string;
  readonly yours: string;
  readonly noneYet: string;
  madeOn(day: string): string;
  readonly shows: string;
  readonly everything: string;
  onlyRules(titles: string): string;
  onlyOwedBy(roles: string): string;
  readonly revoke: string;
  readonly make: string;
  readonly makeHint: string;
  readonly someRules: string;
  readonly someRulesHint: string;
  readonly someOwners: string;
  readonly someOwnersHint: string;
  readonly button: string;
  readonly problem: string;
  tooMany(most: number): string;
  readonly notKnown: string;
  readonly revoked: string;
  readonly thereAlready: string;
  readonly made: MadeWords;
  readonly revoking: RevokingWords;
}

export interface MadeWords {
  readonly title: string;
  readonly once: string;
  readonly address: string;
  readonly copy: string;
  readonly copied: string;
  readonly how: string;
  /** A program and what to do in it. */
  readonly ways: readonly (readonly [string, string])[];
  readonly refresh: string;
  readonly back: string;
}

export interface RevokingWords {
  readonly title: string;
  readonly says: string;
  readonly button: string;
  readonly cancel: string;
}
