/** What stands around every page: its title in the tab, where else to go, who is signed in, the other language. */
import type { Language } from '../../domain/case/facts.ts';
import type { SignedIn } from '../../functions/http/person.ts';
import { authorityName } from './authorities.ts';
import { english } from './english.ts';
import { destinationsOf } from './navigation.ts';
import { welsh } from './welsh.ts';
import type { FrameWords } from './words.ts';

/** What a page is told of the request that it answers. */
export interface Around {
  readonly language: Language;
  /** The path of the page, and its query without the question mark. */
  readonly path: string;
  readonly query: string;
  readonly person?: SignedIn;
  /** How addresses of what is loaded beside the page end, so that a new build is loaded anew. */
  readonly assetVersion?: string;
}

export const frameWords: Readonly<Record<Language, FrameWords>> = { en: english, cy: welsh };

/** The message of what is at fault in a form, with the unseen word before it in the language of the page. */
export function errorMessage(text: string, language: Language) {
  return { text, visuallyHiddenText: frameWords[language].errorInTitle };
}

const languages = [
  ['en', 'English'],
  ['cy', 'Cymraeg'],
] as const;

/** @param hasErrors whether something in the page's form must be put right */
export function frameOf(around: Around, title: string, hasErrors: boolean) {
  const { language, path, person, assetVersion } = around;
  const words = frameWords[language];
  const asset = (name: string) => `/assets/${name}${assetVersion === undefined ? '' : `?v=${assetVersion}`}`;
  return {
    language,
    words,
    titleInTab: `${hasErrors ? `${words.errorInTitle}: ` : ''}${title} – Longstop`,
    home: '/',
    navigation: destinationsOf(person).map(({ name, href }) => ({
      text: words.pages[name],
      href,
      ...(isWithin(path, href) && { current: true }),
    })),
    languages: languages.map(([code, text]) => ({
      text,
      lang: code,
      ...(code !== language && {
        href: inLanguage(around, code),
        languageDescriptionText: frameWords[code].changeLanguage,
      }),
    })),
    ...(person
      ? { person: `${authorityName(person.authority, language)}: ${words.personRoles[person.role]}` }
      : { signIn: '/sign-in' }),
    assets: { icon: asset('icon.svg'), style: asset('longstop.css'), script: asset('longstop.js') },
  };
}

/** The frame without any way to elsewhere. */
export function bared(frame: ReturnType<typeof frameOf>) {
  const { person: _, signIn: __, ...rest } = { person: undefined, signIn: undefined, ...frame };
  return { ...rest, navigation: [], languages: [], isBare: true };
}

function isWithin(path: string, href: string): boolean {
  return path === href || (href !== '/' && path.startsWith(`${href}/`));
}

/** This page in another language. */
function inLanguage({ path, query }: Around, language: Language): string {
  const changed = new URLSearchParams(query);
  changed.set('language', language);
  return `${path}?${changed}`;
}
