/** The page that asks whether a milestone is to be voided, and shows what follows. */
import type { Milestone } from '../../domain/case/case-file.ts';
import type { Consequence } from '../../domain/case/consequences.ts';
import type { Language } from '../../domain/case/facts.ts';
import { phrasebook } from '../../domain/wording/phrasebook.ts';
import type { FieldName } from '../../domain/wording/record-phrases.ts';
import { recordbook } from '../../domain/wording/recordbook.ts';
import type { View } from '../render.ts';
import { aroundOf, recordWords } from './around.ts';
import { consequencesSaid } from './review.ts';

export interface VoidShown {
  readonly reference: string;
  readonly milestone: Milestone;
  readonly isVoided: boolean;
  readonly once: string;
  readonly consequences: readonly Consequence[];
}

export function voidView(shown: VoidShown, language: Language): View {
  const { reference, milestone, isVoided, once } = shown;
  const [words, phrases, record] = [recordWords[language], phrasebook[language], recordbook[language]];
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } });
  return {
    template: 'record/void.njk',
    title: words.void.title,
    context: {
      ...aroundOf({ reference, isNew: false }, words),
      isVoided,
      once,
      rows: [
        row(words.review.what, record.milestone(milestone.type)),
        row(words.review.when, phrases.instant(milestone.occurredAt)),
        ...Object.entries(milestone.data).map(([name, value]) =>
          row(record.field(name as FieldName).label, record.value(name as FieldName, value)),
        ),
      ],
      consequences: consequencesSaid(shown.consequences, language),
    },
  };
}
