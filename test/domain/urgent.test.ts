import { expect, test } from 'vitest';
import { london } from '../support/clock-face.ts';
import { given, milestone } from '../support/story.ts';

// "Immediately": told at once, at any hour, and escalated each hour up to eight times until somebody answers.
const rule = 'immediate-safety';
const raised = milestone('immediate-safety-concern-raised', '2026-11-20 17:45');
const told = [
  '2026-11-20 17:45 alert to coordinator@area.example',
  '2026-11-20 17:45 alert to lead@area.example',
];
const escalatedAt = (time: string) =>
  ['service-manager', 'team-manager', 'unit'].map((who) => `${time} escalation to ${who}@area.example`);

test('on a Friday evening it is told at once and escalated each hour through the night, eight times', () => {
  const hours = ['20 18', '20 19', '20 20', '20 21', '20 22', '20 23', '21 00', '21 01'];
  expect(given('cwm-taf', [raised]).until('2026-11-30 12:00').about(rule)).toEqual([
    ...told,
    ...hours.flatMap((hour) => escalatedAt(`2026-11-${hour}:45`)),
  ]);
});

test('an acknowledgement of an escalation stops its repeats, and does not end the duty', () => {
  const { file } = given('cwm-taf', [raised]).until('2026-11-20 18:50');
  const escalation = [...file.messages.values()].find(({ kind }) => kind === 'escalation')!;
  const acknowledged = {
    is: 'notice-acknowledged',
    at: london('2026-11-20 19:00'),
    notice: escalation.notice,
  } as const;
  const after = given('cwm-taf', [raised, acknowledged]).until('2026-11-30 12:00');
  expect(after.about(rule)).toEqual([...told, ...escalatedAt('2026-11-20 18:45')]);
  expect(after.deadline(rule).status).toBe('overdue');
});

test('once it is resolved everybody who was alarmed is stood down, once each', () => {
  const resolved = milestone('immediate-safety-resolved', '2026-11-20 20:00');
  expect(given('cwm-taf', [raised, resolved]).until('2026-11-30 12:00').about(rule)).toEqual([
    ...told,
    ...escalatedAt('2026-11-20 18:45'),
    ...escalatedAt('2026-11-20 19:45'),
    ...['coordinator', 'lead', 'service-manager', 'team-manager', 'unit'].map(
      (who) => `2026-11-20 20:00 stand-down to ${who}@area.example`,
    ),
  ]);
});

test('where one of the two is away, the two managers are told at once in their stead', () => {
  const away = milestone('contact-absent', '2026-11-19 12:00', {
    role: 'child-protection-coordinator',
    until: '2026-11-27',
  });
  expect(given('cwm-taf', [away, raised]).until('2026-11-20 17:46').about(rule)).toEqual([
    '2026-11-20 17:45 alert to lead@area.example',
    '2026-11-20 17:45 alert to service-manager@area.example for child-protection-coordinator',
    '2026-11-20 17:45 alert to team-manager@area.example for child-protection-coordinator',
  ]);
});
