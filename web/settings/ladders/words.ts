/** What the pages about ladders say. */

import type { LadderEffect } from '../../../domain/notices/ladder-effects.ts';
import type { LadderName, Moment, NoticeKind } from '../../../domain/notices/ladders.ts';
import type { LadderFault, MomentKind } from './form.ts';

export type RelativeAddressee = 'owed-by' | 'escalates-to' | 'tells';
export type RungKind = Exclude<NoticeKind, 'stand-down' | 'moved'>;

export interface LadderWords {
  readonly title: string;
  readonly intro: string;
  /** What each ladder is for, as its name. */
  readonly names: Readonly<Record<LadderName, string>>;
  readonly uses: Readonly<Record<LadderName, string>>;
  readonly change: string;
  readonly own: string;
  readonly usual: string;
  usedBy(rules: number): string;
  readonly usedByRules: string;
  readonly notice: string;
  readonly when: string;
  readonly toWhom: string;
  readonly inOfficeHours: string;
  moment(moment: Moment): string;
  readonly addressees: Readonly<Record<RelativeAddressee, string>>;
  readonly tellsFirst: string;
  readonly rehearsal: {
    readonly title: string;
    readonly intro: string;
    readonly rule: string;
    readonly show: string;
    readonly example: string;
    readonly started: string;
    due(when: string): string;
    readonly people: string;
    readonly nothing: string;
    readonly unreachable: string;
    insteadOf(role: string): string;
    readonly mail: string;
    readonly subject: string;
    readonly link: string;
    more(count: number): string;
  };
  readonly edit: {
    title(name: string): string;
    readonly warning: string;
    readonly numbered: string;
    rung(number: number): string;
    readonly kind: string;
    readonly moments: Readonly<Record<MomentKind, string>>;
    readonly number: string;
    readonly numberHint: string;
    readonly to: string;
    readonly otherRoles: string;
    otherRole(number: number): string;
    readonly removeRung: string;
    readonly addRung: string;
    readonly officeHours: string;
    readonly officeHoursHint: string;
    readonly backToUsual: string;
    readonly reviewButton: string;
    readonly faults: Readonly<Record<LadderFault, string>>;
  };
  readonly review: {
    readonly title: string;
    readonly newLadder: string;
    readonly openCases: string;
    readonly noEffect: string;
    readonly atOnce: string;
    /** What a change does to open cases, in a sentence or two. */
    effect(
      effect: LadderEffect,
      moments: { before: string; after: string },
      who: { added: string; dropped: string },
    ): string;
    readonly neverOverdue: string;
    readonly save: string;
  };
}
