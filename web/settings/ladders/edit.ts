/** A ladder being changed, and what is shown before it is saved. */
import type { SourcedRule } from '../../../domain/catalogue/procedures.ts';
import { effectsOf, type LadderEffect } from '../../../domain/notices/ladder-effects.ts';
import type { Ladder, LadderName, Rung } from '../../../domain/notices/ladders.ts';
import { capitalised } from '../../../domain/wording/capitals.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import { errorsOf, type Fault } from '../shared/faults.ts';
import { roleItems } from '../shared/names.ts';
import { type SettingsPage, settingsWords } from '../shared/view.ts';
import {
  type LadderFault,
  momentKinds,
  relativeAddressees,
  roomForRoles,
  rungKinds,
  type TypedLadder,
  type TypedRung,
} from './form.ts';
import { ladderWords } from './in-words.ts';
import { type RehearsalShown, rehearsalInWords } from './rehearsal.ts';
import { addresseeInWords, momentInWords, rungsInWords } from './rungs.ts';

export function editLadderPage(
  name: LadderName,
  typed: TypedLadder,
  faults: readonly Fault<LadderFault>[],
  phrases: Phrases,
): SettingsPage {
  const text = ladderWords[phrases.language];
  return {
    section: 'ladders',
    within: name,
    title: text.edit.title(text.names[name]),
    template: 'settings/ladders/edit.njk',
    errors: errorsOf(faults, text.edit.faults),
    context: {
      text,
      action: changePath(name),
      back: `/settings/ladders/${name}`,
      officeHours: typed.officeHours,
      rungs: typed.rungs.map((rung, place) => rungFields(rung, place + 1, phrases)),
    },
  };
}

function rungFields(rung: TypedRung, number: number, phrases: Phrases) {
  const { edit, addressees } = ladderWords[phrases.language];
  const { chooseRole, nothing } = settingsWords[phrases.language];
  const item = (value: string, text: string, chosen: string) => ({ value, text, selected: value === chosen });
  return {
    number,
    legend: edit.rung(number),
    kinds: [
      item('', nothing, rung.kind),
      ...rungKinds.map((kind) => item(kind, capitalised(phrases.kinds[kind]), rung.kind)),
    ],
    moments: [
      item('', nothing, rung.moment),
      ...momentKinds.map((kind) => item(kind, edit.moments[kind], rung.moment)),
    ],
    amount: rung.number,
    to: relativeAddressees.map((value) => ({
      value,
      text: addressees[value],
      checked: rung.relative.includes(value),
    })),
    roles: Array.from({ length: Math.max(1, Math.min(rung.roles.length + 1, roomForRoles)) }, (_, place) => ({
      id: `role-${number}-${place + 1}`,
      label: edit.otherRole(place + 1),
      items: roleItems(phrases, chooseRole, rung.roles[place]),
    })),
  };
}

export interface LadderReview {
  readonly name: LadderName;
  readonly before: Ladder;
  readonly after: Ladder;
  readonly typed: TypedLadder;
  readonly rules: readonly SourcedRule[];
  readonly rehearsal: RehearsalShown | undefined;
}

export function ladderReview(
  { name, before, after, typed, rules, rehearsal }: LadderReview,
  phrases: Phrases,
): SettingsPage {
  const text = ladderWords[phrases.language];
  const tellsLate = after.rungs.some(({ kind }) => kind === 'overdue' || kind === 'escalation');
  return {
    section: 'ladders',
    within: name,
    title: text.review.title,
    template: 'settings/ladders/review.njk',
    context: {
      text,
      action: changePath(name),
      name: text.names[name],
      rungs: rungsInWords(after, phrases),
      effects: effectsOf(before, after).map((effect) => effectInWords(effect, phrases)),
      neverOverdue: !tellsLate && name !== 'window',
      rehearsal: rehearsal && rehearsalInWords(rehearsal, rules, phrases),
      kept: fieldsOf(typed),
    },
  };
}

function changePath(name: LadderName): string {
  return `/settings/ladders/${name}/change`;
}

function effectInWords(effect: LadderEffect, phrases: Phrases): string {
  const moment = (rung: Rung | undefined) => (rung ? momentInWords(rung, phrases) : '');
  const who = (addressees: LadderEffect['added']) =>
    addressees.map((addressee) => addresseeInWords(addressee, phrases)).join(', ');
  return ladderWords[phrases.language].review.effect(
    effect,
    { before: moment(effect.before), after: moment(effect.after) },
    { added: who(effect.added), dropped: who(effect.dropped) },
  );
}

/** What was typed, to be sent again with the next button. */
function fieldsOf({ rungs, officeHours }: TypedLadder): readonly { name: string; value: string }[] {
  const fields = rungs.flatMap(({ kind, moment, number, relative, roles }, place) => [
    { name: `kind-${place + 1}`, value: kind },
    { name: `moment-${place + 1}`, value: moment },
    { name: `number-${place + 1}`, value: number },
    ...relative.map((value) => ({ name: `to-${place + 1}`, value })),
    ...roles.map((value) => ({ name: `role-${place + 1}`, value })),
  ]);
  return [
    { name: 'rungs', value: String(rungs.length) },
    ...fields,
    ...(officeHours ? [{ name: 'office-hours', value: 'yes' }] : []),
  ];
}
