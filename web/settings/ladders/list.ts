/** All ladders, and one by itself with the mails that it sends. */
import type { AuthoritySettings } from '../../../domain/catalogue/authority-settings.ts';
import type { SourcedRule } from '../../../domain/catalogue/procedures.ts';
import { ladderOf } from '../../../domain/catalogue/settings-differences.ts';
import type { LadderName } from '../../../domain/notices/ladders.ts';
import type { Phrases } from '../../../domain/wording/phrases.ts';
import type { SettingsPage } from '../shared/view.ts';
import { ladderWords } from './in-words.ts';
import { type RehearsalShown, rehearsalInWords } from './rehearsal.ts';
import { rungsInWords } from './rungs.ts';

export const ladderNames: readonly LadderName[] = [
  'hours',
  'short',
  'days',
  'long',
  'urgent',
  'chase',
  'window',
];

export function laddersPage(
  settings: AuthoritySettings,
  rules: readonly SourcedRule[],
  phrases: Phrases,
): SettingsPage {
  const text = ladderWords[phrases.language];
  return {
    section: 'ladders',
    title: settingsTitle(phrases),
    template: 'settings/ladders/ladders.njk',
    context: {
      text,
      ladders: ladderNames.map((name) => ({
        ...aboutLadder(name, settings, phrases),
        usedBy: text.usedBy(rules.filter(({ ladder }) => ladder === name).length),
        rungs: rungsInWords(ladderOf(settings, name), phrases),
      })),
    },
  };
}

export interface LadderShown {
  readonly name: LadderName;
  readonly settings: AuthoritySettings;
  /** Those of the authority's rules that go by it. */
  readonly rules: readonly SourcedRule[];
  readonly rehearsal: RehearsalShown | undefined;
}

export function ladderPage(
  { name, settings, rules, rehearsal }: LadderShown,
  phrases: Phrases,
): SettingsPage {
  const text = ladderWords[phrases.language];
  const about = aboutLadder(name, settings, phrases);
  return {
    section: 'ladders',
    within: name,
    title: about.name,
    template: 'settings/ladders/ladder.njk',
    context: {
      text,
      about,
      rungs: rungsInWords(ladderOf(settings, name), phrases),
      rules: rules.map((rule) => phrases.rule(rule).title),
      rehearsal: rehearsal && rehearsalInWords(rehearsal, rules, phrases),
    },
  };
}

function aboutLadder(name: LadderName, settings: AuthoritySettings, phrases: Phrases) {
  const text = ladderWords[phrases.language];
  const isOwn = settings.ladders[name] !== undefined;
  return {
    href: `/settings/ladders/${name}`,
    name: text.names[name],
    use: text.uses[name],
    isOwn,
    whose: isOwn ? text.own : text.usual,
  };
}

function settingsTitle({ language }: Phrases): string {
  return ladderWords[language].title;
}
