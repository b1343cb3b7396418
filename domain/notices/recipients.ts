/** Who holds a role now: looked up when a notice falls due, not when its deadline was registered. */
import { parseDay } from '../calendar/day.ts';
import { endOfDay, type Instant } from '../calendar/london.ts';
import { type CaseFile, standingMilestones } from '../case/case-file.ts';
import type { Language, Person } from '../case/facts.ts';
import type { Role } from '../vocabulary/roles.ts';

/** An authority's own addresses by role, in order of preference. */
export interface Directory {
  readonly language: Language;
  readonly addresses: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Who hears while a role is absent. */
  readonly standIns?: Readonly<Partial<Record<Role, readonly Role[]>>>;
  /** Roles away, up to and including a day (`YYYY-MM-DD`). */
  readonly absences?: readonly { readonly role: Role; readonly until: string }[];
}

/** Everyone who could be told about a case at a moment. */
export interface Contacts {
  readonly people: readonly Person[];
  readonly directory: Directory;
  readonly absent: ReadonlySet<Role>;
}

export interface Recipient {
  readonly role: Role;
  /** Empty where nobody can be reached by mail. */
  readonly email: string;
  readonly agency?: string;
  readonly language: Language;
  /** The role that has no address or is away, so that someone else hears in its stead. */
  readonly insteadOf?: Role;
}

/** Who is wanted: a role, for an agency where it is an agency's duty, and who hears while it is away. */
export interface Wanted {
  readonly role: Role;
  readonly agency?: string;
  readonly standIns?: readonly Role[];
}

export function contactsOf(file: CaseFile, directory: Directory, now: Instant): Contacts {
  const away = [
    ...(directory.absences ?? []),
    ...standingMilestones(file).flatMap(({ type, data, occurredAt }) =>
      type === 'contact-absent' && occurredAt <= now
        ? [{ role: data.role as Role, until: String(data.until) }]
        : [],
    ),
  ];
  const absent = away.filter(({ until }) => now <= endOfDay(parseDay(until) ?? 0)).map(({ role }) => role);
  return { people: file.people, directory, absent: new Set(absent) };
}

/**
 * Everyone who holds a role: the case's own people, else the authority's directory; whoever stands in while it is away;
 * else the safeguarding unit in their stead. Never empty: where even the unit has no address, the recipient has none.
 */
export function holdersOf(wanted: Wanted, contacts: Contacts): Recipient[] {
  const { role } = wanted;
  const { directory, absent } = contacts;
  if (!absent.has(role)) {
    const holders = presentHolders(wanted, contacts);
    if (holders.length > 0) return holders;
  } else {
    const holders = substitutesOf(wanted, contacts).flatMap((other) =>
      presentHolders({ role: other }, contacts),
    );
    if (holders.length > 0) return holders.map((holder) => ({ ...holder, insteadOf: role }));
  }
  return [inStead(role, directory, [])];
}

function presentHolders({ role, agency }: Wanted, { people, directory }: Contacts): Recipient[] {
  const ofAgency = agency === undefined ? people : people.filter((person) => isSame(person.agency, agency));
  const named = ofAgency.filter((person) => person.role === role);
  const chosen = named.length > 0 || agency === undefined ? named : ofAgency;
  if (chosen.length > 0) {
    return chosen.map(({ email, language, agency: own }) => ({
      role,
      email,
      language: language ?? directory.language,
      ...(own !== undefined && { agency: own }),
    }));
  }
  const [address] = directory.addresses[role] ?? [];
  if (address === undefined) return [];
  return [{ role, email: address, language: directory.language, ...(agency !== undefined && { agency }) }];
}

function isSame(one: string | undefined, other: string): boolean {
  return one !== undefined && one.toLowerCase() === other.toLowerCase();
}

/**
 * The next to try after mail to some addresses failed: the role's other addresses unless it is away, then whoever stands
 * in for it, then the safeguarding unit.
 */
export function nextHolder(
  wanted: Wanted,
  contacts: Contacts,
  tried: readonly string[],
): Recipient | undefined {
  const { role } = wanted;
  const { directory, absent, people } = contacts;
  const { language } = directory;
  const inDirectory = (of: Role): Recipient[] =>
    (directory.addresses[of] ?? []).map((email) => ({ role: of, email, language }));
  const inCase = (of: Role): Recipient[] =>
    people
      .filter((person) => person.role === of)
      .map((person) => ({ role: of, email: person.email, language: person.language ?? language }));
  const own = absent.has(role) ? [] : inDirectory(role);
  const others = substitutesOf(wanted, contacts).flatMap((other) => [
    ...inCase(other),
    ...inDirectory(other),
  ]);
  const candidates = [...own, ...others.map((other) => ({ ...other, insteadOf: role }))];
  const next = candidates.find(({ email }) => !tried.includes(email)) ?? inStead(role, directory, tried);
  return next.email === '' ? undefined : next;
}

/** The roles that stand in for one, as the rule says or else the authority, without those away themselves. */
function substitutesOf({ role, standIns }: Wanted, { directory, absent }: Contacts): readonly Role[] {
  return (standIns ?? directory.standIns?.[role] ?? []).filter((other) => !absent.has(other));
}

function inStead(role: Role, directory: Directory, tried: readonly string[]): Recipient {
  const email =
    directory.addresses['safeguarding-unit']?.find((candidate) => !tried.includes(candidate)) ?? '';
  return { role: 'safeguarding-unit', email, language: directory.language, insteadOf: role };
}
