/** The reasons of a date in Welsh. */
import { londonDay } from '../../calendar/london.ts';
import type { Length } from '../../periods/period.ts';
import type { Reason } from '../../periods/workings.ts';
import type { Role } from '../../vocabulary/roles.ts';
import { dayInWelsh, instantInWelsh, softened } from './dates.ts';
import { holidayInWelsh } from './holidays.ts';
import { delayReasonInWelsh, milestones } from './milestones.ts';
import { periodInWelsh } from './periods.ts';
import { roleInWelsh } from './roles.ts';

/** One reason as a phrase without a full stop. */
export function reasonInWelsh(reason: Reason): string {
  switch (reason.is) {
    case 'counted-from':
      return countedFrom(reason.length, reason.instant);
    case 'every-hour-counts':
      return "mae penwythnosau a gwyliau'n cyfrif";
    case 'every-day-counts':
      return "diwrnodau calendr: mae penwythnosau a gwyliau'n cyfrif";
    case 'shorter-month':
      return `mae'r mis yn fyrrach, felly daw i ben ar ei ddiwrnod olaf, ${dayInWelsh(reason.day)}`;
    case 'clocks-change':
      return `mae'r clociau'n cael eu troi ${reason.forward ? 'ymlaen' : 'yn ôl'} ar ${softDay(reason.day)}: yr oriau a aeth heibio sy'n cyfrif`;
    case 'weekend':
      return reason.days.length === 1
        ? `mae ${dayInWelsh(reason.days[0]!)} yn ddiwrnod penwythnos`
        : `mae ${reason.days.map(dayInWelsh).join(' a ')} yn benwythnos`;
    case 'holiday':
      return `${dayInWelsh(reason.day)}: ${holidayInWelsh(reason.title)}${reason.substitute ? " (diwrnod yn lle'r ŵyl)" : ''}`;
    case 'held':
      return reason.until === undefined
        ? `mae'r cloc yn sefyll ers ${dayInWelsh(londonDay(reason.from))}`
        : `bu'r cloc yn sefyll o ${softDay(londonDay(reason.from))} tan ${softDay(londonDay(reason.until))}; nid yw'r naill ddiwrnod na'r llall yn cyfrif`;
    case 'not-yet-known':
      return `dim ond hyd at ${softDay(reason.lastKnownDay)} y cyhoeddwyd gwyliau banc, felly nid yw'r dyddiad yn hysbys eto`;
    case 'before-known':
      return `dim ond o ${softDay(reason.firstKnownDay)} ymlaen y mae'r gwyliau banc yn hysbys, felly nid oes modd pennu'r dyddiad`;
    case 'at-once':
      return `ar unwaith, o ${softInstant(reason.instant)}`;
    case 'next-working-day':
      return `09:00 ar y diwrnod gwaith cyntaf sy'n dechrau ar ôl ${instantInWelsh(reason.instant)}`;
    case 'expires':
      return `cyn ${instantInWelsh(reason.instant)}, pan ddaw'r gorchymyn i ben`;
    case 'not-later-than':
      return `heb fod yn hwyrach na hyn: ${milestones[reason.milestone]} (${instantInWelsh(reason.instant)})`;
    case 'awaits':
      return `nid oes dyddiad nes y cofnodir hyn: ${milestones[reason.milestone]}`;
    case 'set-by-authority':
      return "nid yw'r ddogfen yn rhoi cyfnod: yr awdurdod sydd wedi pennu'r un hwn";
    case 'no-period':
      return "nid yw'r ddogfen yn rhoi cyfnod ac nid yw'r awdurdod wedi pennu un";
    case 'two-bounds':
      return `dau derfyn, a'r cynharaf sy'n rhwymo: ${dayInWelsh(londonDay(reason.first))} a ${dayInWelsh(londonDay(reason.second))}`;
    case 'extended':
      return extended(reason);
    case 'not-extended':
      return `nid yw gohirio tan ${softDay(londonDay(reason.until))} yn newid dim: mae hynny cyn y dyddiad y mae i'w wneud`;
    case 'closing-day':
      return `mae swyddfeydd yr awdurdod ar gau ar ${softDay(reason.day)} (${reason.title}), ond mae'r diwrnod yn cyfrif er hynny`;
    case 'lapsed':
      return "mae'r amser wedi mynd heibio: hawl na chafodd ei defnyddio, ac nid oes neb yn hwyr";
  }
}

function softDay(day: number): string {
  return softened(dayInWelsh(day));
}

function softInstant(instant: number): string {
  return softened(instantInWelsh(instant));
}

function countedFrom(length: Length, instant: number): string {
  const period = periodInWelsh(length);
  if (length.direction === 'before') {
    return `${period} cyn ${length.unit === 'hour' ? instantInWelsh(instant) : dayInWelsh(londonDay(instant))}`;
  }
  if (length.unit === 'hour') return `${period} o ${softInstant(instant)}`;
  return `${period} ar ôl ${dayInWelsh(londonDay(instant))}, y diwrnod y mae'n dechrau, nad yw'n cyfrif`;
}

function extended({ until, first, by, reason }: Reason & { is: 'extended' }): string {
  const details = [
    ...(by === undefined ? [] : [`gan: ${roleInWelsh(by as Role)}`]),
    ...(reason === undefined ? [] : [`rheswm: ${delayReasonInWelsh(reason)}`]),
  ];
  const added = details.length === 0 ? '' : ` (${details.join('; ')})`;
  const before = first === undefined ? '' : `; y dyddiad cyntaf oedd ${dayInWelsh(londonDay(first))}`;
  return `awdurdodwyd gohirio tan ${softDay(londonDay(until))}${added}${before}`;
}
