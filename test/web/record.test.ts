/** The forms by which milestones are recorded, as programs that read them aloud find them. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/case/facts.ts';
import { type MilestoneType, milestones } from '../../domain/vocabulary/milestones.ts';
import type { FormFault } from '../../functions/http/form/fault.ts';
import { findView } from '../../web/record/find.ts';
import { formView } from '../../web/record/form.ts';
import { render } from '../../web/render.ts';
import { idsTwiceIn } from '../support/html.ts';

const types = Object.keys(milestones) as MilestoneType[];

function formOf(type: MilestoneType, language: Language, faults: readonly FormFault[] = []): string {
  const form = new URLSearchParams({ people: '2' });
  const agencies = ['Elm Clinic', 'Oak School'];
  const shown = { reference: 'WM-1', isNew: false, type, form, faults, agencies };
  return render(formView(shown, language), { language, path: '/', query: '' });
}

describe.each(['en', 'cy'] as const)('in %s', (language) => {
  test.each(types)('no id comes twice in the form for %s', (type) => {
    const faults: FormFault[] = [
      { input: 'when', fault: 'missing' },
      { input: 'when-day', fault: 'day-missing' },
      { input: 'when-time', fault: 'time-missing' },
      { input: 'when-showing', fault: 'repeated-time' },
    ];
    expect(idsTwiceIn(formOf(type, language))).toEqual([]);
    expect(idsTwiceIn(formOf(type, language, faults))).toEqual([]);
  });
});

test('the group of a date is described by its own hint and its own fault', () => {
  const html = formOf('referral-made', 'en', [{ input: 'when-day', fault: 'day-missing' }]);
  expect(html).toContain('aria-describedby="when-date-hint when-date-error"');
  expect(html).toMatch(/id="when-date-hint"[^>]*>\s*For example, 20 11 2026\./);
  // The summary of errors leads to the first of its inputs.
  expect(html).toContain('href="#when-day"');
  expect(html).toMatch(/<input[^>]* id="when-day" name="when-day"/);
});

test.each([
  ['en', 'Error:'],
  ['cy', 'Gwall:'],
] as const)('what is wrong is announced with one colon (%s)', (language, announced) => {
  const html = formOf('referral-made', language, [{ input: 'when', fault: 'missing' }]);
  expect(html).toContain(`<span class="govuk-visually-hidden">${announced}</span>`);
  const find = findView({ typed: '', fault: 'missing', mayBegin: true }, language);
  expect(render(find, { language, path: '/', query: '' })).toContain(
    `<span class="govuk-visually-hidden">${announced}</span>`,
  );
});

test('a Welsh form offers the answers that go with its question', () => {
  const html = formOf('conference-held', 'cy');
  expect(html).toMatch(/A wnaed cynllun\?[\s\S]*?>\s*Do\s*<[\s\S]*?>\s*Naddo\s*</);
  expect(html).not.toMatch(/>\s*(Ie|Na)\s*</);
});
