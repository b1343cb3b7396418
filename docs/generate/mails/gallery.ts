/** Every file of docs/mails, in memory: mails of invented cases, written as they would be sent, and the page that lists them. */
import type { Language } from '../../../domain/case/facts.ts';
import type { Mail } from '../../../domain/wording/mail.ts';
import { languagesFor } from '../../../domain/wording/phrasebook.ts';
import { indexPage } from './index-page.ts';
import { live, type Sent } from './live.ts';
import { type Shown, stories, type ToldStory } from './stories.ts';

export interface Exhibit {
  /** Its files are `NAME.html` and `NAME.txt`. */
  readonly name: string;
  readonly title: string;
  readonly document: string;
  /** Those in which it is written, in order. */
  readonly languages: readonly Language[];
  readonly reference: string;
  readonly kind: Shown['kind'];
  readonly mail: Mail;
}

/** The mails that are shown. Throws where a story does not lead to a mail that it should show. */
export function exhibits(): readonly Exhibit[] {
  return stories.flatMap((story) => readersOf(story).flatMap((language) => exhibitsOf(story, language)));
}

/** What is asked for by readers: beside English also Welsh, where that makes a difference. */
function readersOf({ alsoInWelsh }: ToldStory): readonly Language[] {
  return alsoInWelsh ? ['en', 'cy'] : ['en'];
}

function exhibitsOf(story: ToldStory, language: Language): Exhibit[] {
  const { document, reference, shows } = story;
  const sent = live({ ...story, language });
  const languages = languagesFor(story.authority, language);
  return shows.map((shown) => {
    const { name, title, kind } = shown;
    const { mail } = pick(sent, shown, reference);
    return {
      name: [document, name, ...languages].join('-'),
      title,
      document,
      languages,
      reference,
      kind,
      mail,
    };
  });
}

function pick(sent: readonly Sent[], { kind, rule, only = () => true }: Shown, reference: string): Sent {
  const found = sent.findLast(
    (each) => each.message.kind === kind && each.message.rule === rule && only(each),
  );
  if (!found) throw new Error(`In the story of ${reference} no ${kind} of ${rule} goes out as it should`);
  return found;
}

/** File names and what belongs in them. */
export function galleryFiles(): ReadonlyMap<string, string> {
  const shown = exhibits();
  return new Map([
    ['index.html', indexPage(shown)],
    ...shown.flatMap(({ name, mail }) => [
      [`${name}.html`, `${mail.html}\n`] as const,
      [`${name}.txt`, `Subject: ${mail.subject}\n\n${mail.text}\n`] as const,
    ]),
  ]);
}
