/** A whole day of the local service, in a process of its own, with canaries in everything that anybody can send it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Service, serviceAt } from '../end-to-end/service.ts';
import { canaries } from './canaries.ts';
import { type Channel, type KeptMail, keptIn, mayAppear, type Outflow } from './channels.ts';
import { oneOfEach, planted, startingTypes } from './milestones.ts';
import { walkPages } from './pages.ts';
import { refusals } from './refused.ts';

const main = new URL('../../local/main.ts', import.meta.url).pathname;
const aMonth = 30 * 86_400_000;

export interface Day {
  readonly outflow: Outflow;
  readonly mails: readonly KeptMail[];
}

export async function liveThroughADay(): Promise<Day> {
  const folder = mkdtempSync(join(tmpdir(), 'longstop-privacy-'));
  const said: string[] = [];
  const outflow = Object.fromEntries(Object.keys(mayAppear).map((name) => [name, [] as string[]])) as Record<
    Channel,
    string[]
  >;
  const add = (channel: Channel, texts: readonly string[]) => void outflow[channel].push(...texts);
  const mails: KeptMail[] = [];
  const keep = () => {
    const { mails: kept, ...channels } = keptIn(folder);
    mails.push(...kept);
    for (const [channel, texts] of Object.entries(channels)) add(channel as Channel, texts);
  };
  let running: ChildProcess | undefined;
  try {
    const morning = await start(folder, said);
    running = morning.child;
    await setUp(morning.service);
    await morning.service.moveTo('2026-11-24T07:00:00Z');
    add('answers to the source', await postAll(morning.service));
    add('answers to what was refused', await refusals(morning.service));
    // It dies in the middle of the work of the morning.
    const moving = morning.service.moveTo('2026-11-24T12:00:00Z').catch(() => undefined);
    await pause(400);
    await end(morning.child, 'SIGKILL');
    await moving;
    keep();
    poison(folder);

    const afternoon = await start(folder, said);
    running = afternoon.child;
    await afternoon.service.moveTo('2026-11-24T17:00:00Z');
    add('pages behind links', await openLinks(afternoon.service));
    add('calendar feeds', await readFeeds(afternoon.service));
    for (const [channel, texts] of Object.entries(await walkPages(afternoon.service)))
      add(channel as Channel, texts);
    await afternoon.service.moveTo('2026-11-27T09:30:00Z');
    keep();
    await end(afternoon.child, 'SIGTERM');
  } finally {
    running?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
  add('standard output and error', [said.join('')]);
  return { outflow, mails };
}

async function start(folder: string, said: string[]): Promise<{ child: ChildProcess; service: Service }> {
  const environment = { PORT: '0', LONGSTOP_DATA: folder, LONGSTOP_CLOCK: '2026-11-24T05:30:00Z' };
  const child = spawn(process.execPath, [main], { env: { ...process.env, ...environment } });
  const ready = Promise.withResolvers<string>();
  let printed = '';
  const listen = (chunk: Buffer) => {
    said.push(String(chunk));
    printed += String(chunk);
    const url = /Longstop is ready on (http:\/\/127\.0\.0\.1:\d+)/.exec(printed)?.[1];
    if (url !== undefined) ready.resolve(url);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  child.once('exit', () => ready.reject(new Error(`It did not start: ${printed}`)));
  return { child, service: serviceAt(await ready.promise) };
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** Settings of every authority, and a bank holiday proclaimed that the service takes over at six. */
async function setUp(service: Service): Promise<void> {
  for (const authority of oneOfEach) {
    const authorization = `Bearer ${await service.token(authority, 'administrator')}`;
    const { body } = await service.ask<{ version: number; settings: { directory: { addresses: object } } }>(
      '/v1/settings',
      { headers: { authorization } },
    );
    const { directory } = body.settings;
    const addresses = { ...directory.addresses, 'safeguarding-unit': [canaries.directory] };
    const closingDays = [{ date: '2026-11-27', title: canaries['closing day'] }];
    const change = { version: body.version, change: { directory: { ...directory, addresses }, closingDays } };
    const init = { method: 'POST', headers: { authorization }, body: JSON.stringify(change) };
    const { status, text } = await service.ask('/v1/settings', init);
    if (status !== 200) throw new Error(`The settings were not taken: ${text}`);
  }
  const { body: file } =
    await service.ask<Record<string, { events: { date: string }[] }>>('/local/bank-holidays.json');
  for (const { events } of Object.values(file)) {
    const holiday = { title: canaries.holiday, date: '2026-11-26', notes: '', bunting: true };
    events.push(holiday);
    events.sort((a, b) => a.date.localeCompare(b.date));
  }
  await service.ask('/local/bank-holidays.json', { method: 'POST', body: JSON.stringify(file) });
}

/** Every type that starts a rule: in one case as it happens, in another heard of a month late. Then ends what ends. */
async function postAll(service: Service): Promise<string[]> {
  const now = Date.parse(await service.now());
  const answers: string[] = [];
  for (const authority of oneOfEach) {
    for (const type of startingTypes(authority)) {
      for (const [reference, at] of [
        [canaries.reference, now],
        [`${canaries.reference}-LATE`, now - aMonth],
      ] as const) {
        const { text } = await service.post(`demo-${authority}`, planted(type, reference, at), {
          id: `${canaries['webhook id']}-${type}`,
          headers: { 'x-name': canaries.header },
        });
        answers.push(text);
      }
    }
  }
  return answers;
}

/** Opens the first links, acknowledges, and has all links of a case revoked. */
async function openLinks(service: Service): Promise<string[]> {
  const outbox = await service.outbox();
  const links = outbox.slice(0, 20).map(({ text }) => new URL(/https?:\S+\/a\/\S+/.exec(text)![0]).pathname);
  const pages: string[] = [];
  const tick = {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'read=yes',
  };
  for (const link of links) {
    for (const init of [{}, { method: 'POST' }, tick, {}])
      pages.push((await service.ask(`${link}?${canaries.query}`, init)).text);
  }
  const headers = { authorization: `Bearer ${await service.token('walsall', 'unit')}` };
  await service.ask(`/v1/cases/${canaries.reference}/links/revocation`, { method: 'POST', headers });
  return pages;
}

/** Everything that a calendar shows of each authority. */
async function readFeeds(service: Service): Promise<string[]> {
  const calendars: string[] = [];
  for (const authority of oneOfEach) {
    const headers = { authorization: `Bearer ${await service.token(authority, 'unit')}` };
    const { body } = await service.ask<{ url: string }>('/v1/calendar-feeds', {
      method: 'POST',
      headers,
      body: '{}',
    });
    const { text } = await service.ask(new URL(body.url).pathname);
    calendars.push(text.replaceAll('\r\n ', ''));
  }
  return calendars;
}

/** Messages that nobody of ours would write, and some of ours that no attempt can deal with, put in while nothing runs. */
function poison(folder: string): void {
  const wake = (fields: object) => JSON.stringify({ authority: 'walsall', ...fields });
  const cutShort = `{"detail":{"mail":{"destination":["${canaries.address}"],"tags":{"case":["${canaries.reference}"]`;
  const bodies = {
    'wake-urgent': [canaries.poison, wake({ reference: 'WM-1', note: canaries.poison })],
    'wake-routine': [wake({ allAfter: canaries.reference })],
    'mail-events': [canaries.poison, cutShort],
    changes: [canaries.poison],
  };
  for (const [queue, texts] of Object.entries(bodies)) {
    for (const [nth, body] of texts.entries()) {
      const id = `poison-${queue}-${nth}`;
      const value = { id, body, attributes: {}, sentAt: 0, receiveCount: 0, visibleAt: 0 };
      appendFileSync(
        join(folder, `queue-longstop-${queue}.jsonl`),
        `${JSON.stringify({ key: id, value })}\n`,
      );
    }
  }
}
