/** A milestone that was answered with success is in the log exactly once, and the same post gets the same answer. */
import type { Answered } from '../people/source.ts';
import type { Check } from './check.ts';
import type { CaseRecord } from './record.ts';

export const answeredIsRecorded: Check = ({ world, cases }) => [
  ...notOnce(world.answered, cases),
  ...world.answered
    .filter(({ status }) => status !== 200 && status !== 201)
    .map(({ post, status, body }) => `${post.id} was answered ${status}: ${body}`),
  // Another build may plan other notices
  ...(world.workload.deployment ? [] : differing(world.answered, cases)),
  ...twice(cases),
];

function notOnce(answered: readonly Answered[], cases: readonly CaseRecord[]): string[] {
  return answered
    .filter(({ status }) => status < 300)
    .flatMap(({ post }) => {
      const record = cases.find(
        ({ key }) => key.authority === post.authority && key.reference === post.reference,
      );
      const times = deliveriesIn(record).filter((id) => id === post.id).length;
      return times === 1 ? [] : [`${post.id} was answered with success and is in the log ${times} times`];
    });
}

function twice(cases: readonly CaseRecord[]): string[] {
  return cases.flatMap((record) => {
    const ids = deliveriesIn(record);
    return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${id} is in the log twice`);
  });
}

/** With a new calendar or other settings the same post may be answered with another date. */
function differing(answered: readonly Answered[], cases: readonly CaseRecord[]): string[] {
  const unchanged = new Set(
    cases.flatMap(({ key, practices }) => (practices.length === 1 ? [key.authority] : [])),
  );
  const byPost = Map.groupBy(
    answered.filter(({ post }) => unchanged.has(post.authority)),
    ({ post }) => `${post.authority} ${post.id}`,
  );
  return [...byPost].flatMap(([id, answers]) =>
    new Set(answers.map(({ body }) => body)).size > 1
      ? [`${id} was answered differently the second time`]
      : [],
  );
}

function deliveriesIn(record: CaseRecord | undefined): string[] {
  return (record?.facts ?? []).flatMap((fact) =>
    fact.is === 'milestone-received' ? [fact.delivery.id] : [],
  );
}
