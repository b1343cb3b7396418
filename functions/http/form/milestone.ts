/** A milestone from the form by which a person records it. */
import type { Instant } from '../../../domain/calendar/london.ts';
import type { MilestoneType } from '../../../domain/vocabulary/milestones.ts';
import type { ToldMilestone } from '../milestone-schema.ts';
import { readData } from './data.ts';
import { type Read, read } from './fault.ts';
import { readOccurred } from './occurred.ts';
import { readPeople } from './people.ts';
import { momentInputs } from './when.ts';

/** The milestone of a type, or everything that is wrong with the form, in the order of its inputs. */
export function readMilestoneForm(
  type: MilestoneType,
  form: URLSearchParams,
  now: Instant,
): Read<ToldMilestone> {
  const occurred = readOccurred(form, now);
  const data = readData(type, form);
  const people = readPeople(form);
  if (occurred.faults || data.faults || people.faults) {
    return { faults: [occurred, data, people].flatMap(({ faults = [] }) => faults) };
  }
  return read({ type, occurredAt: occurred.value, data: data.value, people: people.value });
}

/** The same form with the moment it said, `now` or `yesterday`, as a day and time, so that it says the same tomorrow. */
export function pinned(form: URLSearchParams, { occurredAt }: ToldMilestone): URLSearchParams {
  const fixed = new URLSearchParams(form);
  fixed.set('when', 'day');
  for (const [input, value] of Object.entries(momentInputs('when', occurredAt))) fixed.set(input, value);
  return fixed;
}
