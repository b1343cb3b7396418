/** Functions fail only by what was done to them, and whoever must be called by an alarm is called. */
import type { Check } from './check.ts';

/** Errors that the services of the simulation give. */
const given = [
  'InternalServerError',
  'ThrottlingException',
  'TimeoutError',
  'ConflictException',
  'ValidationException',
  'FetchFailed',
  'Killed',
  // Of a schedule that fired between two requests about it
  'ResourceNotFoundException',
  // Of a bank holiday that nobody could take over before it came
  'past-changed',
];

export const noSurprises: Check = ({ world }) => [
  ...new Set(
    world.reports.flatMap(({ what, error }) =>
      error !== undefined && !given.includes(error) ? [`${what}: ${error}`] : [],
    ),
  ),
];

/** Each case with a notice that nobody could be told has raised the alarm that calls a person. */
export const personsAreCalled: Check = ({ world, cases }) => {
  const needed = cases.flatMap(({ facts }) =>
    facts.filter(({ is }) => is === 'notice-needs-a-person'),
  ).length;
  const called = world.reports.filter(({ what }) => what === 'needs-a-person').length;
  return called < needed ? [`${needed} notices need a person, and one was called ${called} times`] : [];
};
