/** Milestones of every type that a procedure speaks of, with a canary in every field that takes one. */
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import type { DataValue, Field, Fields } from '../../domain/vocabulary/fields.ts';
import { type MilestoneType, milestones } from '../../domain/vocabulary/milestones.ts';
import { roles } from '../../domain/vocabulary/roles.ts';
import { canaries } from './canaries.ts';

/** One authority for each of the five procedures; the region's runs in all of its areas. */
export const oneOfEach = ['birmingham', 'walsall', 'gloucestershire', 'wirral', 'cwm-taf'] as const;

const aDay = 86_400_000;

/** The types that start some rule of an authority, and those of any case that leave it open. */
export function startingTypes(authority: Authority): readonly MilestoneType[] {
  const types = rulesOf(authority).flatMap(({ starts }) => starts.map(({ milestone }) => milestone));
  return [...new Set<MilestoneType>([...types, 'contact-absent', 'agency-report-provided'])];
}

/** A milestone of a type that happened at a moment, in milliseconds since 1970. */
export function planted(type: MilestoneType, reference: string, at: number): object {
  const fields: Fields = milestones[type];
  const data = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, plantedIn(field, at)]),
  );
  return { case: reference, type, occurredAt: new Date(at).toISOString(), data, people: people(reference) };
}

function plantedIn(field: Field, at: number): DataValue {
  switch (field.is) {
    case 'one-of':
      return field.values[0]!;
    case 'yes-or-no':
      return true;
    case 'label':
      return canaries.label;
    case 'reference':
    case 'milestone-id':
      return canaries.conference;
    case 'day':
      return new Date(at + 9 * aDay).toISOString().slice(0, 10);
    case 'instant':
      return new Date(at + 9 * aDay).toISOString();
    case 'role':
      return 'conference-chair';
    case 'agency':
      return canaries.agency;
    case 'agencies':
      return [canaries.agency, `${canaries.agency} (Annexe)`];
  }
}

/** Somebody in every role but one, which the directory has. Mail to some of them comes back, and is not heard of with others. */
function people(reference: string): readonly object[] {
  const box = ['bounce', 'suppressionlist', 'ooto', 'complaint'];
  const posted = roles.filter((role) => role !== 'safeguarding-unit');
  return posted.map((role, nth) => ({
    role,
    email:
      nth % 5 === 4
        ? `${box[((nth / 5) % 4) | 0]}+canaryaddress@simulator.amazonses.com`
        : `${reference.toLowerCase().replaceAll(/canary[a-z]+/g, 'case')}-${canaries.address}`,
    agency: canaries.agency,
    language: nth % 3 === 0 ? 'cy' : 'en',
  }));
}
