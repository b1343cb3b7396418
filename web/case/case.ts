/** The page of a case: what is open and why, the dates along a calendar, who was told, and everything on a line of time. */

import type { Language } from '../../domain/case/facts.ts';
import { standingLinks } from '../../domain/case/links.ts';
import { phrasebook } from '../../domain/wording/phrasebook.ts';
import { recordbook } from '../../domain/wording/recordbook.ts';
import { cardsOf, isShownOpen } from './cards.ts';
import { english } from './english.ts';
import { overRows } from './over.ts';
import { peopleRows } from './people.ts';
import { pictureOf } from './picture.ts';
import { casePath, type Said, type ShownCase } from './shown.ts';
import { timelineOf } from './timeline.ts';
import { toldRows } from './told.ts';
import { welsh } from './welsh.ts';
import type { CaseWords } from './words.ts';

/** How many messages are shown without being asked for. */
const latest = 6;

export function saidIn(language: Language): Said {
  const words = { en: english, cy: welsh }[language];
  return { words, phrases: phrasebook[language], record: recordbook[language] };
}

/** What the template of the page is given. */
export function caseContext(shown: ShownCase, language: Language) {
  const said = saidIn(language);
  const { words } = said;
  const { reference, facts } = shown.file;
  const open = shown.deadlines.filter(isShownOpen);
  const overdue = open.filter(({ status }) => status === 'overdue').length;
  const over = overRows(shown, said);
  const links = standingLinks(facts).size;
  const path = casePath(reference);
  const cards = cardsOf(shown, said);
  const picture = pictureOf(shown, said);
  const told = toldRows(shown, said);
  const earlier = told.slice(latest);
  return {
    words,
    reference,
    path,
    title: `${words.caption} ${reference}`,
    mayRecord: shown.mayRecord,
    summary: open.length === 0 ? words.open.nothing : words.open.summary(overdue, open.length - overdue),
    asOf: words.asOf(said.phrases.instant(shown.now)),
    done: doneOf(shown, said),
    cards,
    picture,
    people: peopleRows(shown.file, said),
    told: { latest: told.slice(0, latest), earlier, earlierSays: words.told.earlier(earlier.length) },
    parts: partsOf(words, cards.length > 0, picture !== undefined, over.length > 0),
    timeline: {
      entries: timelineOf(shown, said),
      order: shown.oldestFirst ? words.timeline.oldestFirst : words.timeline.newestFirst,
      other: {
        text: shown.oldestFirst ? words.timeline.showNewest : words.timeline.showOldest,
        href: shown.oldestFirst ? `${path}#timeline` : `${path}?order=oldest#timeline`,
      },
    },
    overRows: { rows: over, summary: words.over.summary(over.length) },
    links: { count: links, says: links === 0 ? words.links.none : words.links.says(links) },
    evidence: {
      href: `${path}/evidence`,
      command: `npx longstop verify ${evidenceName(reference)}`,
      lastHash: shown.lastHash,
    },
  };
}

/** The parts that the page has, to go to them at once. */
function partsOf(words: CaseWords, hasCards: boolean, hasPicture: boolean, hasOver: boolean) {
  return [
    ...(hasCards ? [{ href: '#open', text: words.open.heading }] : []),
    ...(hasPicture ? [{ href: '#calendar', text: words.picture.heading }] : []),
    { href: '#people', text: words.people.heading },
    { href: '#told', text: words.told.heading },
    { href: '#timeline', text: words.timeline.heading },
    ...(hasOver ? [{ href: '#over', text: words.over.heading }] : []),
    { href: '#evidence', text: words.evidence.heading },
  ];
}

/** What the file with the evidence of a case is called. */
export function evidenceName(reference: string): string {
  return `evidence-${reference}.json`;
}

function doneOf({ done, file }: ShownCase, { words, record }: Said) {
  if (!done) return undefined;
  if (done.is === 'revoked') return { text: words.done.revoked };
  const { type, id } = done.milestone;
  const title = record.milestone(type);
  if (done.is === 'voided') return { text: words.done.voided(title) };
  const wrong = { text: words.done.wrong, href: `${casePath(file.reference)}/milestones/${id}/void` };
  return { text: words.done.recorded(title), wrong };
}
