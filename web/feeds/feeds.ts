/** A person's calendar feeds: those there are, one that was just made, one to be revoked. */

import { type Instant, londonDay } from '../../domain/calendar/london.ts';
import type { Language } from '../../domain/case/facts.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import type { FeedFilter } from '../../domain/feeds/filter.ts';
import { mayOwe } from '../../domain/feeds/filter.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { capitalised } from '../../domain/wording/capitals.ts';
import { phrasebook } from '../../domain/wording/phrasebook.ts';
import type { View } from '../render.ts';
import { feedsWords } from './languages.ts';

export interface FeedSeen {
  readonly id: string;
  readonly createdAt: Instant;
  readonly filter: FeedFilter;
}

export interface FeedsShown {
  readonly authority: Authority;
  readonly feeds: readonly FeedSeen[];
  /** Makes what is sent twice count once. */
  readonly once: string;
  /** What was ticked. */
  readonly ticked: FeedFilter;
  readonly error?: { readonly is: 'too-many'; readonly most: number } | { readonly is: 'not-known' };
  /** What has just been done. */
  readonly done?: 'revoked' | 'thereAlready';
}

export function feedsView(shown: FeedsShown, language: Language): View {
  const { authority, feeds, once, ticked, error, done } = shown;
  const words = feedsWords[language];
  const phrases = phrasebook[language];
  const rules = rulesOf(authority);
  const owners = [...new Set(rules.flatMap(mayOwe))];
  const message = error && (error.is === 'too-many' ? words.tooMany(error.most) : words.notKnown);
  return {
    template: 'feeds/feeds.njk',
    title: words.title,
    hasErrors: error !== undefined,
    context: {
      words,
      once,
      done: done && words[done],
      errors: message === undefined ? undefined : [{ text: message, href: '#make' }],
      feeds: feeds.map((feed) => ({
        ...seen(feed, authority, language),
        revoke: `/feeds/${feed.id}/revocation`,
      })),
      rules: rules.map((rule) => ({
        value: rule.id,
        text: phrases.rule(rule).title,
        checked: ticked.rule?.includes(rule.id) ?? false,
      })),
      owners: owners.map((role) => ({
        value: role,
        text: capitalised(phrases.role(role)),
        checked: ticked.owedBy?.includes(role) ?? false,
      })),
      isRulesOpen: ticked.rule !== undefined,
      isOwnersOpen: ticked.owedBy !== undefined,
    },
  };
}

/** @param url of the feed, told this once */
export function feedMadeView(feed: FeedSeen, url: string, authority: Authority, language: Language): View {
  const words = feedsWords[language];
  return {
    template: 'feeds/made.njk',
    title: words.made.title,
    context: { words, url, feed: seen(feed, authority, language) },
  };
}

export function revokingView(feed: FeedSeen, authority: Authority, language: Language): View {
  const words = feedsWords[language];
  return {
    template: 'feeds/revoking.njk',
    title: words.revoking.title,
    context: { words, feed: seen(feed, authority, language) },
  };
}

/** A feed in words: when it was made and what it shows. */
function seen({ createdAt, filter }: FeedSeen, authority: Authority, language: Language) {
  const words = feedsWords[language];
  const phrases = phrasebook[language];
  const titles = rulesOf(authority)
    .filter(({ id }) => filter.rule?.includes(id))
    .map((rule) => phrases.rule(rule).title);
  const shows = [
    ...(filter.rule ? [words.onlyRules(titles.join('; '))] : []),
    ...(filter.owedBy ? [words.onlyOwedBy(phrases.roles(filter.owedBy))] : []),
  ];
  return {
    made: words.madeOn(phrases.day(londonDay(createdAt))),
    shows: capitalised(shows.length > 0 ? shows.join('; ') : words.everything),
  };
}
