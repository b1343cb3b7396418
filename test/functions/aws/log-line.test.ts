import { expect, test } from 'vitest';
import { fitToLog } from '../../../functions/aws/log-line.ts';
import { openPorts } from '../../../functions/aws/ports.ts';
import type { ReportEntry } from '../../../functions/ports.ts';
import { worldInMemory } from '../../support/ports-in-memory.ts';

/** An entry as no type lets it be. */
const slip = (fields: object) => fields as ReportEntry;

test.each<ReportEntry>([
  { what: 'swept', count: 3 },
  { what: 'needs-a-person', authority: 'walsall', count: 1 },
  { what: 'send-in-doubt', authority: 'longstop-probe', kind: 'stand-down' },
  { what: 'waking-failed', error: 'ResourceNotFoundException' },
  { what: 'calendar-refused', error: 'years-missing' },
  { what: 'probe-not-answered', error: '503' },
])('%j is logged as it is', (entry) => {
  expect(fitToLog(entry)).toEqual(entry);
});

test.each([
  ['a field that is not known', { message: 'Canary' }, {}],
  ['a case', { case: 'WM-2026-000123', reference: 'WM-2026-000123' }, {}],
  ['words for what happened', { what: 'failed for jamie canary' }, { what: 'unfit' }],
  ['an unknown happening', { what: 'canary' }, { what: 'unfit' }],
  ['an authority that does not exist', { authority: 'canary' }, { authority: 'unfit' }],
  ['an address as a kind', { kind: 'canary@oakfield.example' }, { kind: 'unfit' }],
  ['a rule', { rule: 'conference-after-section-47' }, {}],
  ['a message as an error', { error: 'Cannot read Canary' }, { error: 'unfit' }],
  ['a very long error', { error: `C${'anary'.repeat(20)}` }, { error: 'unfit' }],
  ['a telephone number as a count', { count: '07700 900123' }, { count: 'unfit' }],
  ['an error as it is', { error: new Error('Canary') }, { error: 'unfit' }],
])('%s is not logged', (_, fields, left) => {
  expect(fitToLog(slip({ what: 'swept', ...fields }))).toEqual({ what: 'swept', ...left });
});

test('the ports report nothing else', () => {
  const heard: ReportEntry[] = [];
  const { ports } = worldInMemory({ now: 0 });
  const { now, random, pause } = ports;
  const opened = openPorts(ports.settings, { now, random, pause, report: (entry) => heard.push(entry) });
  opened.report(slip({ what: 'swept', count: 1, note: 'Canary' }));
  expect(heard).toEqual([{ what: 'swept', count: 1 }]);
});
