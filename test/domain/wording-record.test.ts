import { expect, test } from 'vitest';
import { recordbook } from '../../domain/wording/recordbook.ts';

/** A question, and what answers it. */
const told = (language: 'en' | 'cy', name: 'plan' | 'planContinues' | 'inquorate' | 'furtherAction') => {
  const { field, value } = recordbook[language];
  return [field(name).label, value(name, true), value(name, false)];
};

test('in Welsh a question is answered by its verb', () => {
  expect(told('cy', 'plan')).toEqual(['A wnaed cynllun?', 'Do', 'Naddo']);
  expect(told('cy', 'planContinues')).toEqual(["A yw'r cynllun yn parhau?", 'Ydy', 'Nac ydy']);
  expect(told('cy', 'furtherAction')).toEqual([
    'A fwriedir camau cyfreithiol pellach?',
    'Bwriedir',
    'Na fwriedir',
  ]);
  const [asked, ...answers] = told('cy', 'inquorate');
  expect(asked).toMatch(/^A oedd /);
  expect(answers).toEqual(['Oedd', 'Nac oedd']);
});

test('in English it is yes or no', () => {
  expect(told('en', 'plan').slice(1)).toEqual(['Yes', 'No']);
});
