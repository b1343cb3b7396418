/** Where Longstop is set up: everything that differs between one installation and another. */
export interface Place {
  /**
   * `rehearsal` is for trying a change with invented cases; `production` holds real ones. Each has an AWS account of its
   * own: SES judges an account as a whole, and the metrics of two stages in one account would add up.
   */
  readonly stage: Stage;
  /** AWS region. London, so that case records stay in the United Kingdom. */
  readonly region: string;
  /** Domain that mails come from. Its DNS must carry the DKIM records that SES asks for. */
  readonly mailDomain: string;
  /** Mails that SES lets this account send in a second; 14 is what a new account out of its sandbox gets. */
  readonly mailsASecond: number;
  /** What a month may cost in US dollars before somebody is told: all of this account. */
  readonly monthlyBudget: number;
  /** Who issues the tokens of the read API (an OIDC issuer URL), and the audience they must name. */
  readonly tokenIssuer: string;
  readonly tokenAudience: string;
  /** What the issuer knows the pages by, where people sign in to them. Left out: the audience. */
  readonly pagesClientId: string;
  /** Which claims of these tokens name a person's authority and role, for an issuer that cannot choose the names. */
  readonly authorityClaim: string;
  readonly roleClaim: string;
  /** Where links in mails lead, without a slash at the end. Left out: the HTTP API's own address. */
  readonly publicUrl?: string;
  /** A table that was restored from a backup, in place of the stack's own. */
  readonly table?: string;
}

export type Stage = (typeof stages)[number];

const stages = ['production', 'rehearsal'] as const;

const domainName = /^([a-z0-9-]+\.)+[a-z]{2,}$/;
const tableName = /^[\w.-]{3,255}$/;
const httpsUrl = /^https:\/\/[^\s/?#]+([^\s?#]*[^\s?#/])?$/;
/** Compared with the tokens character by character, and some issuers do end in a slash. */
const issuerUrl = /^https:\/\/[^\s/?#]+[^\s?#]*$/;
const word = /^\S+$/;

/**
 * Reads the place from CDK context (`cdk deploy -c mailDomain=…`). `lookUp` answers the value of a name, or undefined.
 * Throws, naming the setting and what it must look like, so that a slip stops before anything is built.
 */
export function placeFrom(lookUp: (name: string) => unknown): Place {
  const publicUrl = lookUp('publicUrl');
  const table = lookUp('table');
  return {
    stage: oneOf('stage', lookUp('stage') ?? 'rehearsal', stages),
    region: 'eu-west-2',
    mailDomain: matching('mailDomain', lookUp('mailDomain') ?? 'longstop.example', domainName),
    monthlyBudget: Number(matching('monthlyBudget', String(lookUp('monthlyBudget') ?? 50), /^[1-9]\d{0,5}$/)),
    mailsASecond: Number(matching('mailsASecond', String(lookUp('mailsASecond') ?? 14), /^[1-9]\d{0,3}$/)),
    tokenIssuer: matching(
      'tokenIssuer',
      lookUp('tokenIssuer') ?? 'https://identity.longstop.example',
      issuerUrl,
    ),
    tokenAudience: matching('tokenAudience', lookUp('tokenAudience') ?? 'longstop', word),
    pagesClientId: matching(
      'pagesClientId',
      lookUp('pagesClientId') ?? lookUp('tokenAudience') ?? 'longstop',
      word,
    ),
    authorityClaim: matching('authorityClaim', lookUp('authorityClaim') ?? 'authority', word),
    roleClaim: matching('roleClaim', lookUp('roleClaim') ?? 'role', word),
    ...(publicUrl === undefined ? {} : { publicUrl: matching('publicUrl', publicUrl, httpsUrl) }),
    ...(table === undefined ? {} : { table: matching('table', table, tableName) }),
  };
}

/** Name of a resource: the service, the stage and what it is for. Never anything about a person or a case. */
export function named(place: Place, what: string): string {
  return `longstop-${place.stage}-${what}`;
}

function oneOf<Choice extends string>(name: string, value: unknown, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (!found) throw new Error(`${name} must be one of ${choices.join(', ')}, not ${String(value)}`);
  return found;
}

function matching(name: string, value: unknown, form: RegExp): string {
  if (typeof value !== 'string' || !form.test(value))
    throw new Error(`${name} must match ${form.source}, and ${String(value)} does not`);
  return value;
}
