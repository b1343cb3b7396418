import { describe, expect, test } from 'vitest';
import type { Fact } from '../../domain/case/facts.ts';
import { outstandingOf } from '../../domain/worklist/outstanding.ts';
import { endOf, london, onClock } from '../support/clock-face.ts';
import { delivers, given, milestone, type PostOffice, type Told } from '../support/story.ts';

// November 2026 begins on a Sunday: the 24th is a Tuesday. 48 hours end on Thursday at 10:00, three working days on Friday.
const people = [{ role: 'referrer', email: 'head@oakfield.example', agency: 'Oakfield Primary' }] as const;
const telephoned = milestone('referral-made', '2026-11-24 10:00', { method: 'telephone' }, { people });
const confirmed = milestone('referral-confirmed-in-writing', '2026-11-26 15:00');
const outstanding = ({ file, deadlines }: Told) => outstandingOf(file, deadlines);
const outstandingAt = (time: string, post: PostOffice = delivers, heard: readonly Fact[] = [telephoned]) =>
  outstanding(given('walsall', heard, { post }).until(time));
const troublesAt = (...story: Parameters<typeof outstandingAt>) => outstandingAt(...story).troubles;

const bounces = { is: 'notice-bounced', reason: 'permanent', after: 5000 } as const;
const accepted = { is: 'notice-accepted' } as const;
const delivered = { is: 'notice-delivered', after: 5000 } as const;
const atOakfield = (email: string) => email === 'head@oakfield.example';

describe('what somebody has to do', () => {
  test('is told with who owes it, their team, and the moment after which it is late', () => {
    const { duties } = outstandingAt('2026-11-24 10:00');
    expect(duties.map(({ id: _, ...duty }) => duty)).toEqual([
      {
        rule: 'written-confirmation',
        dueAt: london('2026-11-26 10:00'),
        owedBy: ['referrer'],
        teams: ['Oakfield Primary'],
      },
      { rule: 'referral-follow-up', dueAt: endOf('2026-11-27'), owedBy: ['childrens-social-care'] },
    ]);
  });

  test('leaves out what is done', () => {
    const { duties } = outstandingAt('2026-11-26 15:00', delivers, [telephoned, confirmed]);
    expect(duties.map(({ rule }) => rule)).toEqual(['referral-follow-up']);
  });

  test('of an immediate duty says that it counts as late after an hour', () => {
    const raised = milestone('immediate-safety-concern-raised', '2026-11-20 17:45');
    const told = given('cwm-taf', [raised]).until('2026-11-20 17:50');
    const [duty] = outstanding(told).duties.filter(({ rule }) => rule === 'immediate-safety');
    expect([duty?.dueAt, duty?.lateAfter].map((at) => onClock(at!))).toEqual([
      '2026-11-20 17:45',
      '2026-11-20 18:45',
    ]);
  });

  test('names the agency whose duty it is, where each agency has its own', () => {
    const data = {
      at: '2026-12-15T10:00:00Z',
      kind: 'initial',
      agencies: ['Elm Clinic', 'Ash Nursery'],
    } as const;
    const told = given('wirral', [milestone('conference-scheduled', '2026-11-24 10:00', data)]).until(
      '2026-11-24 10:00',
    );
    const teams = outstanding(told).duties.flatMap((duty) => duty.teams ?? []);
    expect([...new Set(teams)].sort()).toEqual(['Ash Nursery', 'Elm Clinic']);
  });
});

describe('an acknowledgement', () => {
  const acknowledging = (told: Told, at: string): Fact => {
    const [reminder] = [...told.file.messages.values()];
    return { is: 'notice-acknowledged', at: london(at), notice: reminder!.notice };
  };

  test('is shown with its time and role', () => {
    const before = given('walsall', [telephoned]).until('2026-11-25 10:00');
    const read = acknowledging(before, '2026-11-25 11:00');
    expect(outstandingAt('2026-11-25 12:00', delivers, [telephoned, read]).duties[0]?.acknowledged).toEqual({
      at: london('2026-11-25 11:00'),
      by: ['referrer'],
    });
  });

  test('of a date that has moved since is none of the new one', () => {
    const first = milestone('conference-scheduled', '2026-11-24 10:00', {
      at: '2026-12-04T10:00:00Z',
      kind: 'initial',
    });
    const moved = milestone('conference-scheduled', '2026-12-01 10:00', {
      at: '2026-12-22T10:00:00Z',
      kind: 'initial',
    });
    const before = given('wirral', [first]).until('2026-12-01 09:59');
    const [told] = [...before.file.messages.values()].filter(({ tells }) => tells !== undefined);
    const read: Fact = { is: 'notice-acknowledged', at: london('2026-12-01 09:59'), notice: told!.notice };
    const of = (facts: readonly Fact[], time: string) =>
      outstanding(given('wirral', facts).until(time)).duties.find(({ id }) => id === told!.deadline);
    expect(of([first, read], '2026-12-01 10:00')?.acknowledged?.at).toBe(london('2026-12-01 09:59'));
    expect(of([first, read, moved], '2026-12-01 10:00')).toBeDefined();
    expect(of([first, read, moved], '2026-12-01 10:00')?.acknowledged).toBeUndefined();
  });
});

describe('a notice that does not arrive', () => {
  const nobody: PostOffice = () => [bounces];

  test('needs a person once nobody is left to try, and says whom it was for', () => {
    // The case's own address, the directory's and the unit's, five seconds each.
    const [trouble, ...others] = troublesAt('2026-11-25 10:05', nobody);
    expect(others).toEqual([]);
    expect(trouble).toMatchObject({
      is: 'needs-a-person',
      kind: 'reminder',
      roles: ['referrer'],
      rule: 'written-confirmation',
      dueAt: london('2026-11-26 10:00'),
      owedBy: ['referrer'],
      teams: ['Oakfield Primary'],
    });
    expect(onClock(trouble!.since)).toBe('2026-11-25 10:00:15');
  });

  test('needs nobody any more once the duty is done', () => {
    const troubles = troublesAt('2026-11-26 09:30', nobody, [
      telephoned,
      milestone('referral-confirmed-in-writing', '2026-11-26 09:00'),
    ]);
    expect(troubles).toEqual([]);
  });

  test('needs nobody any more once a later notice has reached the same role', () => {
    const better: PostOffice = ({ kind }) => (kind === 'reminder' ? [bounces] : [accepted, delivered]);
    expect(troublesAt('2026-11-26 09:59', better).map(({ is }) => is)).toEqual(['needs-a-person']);
    expect(troublesAt('2026-11-26 10:01', better)).toEqual([]);
  });

  test('is undelivered while whoever hears instead has not got it, and no longer', () => {
    const slowly: PostOffice = ({ email }) =>
      atOakfield(email) ? [bounces] : [accepted, { ...delivered, after: 600_000 }];
    const [trouble] = troublesAt('2026-11-25 10:05', slowly);
    expect(trouble).toMatchObject({ is: 'undelivered', kind: 'reminder', roles: ['referrer'] });
    expect(onClock(trouble!.since)).toBe('2026-11-25 10:00:05');
    expect(troublesAt('2026-11-25 10:11', slowly)).toEqual([]);
  });

  test('is delivered after all where the first mail is heard of late', () => {
    const late: PostOffice = ({ email }) =>
      atOakfield(email) ? [accepted, { ...delivered, after: 90 * 60_000 }] : [accepted];
    expect(troublesAt('2026-11-25 10:59', late)).toEqual([]);
    expect(troublesAt('2026-11-25 11:15', late).map(({ is }) => is)).toEqual(['undelivered']);
    expect(troublesAt('2026-11-25 11:31', late)).toEqual([]);
  });

  test('is no more than under way until the quiet time of its claim is over', () => {
    const [trouble] = troublesAt('2026-11-25 10:01', () => []);
    expect(onClock(trouble!.from!)).toBe('2026-11-25 10:15');
  });

  test('is nothing to speak of where it was delivered at the first attempt', () => {
    expect(troublesAt('2026-11-25 10:05')).toEqual([]);
  });

  test('needs nobody once its reader acknowledged it', () => {
    const told = given('walsall', [telephoned], { post: nobody }).until('2026-11-25 10:05');
    const [first] = [...told.file.messages.values()];
    const read: Fact = { is: 'notice-acknowledged', at: london('2026-11-25 10:04'), notice: first!.notice };
    expect(troublesAt('2026-11-25 10:05', nobody, [telephoned, read])).toEqual([]);
  });
});
