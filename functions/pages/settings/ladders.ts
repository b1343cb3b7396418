/** `/settings/ladders`, each ladder by itself, and the form that changes it. */
import type { AuthoritySettings } from '../../../domain/catalogue/authority-settings.ts';
import type { SourcedRule } from '../../../domain/catalogue/procedures.ts';
import { rulesOf } from '../../../domain/catalogue/procedures.ts';
import { ladderOf as ladderInForce } from '../../../domain/catalogue/settings-differences.ts';
import { type Ladder, type LadderName, ladders } from '../../../domain/notices/ladders.ts';
import { rehearse } from '../../../domain/notices/rehearsal.ts';
import { editLadderPage, ladderReview } from '../../../web/settings/ladders/edit.ts';
import {
  emptyRung,
  type LadderFault,
  ladderOf,
  readLadder,
  type TypedLadder,
  typedLadder,
} from '../../../web/settings/ladders/form.ts';
import { ladderNames, ladderPage, laddersPage } from '../../../web/settings/ladders/list.ts';
import type { RehearsalShown } from '../../../web/settings/ladders/rehearsal.ts';
import { arrangementsOf } from '../../case/arrangements.ts';
import { Problem } from '../../http/problem.ts';

import type { PageForPerson, Paging } from '../page.ts';
import { answerForm } from './form.ts';
import { openSettings, type PersonsRequest, showSettings } from './open.ts';

export const showLadders: PageForPerson = async (ports, request) => {
  const { record, around } = await openSettings(ports, request);
  return showSettings(request, around, laddersPage(record.settings, around.rules, request.phrases));
};

export const showLadder: PageForPerson = async (ports, request) => {
  const name = ladderNamed(request);
  const { record, around } = await openSettings(ports, request);
  const { settings } = record;
  const rules = around.rules.filter(({ ladder }) => ladder === name);
  const asked = { name, ladder: ladderInForce(settings, name), rule: request.query.get('rule') };
  const rehearsal = (await rehearser(ports, request))(settings, rules, asked);
  return showSettings(request, around, ladderPage({ name, settings, rules, rehearsal }, request.phrases));
};

export const changeLadder: PageForPerson = async (ports, request) => {
  const name = ladderNamed(request);
  const rules = rulesOf(request.person.authority).filter(({ ladder }) => ladder === name);
  const rehearseWith = await rehearser(ports, request);
  return answerForm<TypedLadder, LadderFault>(ports, request, {
    to: `/settings/ladders/${name}`,
    draftOf: ({ settings }) => typedLadder(ladderInForce(settings, name)),
    read: (form) => readDraft(form, name),
    check(typed, { settings }) {
      const { ladder, faults } = ladderOf(name, typed);
      return ladder ? { sections: { ladders: withLadder(settings, name, ladder) } } : { faults };
    },
    page: (_, typed, faults) => editLadderPage(name, typed, faults, request.phrases),
    review({ record: { settings } }, typed, sections) {
      const ladder: Ladder = sections.ladders?.[name] ?? ladders[name];
      const before = ladderInForce(settings, name);
      const rehearsal = rehearseWith(settings, rules, { name, ladder, rule: request.form.get('rule') });
      return ladderReview({ name, before, after: ladder, typed, rules, rehearsal }, request.phrases);
    },
  });
};

/** What was typed, and what the buttons that save nothing make of it. */
function readDraft(form: URLSearchParams, name: LadderName): TypedLadder {
  if (form.get('do') === 'usual') return typedLadder(ladders[name]);
  const typed = readLadder(form);
  return form.get('do') === 'add' ? { ...typed, rungs: [...typed.rungs, emptyRung] } : typed;
}

/** The authority's own ladders with this one; without it where it is the usual one again. */
function withLadder(
  settings: AuthoritySettings,
  name: LadderName,
  ladder: Ladder,
): AuthoritySettings['ladders'] {
  const { [name]: _, ...others } = settings.ladders;
  const asUsual = ladderInForce({ ...settings, ladders: others }, name);
  const isUsual =
    JSON.stringify(ladderInForce({ ...settings, ladders: { [name]: ladder } }, name)) ===
    JSON.stringify(asUsual);
  return isUsual ? others : { ...others, [name]: ladder };
}

interface Asked {
  readonly name: LadderName;
  readonly ladder: Ladder;
  /** The id of the rule to show; the first that goes by the ladder where it is none of them. */
  readonly rule: string | null;
}

type Rehearser = (
  settings: AuthoritySettings,
  rules: readonly SourcedRule[],
  asked: Asked,
) => RehearsalShown | undefined;

async function rehearser(ports: Paging, { person: { authority } }: PersonsRequest): Promise<Rehearser> {
  const { practice } = await arrangementsOf(ports, authority);
  return (settings, rules, { name, ladder, rule: id }) => {
    const rule = rules.find((each) => each.id === id) ?? rules[0];
    if (!rule) return undefined;
    const { periods } = settings;
    const tried = { ...practice, periods, ladders: { ...practice.ladders, [name]: ladder } };
    const rehearsal = rehearse(rule, authority, tried, settings.directory);
    return rehearsal && { rule, rehearsal };
  };
}

function ladderNamed({ event }: PersonsRequest): LadderName {
  const name = ladderNames.find((each) => each === event.pathParameters?.ladder);
  if (name) return name;
  throw new Problem('not-found', { detail: 'There is no such ladder.' });
}
