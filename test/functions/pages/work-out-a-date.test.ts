import { describe, expect, test } from 'vitest';
import { downloadDate, showWorkOutADate } from '../../../functions/pages/work-out-a-date.ts';
import { london } from '../../support/clock-face.ts';
import { englishIn } from '../../support/english-words.ts';
import { askPage } from '../../support/pages.ts';
import { worldInMemory } from '../../support/ports-in-memory.ts';

const path = '/work-out-a-date';
const { ports } = worldInMemory({ now: london('2026-11-24 10:00') });
const ask = (query: Record<string, string>, headers = {}) =>
  askPage(ports, showWorkOutADate, { path, query: new URLSearchParams(query).toString(), headers });
const on = (name: string, date: string, time?: string) => {
  const [year = '', month = '', day = ''] = date.split('-');
  return {
    [`${name}-day`]: day,
    [`${name}-month`]: month,
    [`${name}-year`]: year,
    ...(time !== undefined && { [`${name}-time`]: time }),
  };
};
const heading = ({ body }: { body: string }) =>
  /<h1[^>]*>([\s\S]*?)<\/h1>/
    .exec(body)![1]!
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('the steps', () => {
  test('ask for the authority, the rule and what happened, and find fault only with what was sent', async () => {
    const first = await ask({});
    expect([first.statusCode, first.text.includes('Telford and Wrekin')]).toEqual([200, true]);
    const second = await ask({ authority: 'wirral' });
    expect(second.statusCode).toBe(200);
    expect(second.text).toContain('Send the record to the family');
    const third = await ask({ authority: 'wirral', rule: 'record-to-family' });
    expect(third.statusCode).toBe(200);
    expect(third.text).toContain('A conference is held.');
    expect(third.text).not.toContain('There is a problem');
  });

  test.each([
    [{ authority: 'atlantis' }, 'Choose one'],
    [{ authority: 'wirral', next: 'details' }, 'Choose one'],
    [{ authority: 'wirral', rule: 'of-thumb' }, 'Choose one'],
  ])('%j is asked again', async (query, message) => {
    const { statusCode, text } = await ask(query);
    expect(statusCode).toBe(422);
    expect(text).toContain(message);
  });

  test('the synthetic authority is nobody to ask for', async () => {
    expect((await ask({ authority: 'longstop-probe' })).statusCode).toBe(422);
  });
});

describe('what was typed', () => {
  const base = { authority: 'dudley', rule: 'written-confirmation' };
  test.each([
    ['nothing', on('start', '--', ''), 'Enter when it happened'],
    ['no time', on('start', '2026-11-20', ''), 'Enter time'],
    ['a day that does not exist', on('start', '2026-11-31', '10:00'), 'Enter a date that exists'],
    ['a month that does not exist', on('start', '2026-13-01', '10:00'), 'Enter a date that exists'],
    ['a word', on('start', '2026-May-01', '10:00'), 'Enter a date that exists'],
    ['two figures of a year', on('start', '26-11-01', '10:00'), 'Enter a year from 2000 to 2099'],
    ['no time of day', on('start', '2026-11-20', '25:00'), 'Enter a time, such as'],
    ['a time that the clocks skip', on('start', '2027-03-28', '01:30'), 'the clocks go forward'],
  ])('%s is put right beside its field, and nothing is lost', async (_what, typed, message) => {
    const { statusCode, text, body } = await ask({ ...base, ...typed });
    expect(statusCode).toBe(422);
    expect(text.split(message)).toHaveLength(3);
    expect(body).toContain('<title>Error: ');
    for (const [name, value] of Object.entries(typed).filter(([, value]) => value !== '')) {
      expect(body).toMatch(new RegExp(`name="${name}"[^>]*value="${value}"`));
    }
  });

  test.each([
    ['16:30', '16:30'],
    ['1630', '16:30'],
    ['4.30pm', '16:30'],
    ['4 PM', '16:00'],
    ['12am', '00:00'],
    ['9', '09:00'],
  ])('the time %s is %s', async (time, said) => {
    const result = await ask({ ...base, ...on('start', '2026-11-20', time) });
    expect(heading(result)).toBe(`Confirm the referral in writing Due by Sunday 22 November 2026, ${said}`);
  });

  test('of a time that comes twice the first is taken, and that is said', async () => {
    // 01:30 summer time on 25 October 2026 and 48 hours: 00:30 winter time on the 27th.
    const result = await ask({ ...base, ...on('start', '2026-10-25', '01:30') });
    expect(heading(result)).toContain('Due by Tuesday 27 October 2026, 00:30');
    expect(result.text).toContain('this time comes twice: the first one is taken');
  });

  test('what is sent as HTML is shown as text', async () => {
    const { body } = await ask({ ...base, ...on('start', '2026-11-20', '"><script>') });
    expect(body).toContain('&quot;&gt;&lt;script&gt;');
  });

  test('an end before its beginning, and an end without one, are found', async () => {
    const panel = { authority: 'walsall', rule: 'complaint-panel-convened', ...on('start', '2026-11-02') };
    const early = { ...on('held-from', '2026-11-06'), ...on('held-until', '2026-11-05') };
    expect((await ask({ ...panel, ...early })).text).toContain('not before the one above');
    expect((await ask({ ...panel, ...on('held-until', '2026-11-05') })).statusCode).toBe(422);
    const before = await ask({ ...panel, ...on('held-from', '2026-11-01') });
    expect(before.text).toContain('Enter a date that is not before the start');
  });
});

describe('the result', () => {
  test('over Christmas: Wednesday 16 December 2026 and ten working days', async () => {
    // 17, 18, 21 to 24, 29 to 31 December; 1 January is New Year's Day; Monday 4 January is the tenth.
    const result = await ask({
      authority: 'walsall',
      rule: 'complaint-panel-convened',
      ...on('start', '2026-12-16'),
      'stand-in': 'yes',
    });
    expect(heading(result)).toBe('Convene the Complaint Panel Due by the end of Monday 4 January 2027');
    for (const said of [
      'Who has to do it: The Head of Service',
      'Friday 25 December 2026 is Christmas Day',
      'Monday 28 December 2026 is Boxing Day (substitute day)',
      'Friday 1 January 2027 is New Year’s Day',
      'Thursday 31 December 2026, 09:00 Reminder',
      'Complaint Panel',
      'Tuesday 1 January 2019',
    ]) {
      expect(result.text).toContain(said);
    }
  });

  test('counted back over Easter: three working days before Wednesday 31 March 2027', async () => {
    // 30 March, 25 March and 24 March: Good Friday is the 26th, Easter Monday the 29th.
    const result = await ask({
      authority: 'wirral',
      rule: 'report-to-chair',
      ...on('start', '2027-03-01'),
      ...on('appointment', '2027-03-31'),
    });
    expect(heading(result)).toContain('Due by the end of Wednesday 24 March 2027');
  });

  test('of two bounds the earlier, and a delay that was authorised', async () => {
    const base = { authority: 'wirral', ...on('start', '2026-11-02') };
    const record = { ...base, rule: 'record-discussed', ...on('sooner', '2026-11-09') };
    expect(heading(await ask(record))).toContain('Due by the end of Saturday 14 November 2026');
    const conference = { ...base, rule: 'initial-conference', ...on('extended', '2026-12-04') };
    expect(heading(await ask(conference))).toContain('Due by the end of Friday 4 December 2026');
  });

  test('with the period that an authority has set, as far as somebody knows it', async () => {
    const asked = { authority: 'dudley', rule: 'plan-ended-notification', ...on('start', '2026-12-18', '') };
    expect((await ask(asked)).text).toContain('Enter a whole number from 1 to 999');
    const period = { 'period-amount': '5', 'period-unit': 'working day' };
    // 21 to 24 December and the 29th.
    expect(heading(await ask({ ...asked, ...period }))).toContain('end of Tuesday 29 December 2026');
    const hours = { 'period-amount': '72', 'period-unit': 'hour' };
    expect((await ask({ ...asked, ...hours })).text).toContain('Enter time');
    const timed = { ...asked, ...hours, ...on('start', '2026-12-18', '12:15') };
    expect(heading(await ask(timed))).toContain('Due by Monday 21 December 2026, 12:15');
  });

  test('past the last published bank holiday it says so plainly', async () => {
    const asked = { authority: 'dudley', rule: 'referral-follow-up', ...on('start', '2028-12-28') };
    const result = await ask(asked);
    expect(heading(result)).toBe('Answer the referrer The date is not known yet');
    expect(result.text).toContain('Bank holidays are published only to Sunday 31 December 2028');
    expect(result.text).not.toContain('Add to a calendar');
  });

  test('before the first bank holiday known it says that too, and does not say to wait', async () => {
    const asked = { authority: 'wirral', rule: 'report-to-chair', ...on('start', '2027-03-01') };
    const result = await ask({ ...asked, ...on('appointment', '2011-03-31') });
    expect(heading(result)).toBe('Give the report to the Conference Chair The date cannot be worked out');
    expect(result.text).toContain('Bank holidays are known only from Sunday 1 January 2012');
    expect(result.text).not.toMatch(/not (yet )?known|Add to a calendar/);
  });

  test('before the rule was in force nothing follows', async () => {
    const asked = { authority: 'dudley', rule: 'referral-follow-up', ...on('start', '2018-03-01') };
    const result = await ask(asked);
    expect(heading(result)).toContain('No date follows from this');
    expect(result.text).toContain('This rule came into force on Friday 26 April 2019.');
  });

  test('an alarm that repeats stands there once', async () => {
    const result = await ask({
      authority: 'gloucestershire',
      rule: 'conference-team-informed',
      ...on('start', '2026-11-20', '22:00'),
    });
    expect(heading(result)).toContain('Due at once, from Friday 20 November 2026, 22:00');
    expect(result.text.match(/8 times in all/g)).toHaveLength(1);
  });

  test('the link holds what was entered and nothing else', async () => {
    const { body } = await ask({
      authority: 'dudley',
      rule: 'referral-follow-up',
      name: 'Somebody',
      language: 'en',
      ...on('start', '2026-11-20'),
    });
    const link = /id="link"[^>]*value="([^"]*)"/.exec(body)![1]!.replaceAll('&amp;', '&');
    expect(link).toBe(
      `${ports.settings.publicUrl}/work-out-a-date?authority=dudley&rule=referral-follow-up&start-day=20&start-month=11&start-year=2026`,
    );
  });

  test('in Welsh, with no English but what the document has', async () => {
    const result = await ask({
      authority: 'cwm-taf',
      rule: 'issue-response',
      language: 'cy',
      ...on('start', '2026-12-18'),
    });
    // Two weeks after Friday 18 December.
    expect(heading(result)).toContain("I'w wneud erbyn diwedd dydd Gwener 1 Ionawr 2027");
    const own = result.text.replace('1 Informal discussion', '').replaceAll(/Outlook/g, '');
    expect(englishIn(own)).toEqual([]);
  });
});

describe('what may be kept', () => {
  test('is kept for a short while by anybody, but for what was entered, which no search engine keeps', async () => {
    const bare = await ask({});
    expect(bare.headers['cache-control']).toBe('public, max-age=300');
    expect(bare.headers).not.toHaveProperty('x-robots-tag');
    const entered = await ask({ authority: 'dudley' });
    expect(entered.headers['x-robots-tag']).toBe('noindex');
    expect((await ask({ authority: 'atlantis' })).headers['cache-control']).toBe('no-store');
    expect((await ask({ language: 'cy' })).headers['cache-control']).toBe('no-store');
  });
});

describe('the file for calendars', () => {
  const query = new URLSearchParams({
    authority: 'dudley',
    rule: 'referral-after-harm-identified',
    ...on('start', '2026-12-24'),
  }).toString();
  const download = (asked: string) => askPage(ports, downloadDate, { path: `${path}.ics`, query: asked });

  test('has the day, a discreet title and the same id each time', async () => {
    const { statusCode, headers, body } = await download(query);
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    // Christmas Eve is a Thursday; Tuesday 29 December is the next working day.
    expect(body).toContain('DTSTART;VALUE=DATE:20261229');
    expect(body).toContain('SUMMARY:Make the referral');
    const id = /^UID:(.*)$/m.exec(body)![1];
    expect(/^UID:(.*)$/m.exec((await download(`${query}&language=en`)).body)![1]).toBe(id);
  });

  test('there is none where there is no date', async () => {
    expect((await download('authority=dudley')).statusCode).toBe(404);
    expect((await download(query.replace('2026', '2017'))).statusCode).toBe(404);
  });
});
