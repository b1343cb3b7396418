/** What is special about a rule, in words: a heading and a sentence for each feature that it has. */
import type { OnRepeat, Rule } from '../../../catalogue/rule.ts';
import type { Feature } from '../../procedure-phrases.ts';
import { joined } from '../joining.ts';
import { roleInWords, rolesInWords } from '../roles.ts';
import { detailInWords } from './details.ts';
import { milestoneInWords, type Saying } from './milestones.ts';
import { circumstanceInWords } from './triggers.ts';

const repeats: Readonly<Record<OnRepeat, string>> = {
  another: 'another clock starts beside the first.',
  restarts: 'the clock starts anew, and the date is counted from the latest.',
  ignored: 'the first one counts, and no second clock starts while it runs.',
  moves: 'the date moves with what was posted last; there is no second clock.',
};

const each = {
  person: 'person, told apart by an opaque label and never by a name.',
  agency:
    'agency asked to the conference. A date set anew without a list keeps the agencies; an agency left out of a new list owes nothing more.',
} as const;

/** Every feature of a rule, in a fixed order. */
export function featuresOf(rule: Rule, say: Saying = milestoneInWords): Feature[] {
  const features: (readonly [string, string | false | undefined])[] = [
    ['If it starts again', repeats[rule.onRepeat ?? 'another']],
    ['Recurring', recurs(rule) && 'what ends one clock can start the next.'],
    ['One clock for each', rule.oneFor && each[rule.oneFor]],
    [
      'Counted from',
      rule.appointedBy &&
        `the appointment comes when ${say(rule.appointedBy)}; there is no date until then, and it moves if that is posted again.`,
    ],
    ['Held', held(rule, say)],
    ['Extended', extended(rule, say)],
    ['Exempt', rule.exempt && `the rule does not apply in a case where ${say(rule.exempt)}.`],
    ['Owed by several', owed(rule)],
    ['Stages', stages(rule)],
    ['Told at once', rule.tells && `${rolesInWords(rule.tells)}, when the clock starts.`],
    ['Stand-in', standIn(rule)],
    ['Out of hours', outOfHours(rule)],
    ['In absence', inAbsence(rule)],
    ['Advice to the one who waits', rule.chaseAdvice],
    [
      'A right, not a duty',
      rule.ladder === 'window' &&
        'if it is not used in time it lapses; nobody is late and nothing escalates.',
    ],
    ['Subject of e-mails', rule.discreetTitle && `"${rule.discreetTitle}", in place of the title.`],
  ];
  return features.flatMap(([heading, text]) => (text ? [{ heading, text }] : []));
}

function recurs({ starts, ends }: Rule): boolean {
  return starts.some((start) => ends.some((end) => end.milestone === start.milestone));
}

function held({ held }: Rule, say: Saying): string | undefined {
  if (!held) return undefined;
  return `the clock stops when ${say(held.from)} and goes on when ${say(held.to)}. Days counted before are used up, neither the day it stops nor the day it goes on counts, and the rest run on from the day after.`;
}

function extended({ extended }: Rule, say: Saying): string | undefined {
  if (!extended) return undefined;
  const who = joined(extended.authorisedBy.map(roleInWords), 'or');
  return `when ${say(extended.by)}, the due date moves to the end of the day it names. Only ${who} may authorise it: a record that names somebody else moves nothing, one that names nobody is taken to be theirs. The first date stays visible.`;
}

function owed({ jointly, owedBy }: Rule): string | undefined {
  if (jointly)
    return `${joined(owedBy.map(roleInWords), 'and')} must each record it; it is met when the last of them has.`;
  return owedBy.length > 1 ? 'all of them are told; one record is enough to meet it.' : undefined;
}

function stages({ stages, owedBy }: Rule): string | undefined {
  if (!stages) return undefined;
  const lines = Object.entries(stages).map(
    ([stage, { owedBy: own, escalatesTo }]) =>
      `${detailInWords('stage', stage)}: owed by ${own ? roleInWords(own) : rolesInWords(owedBy)}, escalates to ${roleInWords(escalatesTo)}`,
  );
  return `${lines.join('; ')}.`;
}

function standIn({ standIn }: Rule): string | undefined {
  if (!standIn) return undefined;
  return `${roleInWords(standIn.by)} takes the place of ${roleInWords(standIn.for)} in everything this rule asks, where ${circumstanceInWords(standIn.when)}.`;
}

function outOfHours({ outOfHours }: Rule): string | undefined {
  if (!outOfHours) return undefined;
  return `outside 08:00 to 18:00 of a working day, what would go to ${roleInWords(outOfHours.for)} goes to ${roleInWords(outOfHours.by)}.`;
}

function inAbsence({ inAbsence }: Rule): string | undefined {
  if (!inAbsence) return undefined;
  return `while ${joined(inAbsence.of.map(roleInWords), 'or')} is recorded as absent, what would go there goes to ${rolesInWords(inAbsence.by)}.`;
}
