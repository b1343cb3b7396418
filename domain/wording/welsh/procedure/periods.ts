/** How long a duty may take, in Welsh that says how it is counted. */
import type { Rule, Version, Within } from '../../../catalogue/rule.ts';
import { type Length, parsePeriod } from '../../../periods/period.ts';
import { termOf } from '../../../periods/term.ts';
import { milestones } from '../milestones.ts';
import { periodInWelsh } from '../periods.ts';

/** The period of a version in a few words, for lists. */
export function periodInBriefInWelsh(rule: Rule, { within, sooner }: Version): string {
  const first = inBrief(rule, within);
  return sooner
    ? `${first}, neu ${periodInWelsh(parsePeriod(sooner.within)!)} ar ôl hyn, os yw'n gynharach: ${milestones[sooner.from]}`
    : first;
}

function inBrief(rule: Rule, within: Within): string {
  const term = termOf(within);
  switch (term.is) {
    case 'counted': {
      const period = periodInWelsh(term.length);
      return term.length.direction === 'before' ? `${period} cyn ${appointment(rule)}` : period;
    }
    case 'at-once':
      return 'ar unwaith';
    case 'next-working-day':
      return "dechrau'r diwrnod gwaith nesaf";
    case 'expiry':
      return "cyn i'r gorchymyn ddod i ben";
    case 'not-later-than':
      return `heb fod yn hwyrach na hyn: ${milestones[term.milestone]}`;
    case 'unset':
      return 'dim yn y ddogfen';
  }
}

/** The period of a version as sentences, its second bound included. */
export function periodSentenceInWelsh(rule: Rule, { within, sooner }: Version): string {
  const first = sentence(rule, within);
  if (!sooner) return first;
  const second = counted(rule, parsePeriod(sooner.within)!);
  return `${first} Mae ail derfyn, a gyfrifir o hyn: ${milestones[sooner.from]}. Yr ail derfyn yw ${second} Y cynharaf o'r ddau ddyddiad sy'n rhwymo, a dangosir y ddau.`;
}

function sentence(rule: Rule, within: Within): string {
  const term = termOf(within);
  switch (term.is) {
    case 'counted':
      return counted(rule, term.length);
    case 'at-once':
      return "ar unwaith. Mae i'w wneud ar yr eiliad y mae'n dechrau, ac fe'i hystyrir yn hwyr awr wedyn.";
    case 'next-working-day':
      return "erbyn 09:00 ar y diwrnod gwaith cyntaf sy'n dechrau wedyn.";
    case 'expiry':
      return "cyn yr eiliad y daw'r gorchymyn i ben, fel y'i cofnodwyd pan wnaed y gorchymyn.";
    case 'not-later-than':
      return `heb fod yn hwyrach na hyn: ${milestones[term.milestone]}. Nid oes dyddiad nes y cofnodir hynny; os cofnodir hynny gyntaf, dyna pryd yr oedd i'w wneud.`;
    case 'unset':
      return unset(rule);
  }
}

function counted(rule: Rule, length: Length): string {
  const period = periodInWelsh(length);
  if (length.direction === 'after') return `${period}. ${howOn(length, period)}`;
  return `${period} cyn ${appointment(rule)}. ${howBack(length, appointment(rule))}`;
}

function howBack({ unit }: Length, to: string): string {
  if (unit === 'hour')
    return "Fe'i cyfrifir i'r funud: mae penwythnosau, gwyliau a newid y clociau'n cyfrif.";
  const days = unit === 'working day' ? 'diwrnodau gwaith' : 'diwrnodau calendr';
  return `Cyfrifir ${days} yn ôl, heb gyfrif diwrnod ${to}, ac mae i'w wneud erbyn diwedd y diwrnod y deuir ato.`;
}

const workingDayOrNot = 'boed yn ddiwrnod gwaith ai peidio';

function howOn({ unit }: Length, period: string): string {
  switch (unit) {
    case 'hour':
      return "Fe'i cyfrifir i'r funud: mae nosweithiau, penwythnosau a gwyliau'n cyfrif.";
    case 'working day':
      return "Nid yw'r diwrnod y mae'n dechrau yn cyfrif; mae i'w wneud erbyn diwedd yr olaf o'r diwrnodau gwaith sy'n dilyn.";
    case 'day':
      return `Diwrnodau calendr yw'r rhain. Nid yw'r diwrnod y mae'n dechrau yn cyfrif; mae i'w wneud erbyn diwedd yr olaf ohonynt, ${workingDayOrNot}.`;
    case 'week':
      return `Mae i'w wneud erbyn diwedd yr un diwrnod o'r wythnos, ${period} yn ddiweddarach, ${workingDayOrNot}.`;
    case 'month':
      return `Mae i'w wneud erbyn diwedd yr un diwrnod o'r mis, ${period} yn ddiweddarach (diwrnod olaf y mis hwnnw os yw'n fyrrach), ${workingDayOrNot}.`;
  }
}

function unset(rule: Rule): string {
  const how = rule.appointedIn === undefined ? '' : ` Cyfnod cyn ${appointment(rule)} yw'r un i'w bennu.`;
  const stages = rule.stages ? ', naill ai un ar gyfer pob cam neu un ar wahân i bob un' : '';
  return rule.trackedWithoutPeriod
    ? `nid yw'r ddogfen yn rhoi un. Dangosir y ddyletswydd heb ddyddiad a heb hysbysiadau nes ei chyflawni; os bydd yr awdurdod yn pennu cyfnod, bydd dyddiad.${how}`
    : `nid yw'r ddogfen yn rhoi un. Mae'r rheol yn segur, ac nid oes cloc yn rhedeg, nes i'r awdurdod bennu cyfnod${stages}.${how}`;
}

/** What a period is counted back from. */
function appointment({ appointedIn }: Rule): string {
  if (appointedIn === 'date') return 'y pen-blwydd';
  return appointedIn === 'expires' ? 'y dyddiad dod i ben' : 'y gynhadledd';
}
