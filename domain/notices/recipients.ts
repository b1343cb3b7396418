/** Who holds a role now: looked up when a notice falls due, not when its deadline was registered. */
import type { Language, Person } from '../case/facts.ts';
import type { Role } from '../vocabulary/roles.ts';

/** An authority's own addresses by role, in order of preference. */
export interface Directory {
  readonly language: Language;
  readonly addresses: Readonly<Partial<Record<Role, readonly string[]>>>;
}

export interface Recipient {
  readonly role: Role;
  /** Empty where nobody can be reached by mail. */
  readonly email: string;
  readonly agency?: string;
  readonly language: Language;
  /** The role that has no address, so that the safeguarding unit hears in its stead. */
  readonly insteadOf?: Role;
}

/**
 * Everyone who holds a role: the case's own people, else the authority's directory, else the safeguarding unit in their
 * stead. Never empty: where even the unit has no address, the one recipient has none either.
 */
export function holdersOf(role: Role, people: readonly Person[], directory: Directory): Recipient[] {
  const named = people.filter((person) => person.role === role);
  if (named.length > 0) return named.map((person) => ({ language: directory.language, ...person }));
  const [address] = directory.addresses[role] ?? [];
  if (address !== undefined) return [{ role, email: address, language: directory.language }];
  return [inStead(role, directory, [])];
}

/** The next to try after mail to some addresses failed: the role's other addresses, then the safeguarding unit. */
export function nextHolder(
  role: Role,
  directory: Directory,
  tried: readonly string[],
): Recipient | undefined {
  const address = directory.addresses[role]?.find((candidate) => !tried.includes(candidate));
  if (address !== undefined) return { role, email: address, language: directory.language };
  const unit = inStead(role, directory, tried);
  return unit.email === '' ? undefined : unit;
}

function inStead(role: Role, directory: Directory, tried: readonly string[]): Recipient {
  const email =
    directory.addresses['safeguarding-unit']?.find((candidate) => !tried.includes(candidate)) ?? '';
  return { role: 'safeguarding-unit', email, language: directory.language, insteadOf: role };
}
