/** The list as a table for spreadsheets: one line for each deadline or notice, moments on London's clock. */
import type { Phrases } from '../../domain/wording/phrases.ts';
import {
  type DutyRow,
  type Section,
  sections,
  type UnheardRow,
  type Worklist,
} from '../../domain/worklist/worklist.ts';
import { moment } from '../../functions/http/csv.ts';
import { nowWords } from './shown.ts';

interface Row {
  readonly section: Section;
  readonly row: DutyRow | UnheardRow;
}

type Column = (row: Row) => string | null;

/** @param show the one part that is asked for; all where it is absent */
export function csvOf(worklist: Worklist, show: Section | undefined, phrases: Phrases) {
  const words = nowWords[phrases.language];
  const headings = words.sections('');
  const c = words.columns;
  const roles = (of: Parameters<Phrases['roles']>[0] | undefined) => (of?.length ? phrases.roles(of) : null);
  const of = ({ row }: Row) => ('duty' in row ? row.duty : row.unheard);
  const unheard = ({ row }: Row) => ('unheard' in row ? row.unheard : undefined);
  const acknowledged = ({ row }: Row) => ('duty' in row ? row.duty.acknowledged : undefined);
  const columns: Readonly<Record<string, Column>> = {
    [c.part]: ({ section }) => headings[section].heading,
    [c.rule]: ({ row }) => row.rule.id,
    [c.what]: ({ row }) => phrases.rule(row.rule).title,
    [c.due]: (row) => moment(of(row).dueAt),
    [c.case]: ({ row }) => row.reference,
    [c.owedBy]: (row) => roles(of(row).owedBy),
    [c.team]: (row) => of(row).teams?.join(', ') ?? null,
    [c.acknowledged]: (row) => roles(acknowledged(row)?.by),
    [c.acknowledgedAt]: (row) => moment(acknowledged(row)?.at),
    [c.notice]: (row) =>
      unheard(row)
        ?.kinds.map((kind) => phrases.kinds[kind])
        .join(', ') ?? null,
    [c.notReached]: (row) => roles(unheard(row)?.roles),
    [c.since]: (row) => moment(unheard(row)?.since),
  };
  const rows = (show ? [show] : sections).flatMap((section) =>
    worklist[section].map((row): Row => ({ section, row })),
  );
  return { columns, rows };
}
