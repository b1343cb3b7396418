/** The page that shows what is about to be recorded and what follows from it, before anything is. */
import type { Consequence } from '../../domain/case/consequences.ts';
import type { Language } from '../../domain/case/facts.ts';
import type { LongAgo } from '../../domain/case/long-ago.ts';
import { phrasebook } from '../../domain/wording/phrasebook.ts';
import type { FieldName } from '../../domain/wording/record-phrases.ts';
import { recordbook } from '../../domain/wording/recordbook.ts';
import type { ToldMilestone } from '../../functions/http/milestone-schema.ts';
import { dueSaid } from '../case/cards.ts';
import { saidIn } from '../case/case.ts';
import type { View } from '../render.ts';
import { type Around, aroundOf, recordWords } from './around.ts';

export interface ReviewShown extends Around {
  readonly told: ToldMilestone;
  /** The form as it is to be sent again. */
  readonly form: URLSearchParams;
  /** The id by which it is recorded once, however often it is sent. */
  readonly once: string;
  readonly consequences: readonly Consequence[];
  /** Whether the case has the same milestone already. */
  readonly isSame: boolean;
  /** Dates of it whose year may be a slip. */
  readonly longAgo: readonly LongAgo[];
}

export function reviewView(shown: ReviewShown, language: Language): View {
  const { told, form, once } = shown;
  const [words, phrases, record] = [recordWords[language], phrasebook[language], recordbook[language]];
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } });
  return {
    template: 'record/review.njk',
    title: words.review.title,
    context: {
      ...aroundOf(shown, words),
      type: told.type,
      rows: [
        row(words.review.what, record.milestone(told.type)),
        row(words.review.when, phrases.instant(told.occurredAt)),
        ...Object.entries(told.data).map(([name, value]) =>
          row(record.field(name as FieldName).label, record.value(name as FieldName, value)),
        ),
        ...told.people.map(({ role, email, agency }) =>
          row(words.review.person, [phrases.role(role), agency, email].filter(Boolean).join(', ')),
        ),
      ],
      hidden: [...form]
        .filter(([name]) => name !== 'step' && name !== 'once')
        .concat([['once', once]])
        .map(([name, value]) => ({ name, value })),
      consequences: consequencesSaid(shown.consequences, language),
      isSame: shown.isSame,
      longAgo: shown.longAgo.map((date) => words.review.longAgo(phrases.day(date.day), date)),
    },
  };
}

/** What would become of each deadline, in sentences. */
export function consequencesSaid(
  consequences: readonly Consequence[],
  language: Language,
): readonly string[] {
  const said = saidIn(language);
  const { changes } = recordWords[language];
  return consequences.map(({ is, deadline }) => {
    const { rule, dueAt, owedBy } = deadline;
    const due = dueAt === undefined ? said.words.open.noDateYet.toLowerCase() : dueSaid(dueAt, said);
    return changes[is](said.phrases.rule(rule).title, due, said.phrases.roles(owedBy));
  });
}
