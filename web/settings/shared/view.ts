/** What stands around each page of the settings: the other pages, what was saved, what somebody else changed meanwhile. */
import type { Instant } from '../../../domain/calendar/london.ts';
import type { Language } from '../../../domain/case/facts.ts';
import type { SourcedRule } from '../../../domain/catalogue/procedures.ts';
import type { Difference } from '../../../domain/catalogue/settings-differences.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import type { PersonRole } from '../../../functions/http/admissions.ts';
import { errorMessage } from '../../layout/frame.ts';
import type { View } from '../../render.ts';
import { differenceInWords } from '../changes/differences.ts';
import { english } from './english.ts';
import type { Errors } from './faults.ts';
import { mayOpenSection, type SectionName, sections } from './sections.ts';
import { welsh } from './welsh.ts';
import type { SettingsWords } from './words.ts';

export const settingsWords: Readonly<Record<Language, SettingsWords>> = { en: english, cy: welsh };

/** What somebody else changed since a page was opened. */
export interface Meanwhile {
  readonly by: string;
  readonly at: Instant;
  readonly differences: readonly Difference[];
}

export interface Surroundings {
  readonly phrases: Phrases;
  readonly role: PersonRole;
  /** The rules of the authority. */
  readonly rules: readonly SourcedRule[];
  /** Which version of the settings is shown. */
  readonly version: number;
  /** The version that the person has just saved. */
  readonly saved?: number;
  readonly meanwhile?: Meanwhile;
}

export interface SettingsPage {
  readonly section: SectionName;
  readonly title: string;
  readonly template: string;
  readonly context: object;
  readonly errors?: Errors;
  /** The page within the section, where it is not the section's own. */
  readonly within?: string;
}

/** Who may change the settings. */
export function mayChange({ role }: Pick<Surroundings, 'role'>): boolean {
  return role === 'administrator';
}

export function settingsView(around: Surroundings, page: SettingsPage): View {
  const { phrases, version, saved, meanwhile, rules } = around;
  const words = settingsWords[phrases.language];
  const { errors } = page;
  return {
    template: page.template,
    title: page.title,
    hasErrors: errors?.summary !== undefined,
    context: {
      ...page.context,
      words,
      version,
      mayChange: mayChange(around),
      errors: announced(errors?.of ?? {}, phrases.language),
      settings: {
        breadcrumbs: breadcrumbsOf(page, words),
        navigation: navigationOf(page.section, around, words),
        errorSummary: errors?.summary,
        saved: saved === undefined ? undefined : { href: `/settings/changes/${saved}` },
        conflict: meanwhile && {
          by: words.conflict.by(meanwhile.by, phrases.instant(meanwhile.at)),
          differences: meanwhile.differences.map((each) => differenceInWords(each, phrases, rules)),
        },
      },
    },
  };
}

/** Each message with the unseen word before it. */
function announced(messages: Errors['of'], language: Language) {
  return Object.fromEntries(
    Object.entries(messages).map(([field, { text }]) => [field, errorMessage(text, language)]),
  );
}

function navigationOf(section: SectionName, { role }: Surroundings, words: SettingsWords) {
  return sections
    .filter(({ name }) => mayOpenSection(name, role))
    .map(({ name, href }) => ({ text: words.sections[name], href, active: name === section }));
}

function breadcrumbsOf({ section, title, within }: SettingsPage, words: SettingsWords) {
  const { href } = sections.find(({ name }) => name === section)!;
  if (section === 'overview') return [];
  return [
    { text: words.settings, href: '/settings' },
    ...(within === undefined ? [] : [{ text: words.sections[section], href }]),
    { text: title },
  ];
}
