import { expect, test } from 'vitest';
import { type AuthoritySettings, unsetSettings } from '../../domain/catalogue/authority-settings.ts';
import { periodKeys, settablePeriods } from '../../domain/catalogue/settable-periods.ts';
import { rolesWithoutAddress, rulesByRoleTold } from '../../domain/notices/who-is-told.ts';

test('the roles of the stages, of those told at once and of the ladders are told, and no others', () => {
  const withPeriods: AuthoritySettings = { ...unsetSettings, periods: { 'issue-stage': '5 working days' } };
  const told = rulesByRoleTold('cwm-taf', withPeriods);
  const rulesOf = (role: Parameters<typeof told.get>[0]) => (told.get(role) ?? []).map(({ id }) => id);
  // From the document: a stage goes to the QASG and then to the Board; safety is told to the Coordinator, or the Team Manager.
  expect(rulesOf('safeguarding-board')).toContain('issue-stage');
  expect(rulesOf('team-manager')).toContain('immediate-safety');
  expect(rulesOf('child-protection-coordinator')).toContain('immediate-safety');
  expect(told.has('complainant')).toBe(false);
});

test('a rule without a period tells nobody until one is set, be it for one stage', () => {
  const ids = (settings: AuthoritySettings) =>
    [...rulesByRoleTold('cwm-taf', settings).values()].flat().map(({ id }) => id);
  expect(ids(unsetSettings)).not.toContain('issue-stage');
  expect(ids({ ...unsetSettings, periods: { 'issue-stage/informal': '5 working days' } })).toContain(
    'issue-stage',
  );
});

test('a role with an address is not missing one', () => {
  const missing = rolesWithoutAddress('walsall', unsetSettings);
  expect(missing).toContain('safeguarding-unit');
  expect(missing).toContain('head-of-service');
  const settings: AuthoritySettings = {
    ...unsetSettings,
    directory: {
      language: 'en',
      addresses: { 'safeguarding-unit': ['unit@walsall.example'], 'head-of-service': [] },
    },
  };
  expect(rolesWithoutAddress('walsall', settings)).toEqual(
    missing.filter((role) => role !== 'safeguarding-unit'),
  );
});

test('a period may be set for the rules whose document gives none, and for the stages of one that has them', () => {
  const walsall = settablePeriods('walsall').map(({ rule, direction }) => `${rule.id} ${direction}`);
  expect(walsall).toEqual([
    'strategic-management-group-meeting after',
    'disagreement-resolved after',
    'plan-review-at-eighteenth-birthday before',
    'plan-ended-notification after',
    'late-complaint-decision after',
    'dissent-considered after',
  ]);
  const [stage] = settablePeriods('cwm-taf');
  expect(periodKeys(stage!)).toEqual([
    'issue-stage',
    'issue-stage/informal',
    'issue-stage/coordinator',
    'issue-stage/lead-safeguarding-manager',
    'issue-stage/qasg',
    'issue-stage/board',
  ]);
});
