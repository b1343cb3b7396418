/** The page behind a mail's link, in the languages of the mail, each complete by itself. */
import type { Deadline } from '../../domain/case/deadlines.ts';
import type { Message } from '../../domain/case/message.ts';
import type { Reason } from '../../domain/periods/workings.ts';
import { capitalised } from '../../domain/wording/capitals.ts';
import { headingOf } from '../../domain/wording/heading.ts';
import { phrasebook } from '../../domain/wording/phrasebook.ts';
import type { Phrases } from '../../domain/wording/phrases.ts';
import { dueInWords } from '../../domain/wording/subject.ts';
import { errorMessage } from '../layout/frame.ts';
import type { View } from '../render.ts';
import { acknowledgementWords } from './languages.ts';

export interface Acknowledged {
  readonly reference: string;
  readonly message: Message;
  readonly deadline: Deadline;
  readonly reasons: readonly Reason[];
}

/** `ask`: before anything is recorded; `not-chosen`: the box was not ticked; `recorded`: just now. */
export type Moment = 'ask' | 'not-chosen' | 'recorded';

/** @param languages of the mail, in their order */
export function acknowledgementView(
  shown: Acknowledged,
  moment: Moment,
  languages: readonly Phrases[],
): View {
  const sections = languages.map((phrases) => sectionOf(shown, moment, phrases));
  return {
    template: 'acknowledgement/acknowledgement.njk',
    title: sections.map(({ heading }) => heading).join(' / '),
    isBare: true,
    hasErrors: moment === 'not-chosen',
    context: { sections },
  };
}

function sectionOf(
  { reference, message, deadline, reasons }: Acknowledged,
  moment: Moment,
  phrases: Phrases,
) {
  const words = acknowledgementWords[phrases.language];
  const { page, letter } = phrases;
  const { dueAt, rule, owedBy, version } = deadline;
  const { document, section, language } = phrases.rule(rule).cite(version);
  const isRecorded = message.acknowledgedAt !== undefined;
  const heading = isRecorded ? (moment === 'recorded' ? page.recorded : page.alreadyRecorded) : page.title;
  const rows = [
    { key: words.due, text: headingOf(deadline, phrases) },
    { key: words.by, text: dueAt === undefined ? words.noDateYet : capitalised(dueInWords(phrases, dueAt)) },
    { key: words.owedBy, text: capitalised(phrases.roles(owedBy)) },
    ...stateRows(deadline, phrases),
    { key: words.caseReference, text: reference },
    { key: words.message, text: capitalised(phrases.kinds[message.kind]) },
    { key: words.sentTo, text: capitalised(who(message, phrases)) },
  ];
  return {
    language: phrases.language,
    heading,
    words,
    page,
    rows,
    reasonsTitle: letter.whyThisDate,
    reasons: reasons.map((reason) => capitalised(phrases.reason(reason))),
    whereTitle: letter.whereLaidDown,
    where: {
      document,
      section,
      lang: language === phrases.language ? undefined : language,
      // A document's own words, by which the place is found in it.
      sectionLang: phrases.language === 'en' ? undefined : 'en',
    },
    isRecorded,
    isJustRecorded: isRecorded && moment === 'recorded',
    recorded: isRecorded ? acknowledgedBy(message, phrases) : undefined,
    willRecord: page.willRecord(who(message, phrases), phrases.kinds[message.kind]),
    error:
      moment === 'not-chosen' && !isRecorded ? errorMessage(page.tickTheBox, phrases.language) : undefined,
  };
}

/** What has become of it since the mail. */
function stateRows({ end, status }: Deadline, phrases: Phrases) {
  const words = acknowledgementWords[phrases.language];
  if (end) return [{ key: words.since, text: words.doneOn(phrases.instant(end.occurredAt)) }];
  return status === 'withdrawn' ? [{ key: words.since, text: words.notRequired }] : [];
}

function acknowledgedBy(message: Message, phrases: Phrases): string {
  return capitalised(
    phrases.page.acknowledgedBy(who(message, phrases), phrases.instant(message.acknowledgedAt!)),
  );
}

/** The named recipient: by role and agency, for nobody's own name is known. */
function who({ roles, agency }: Message, phrases: Phrases): string {
  return `${phrases.roles(roles)}${agency === undefined ? '' : ` (${agency})`}`;
}

/** In every language there is, for it is not known whose link it was. */
export function noSuchLinkView(): View {
  const sections = [phrasebook.en, phrasebook.cy].map(({ language, page }) => ({
    language,
    heading: page.notFound,
    says: page.openAgain,
  }));
  return {
    template: 'acknowledgement/no-such-link.njk',
    title: sections.map(({ heading }) => heading).join(' / '),
    isBare: true,
    context: { sections },
  };
}
