/**
 * `/settings/import`: bringing in open cases from a file. A file is checked first and nothing is stored of it: the page
 * that shows what it would bring hands its good rows back to be recorded. A page that is loaded again records nothing twice.
 */
import { second } from '../../domain/calendar/london.ts';
import type { PreviewedMilestone } from '../../domain/case/preview.ts';
import { forecast } from '../../domain/import/forecast.ts';
import { checkedView } from '../../web/import/checked.ts';
import { doneView } from '../../web/import/done.ts';
import { startView } from '../../web/import/start.ts';
import { arrangementsOf } from '../case/arrangements.ts';
import { type HttpEvent, rawBody } from '../http/handler.ts';
import { type ImportRead, type ImportRow, readImport } from '../http/import/read.ts';
import { largestFile } from '../http/import/table.ts';
import { template, writeTable } from '../http/import/write.ts';
import { deliveryOf } from '../import/delivery.ts';
import { takeIn } from '../import/take-in.ts';
import { type PageForPerson, pageHeaders, show } from './page.ts';

/** How long cases are begun on in one request: the function has 20 seconds, and a case takes less than one. */
const timeToImport = 12 * second;
/** What a form adds to its file. */
const aroundTheFile = 16 * 1024;

export const startImport: PageForPerson = async (_ports, request) =>
  show(request, startView(request.language));

export const giveTemplate: PageForPerson = async () => ({
  statusCode: 200,
  headers: {
    ...pageHeaders,
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': 'attachment; filename="longstop-cases.csv"',
  },
  body: template,
});

/** Takes a file to be checked, or rows that were checked to be recorded. */
export const importCases: PageForPerson = (ports, request) =>
  request.form.has('rows') ? recordRows(ports, request) : checkFile(ports, request);

const checkFile: PageForPerson = async (ports, request) => {
  const { language, person, phrases } = request;
  const file = await fileIn(request.event);
  const now = ports.now();
  const read = typeof file === 'string' ? ({ is: file } as const) : readImport(file, now);
  if ('is' in read) return show(request, startView(language, read), 422);
  const { practice, directory } = await arrangementsOf(ports, person.authority);
  const distinct = withoutRepeats(read.rows);
  const would = forecast(person.authority, byCase(distinct), practice, directory, now);
  const view = checkedView({ language, phrases, read, would, now, ...counted(read, distinct) });
  return show(request, view, read.rows.length > 0 ? 200 : 422);
};

const recordRows: PageForPerson = async (ports, request) => {
  const { language, person, form } = request;
  const now = ports.now();
  const read = readImport(new TextEncoder().encode(form.get('rows') ?? ''), now);
  if ('is' in read) return show(request, startView(language, read), 422);
  const quietly = form.get('told') !== 'everybody';
  const { outcomes, rest } = await takeIn(ports, person, read.rows, { quietly, until: now + timeToImport });
  const left = new Set(rest.map(({ row }) => row));
  const restRows = writeTable(read.table.filter(({ row }) => left.has(row)));
  return show(
    request,
    doneView({ language, outcomes, quietly, rest: rest.length, restRows, leftOut: leftOutIn(form) }),
  );
};

/** How many rows the check left out, as its page says; only to be shown. */
function leftOutIn(form: URLSearchParams): number {
  const said = form.get('left-out') ?? '';
  return /^\d{1,4}$/.test(said) ? Number(said) : 0;
}

/** The bytes of the file of a form, or what is wrong. */
async function fileIn(event: HttpEvent): Promise<Uint8Array | 'no-file' | 'too-large'> {
  const body = rawBody(event);
  if (body.length > largestFile + aroundTheFile) return 'too-large';
  const headers = { 'content-type': event.headers['content-type'] ?? '' };
  const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => undefined);
  const file = form?.get('file');
  if (!(file instanceof File) || file.size === 0) return 'no-file';
  return new Uint8Array(await file.arrayBuffer());
}

/** Rows that say the same are one milestone. */
function withoutRepeats(rows: readonly ImportRow[]): readonly ImportRow[] {
  return [...new Map(rows.map((row) => [deliveryOf(row.milestone).id, row])).values()];
}

function byCase(rows: readonly ImportRow[]): ReadonlyMap<string, readonly PreviewedMilestone[]> {
  const cases = Map.groupBy(rows, ({ milestone }) => milestone.case);
  return new Map([...cases].map(([reference, each]) => [reference, each.map(({ milestone }) => milestone)]));
}

function counted({ rows, table, faults }: ImportRead, distinct: readonly ImportRow[]) {
  return {
    repeats: rows.length - distinct.length,
    rowsAtFault: new Set(faults.map(({ row }) => row)).size,
    rows: writeTable(table),
  };
}
