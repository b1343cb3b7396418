/** The page on which it is chosen what happened: first what open deadlines wait for, then everything else by subject. */
import type { Deadline } from '../../domain/case/deadlines.ts';
import type { Language } from '../../domain/case/facts.ts';
import { milestonesOf } from '../../domain/catalogue/milestones-of.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { type Chapter, chapters } from '../../domain/vocabulary/chapters.ts';
import type { MilestoneType } from '../../domain/vocabulary/milestones.ts';
import { phrasebook } from '../../domain/wording/phrasebook.ts';
import { recordbook } from '../../domain/wording/recordbook.ts';
import { openOf } from '../case/cards.ts';
import { casePath } from '../case/shown.ts';
import type { View } from '../render.ts';
import { type Around, aroundOf, recordWords } from './around.ts';

export interface ChooseShown extends Around {
  readonly authority: Authority;
  readonly deadlines: readonly Deadline[];
}

export function chooseView(shown: ChooseShown, language: Language): View {
  const words = recordWords[language];
  const record = recordbook[language];
  const known = milestonesOf(shown.authority);
  const linkTo = (type: MilestoneType) => ({
    text: record.milestone(type),
    href: `${casePath(shown.reference)}/milestones?type=${type}`,
  });
  const waitedFor = new Map<MilestoneType, string>();
  for (const { rule } of openOf(shown.deadlines)) {
    for (const { milestone } of rule.ends) {
      if (!waitedFor.has(milestone)) waitedFor.set(milestone, phrasebook[language].rule(rule).title);
    }
  }
  const groups = (Object.keys(chapters) as Chapter[]).map((chapter) => ({
    title: record.chapters[chapter],
    links: chapters[chapter].filter((type) => known.has(type)).map(linkTo),
  }));
  return {
    template: 'record/choose.njk',
    title: words.choose.title,
    context: {
      ...aroundOf(shown, words),
      waitedFor: [...waitedFor].map(([type, ends]) => ({ ...linkTo(type), ends })),
      groups: groups.filter(({ links }) => links.length > 0),
    },
  };
}
