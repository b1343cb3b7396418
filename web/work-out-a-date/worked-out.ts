/** The date, why it is that date, and who would be told. */

import { parseDay } from '../../domain/calendar/day.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Language } from '../../domain/case/facts.ts';
import type { Version } from '../../domain/catalogue/rule.ts';
import { parsePeriod } from '../../domain/periods/period.ts';
import { capitalised } from '../../domain/wording/capitals.ts';
import type { Choices } from '../../domain/working-out/choices.ts';
import type { WorkedOut } from '../../domain/working-out/work-out.ts';
import type { View } from '../render.ts';
import { addressOf, editAddress, path, shared } from './addresses.ts';
import { monthsOf } from './days.ts';
import { headingOf, notInForce } from './heading.ts';
import { noticeRows } from './notices.ts';
import type { Chosen } from './read.ts';
import { type Said, saidIn, titlesOf } from './said.ts';
import { comesTwice } from './typed.ts';

export interface Result {
  readonly chosen: Chosen;
  readonly choices: Choices;
  readonly worked: WorkedOut | undefined;
}

/** @param query what was entered; @param publicUrl where the page is, for the link that is shared */
export function workedOutView(
  result: Result,
  query: URLSearchParams,
  publicUrl: string,
  language: Language,
): View {
  const said = saidIn(language);
  const { words, phrases } = said;
  const { chosen, choices, worked } = result;
  const { rule } = chosen;
  const entered = shared(query);
  const version = worked?.deadline.version ?? rule.versions[0];
  return {
    template: 'work-out-a-date/worked-out.njk',
    title: `${headingOf(worked, said)} – ${phrases.rule(rule).title}`,
    context: {
      words: words.result,
      back: { text: words.back, href: `${addressOf({ authority: chosen.authority, rule: rule.id })}` },
      caption: phrases.rule(rule).title,
      heading: headingOf(worked, said),
      isWithoutDate: worked?.deadline.dueAt === undefined,
      notInForce: notInForce(choices, said),
      timeComesTwice: comesTwice(choices.startedAt) && chosen.questions.whens[0]!.precision !== 'day',
      choices: choicesOf(result, entered, said),
      owedBy: worked && capitalised(phrases.roles(worked.deadline.owedBy)),
      reasons: worked?.reasons.map((reason) => capitalised(phrases.reason(reason))) ?? [],
      months: monthsOf(worked?.days ?? [], words.result),
      notices: noticeRows(worked?.notices ?? [], said),
      cite: citeOf(rule, version, said),
      hasCalendar: worked?.deadline.dueAt !== undefined,
      calendar: `${path}.ics?${entered}`,
      link: `${publicUrl}${path}?${entered}`,
      ruleInFull: `/procedures/${chosen.authority}#${rule.id}`,
      another: path,
    },
  };
}

/** What was entered, in words, each with the way to change it. */
function choicesOf({ chosen, choices }: Result, entered: URLSearchParams, said: Said) {
  const { words, phrases, procedure, nameOf } = said;
  const { authority, rule, start, questions } = chosen;
  const { result, details } = words;
  const row = (key: string, text: string, href: string) => ({ key, text: capitalised(text), href });
  const ruleAddress = addressOf({ authority });
  const edit = editAddress(entered);
  const length = choices.period === undefined ? undefined : parsePeriod(choices.period);
  const moments: Readonly<Record<string, number | undefined>> = {
    start: choices.startedAt,
    appointment: choices.appointment,
    limit: choices.limit,
    sooner: choices.sooner,
    'held-from': choices.held?.from,
    'held-until': choices.held?.until,
  };
  return [
    row(result.authority, nameOf(authority), path),
    row(result.rule, phrases.rule(rule).title, ruleAddress),
    ...(choices.stage === undefined
      ? []
      : [row(details.stage, capitalised(procedure.details({ stage: choices.stage }).join()), edit)]),
    ...(length
      ? [row(result.period, `${procedure.length(length)} (${result.periodSetByAuthority})`, edit)]
      : []),
    ...questions.whens.flatMap(({ name, milestone, precision }) => {
      const at = moments[name];
      if (at === undefined) return [];
      const isExact = precision === 'time' || entered.has(`${name}-time`);
      const what =
        name === 'start'
          ? procedure.trigger(start, titlesOf(authority, phrases))
          : milestone && procedure.milestone(milestone);
      const key = what ?? details.appointment[(rule.appointedIn ?? 'at') as 'at'];
      return [row(capitalised(key), isExact ? phrases.instant(at) : phrases.day(londonDay(at)), edit)];
    }),
    ...(choices.extendedTo === undefined
      ? []
      : [row(details.when.extended, phrases.day(choices.extendedTo), edit)]),
    ...(choices.standIn ? [row(details.standIn, '✓', edit)] : []),
  ];
}

function citeOf(rule: Choices['rule'], version: Version, { phrases }: Said) {
  const { document, section, summary, language } = phrases.rule(rule).cite(version);
  return {
    document,
    section,
    summary,
    from: capitalised(phrases.day(parseDay(version.from)!)),
    lang: language === phrases.language ? undefined : language,
    // A document's own words, by which the place is found in it.
    sectionLang: phrases.language === 'en' ? undefined : 'en',
  };
}
