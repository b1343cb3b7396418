/** Mails about deadlines of the catalogue, written without a case having been run. */
import { openCaseFile } from '../../domain/case/case-file.ts';
import type { Deadline } from '../../domain/case/deadlines.ts';
import type { Language } from '../../domain/case/facts.ts';
import type { Message } from '../../domain/case/message.ts';
import { workExample } from '../../domain/catalogue/examples.ts';
import { rulesOf } from '../../domain/catalogue/procedures.ts';
import type { NoticeKind } from '../../domain/notices/ladders.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { letterOf } from '../../domain/wording/letter.ts';
import { mailOf } from '../../domain/wording/mail.ts';
import { london } from './clock-face.ts';
import { practice } from './story.ts';

export const link = 'https://longstop.example/a/T0ken-of-no-one';

export interface Written {
  readonly kind: NoticeKind;
  readonly language?: Language;
  readonly possibleRepeat?: boolean;
  readonly reference?: string;
  readonly others?: readonly Message[];
  readonly more?: Partial<Message>;
}

/** A message of a kind about a deadline. */
export function message({ id, rule }: Deadline, kind: NoticeKind, more: Partial<Message> = {}): Message {
  const due = london('2026-11-19 09:00');
  return {
    notice: `notice-${kind}`,
    covers: [],
    deadline: id,
    rule: rule.id,
    kind,
    due,
    roles: ['professional'],
    email: 'professional@area.example',
    language: 'en',
    addressedAt: due,
    progress: { is: 'addressed', since: due },
    attempt: 1,
    repeated: false,
    ...more,
  };
}

/** A mail about a deadline, as it is sent. */
export function mail(authority: Authority, deadline: Deadline, written: Written) {
  const {
    kind,
    language = 'en',
    possibleRepeat = false,
    reference = 'CT-2026-1',
    others = [],
    more,
  } = written;
  const own = message(deadline, kind, { ...more, language });
  const file = {
    ...openCaseFile(authority, reference, []),
    messages: new Map([...others, own].map((each) => [each.notice, each])),
  };
  return mailOf(letterOf({ file, deadline, message: own, possibleRepeat, practice, link }));
}

/**
 * The text of a mail language by language, in the order in which they stand, without what stands before and after them.
 * Each is in one line, so that it does not matter where lines end.
 */
export function languagesIn(text: string): string[] {
  const start = /^[^\n]+\n=+$/m.exec(text)!.index;
  const own = text.slice(start).replace(/\n\nLongstop$/, '');
  return own.split(/\n\n-{72}\n\n/).map((each) => each.replaceAll(/\s+/g, ' '));
}

/** A deadline of every rule of an authority that has one in some example. */
export function deadlinesOfAll(authority: Authority): Deadline[] {
  return rulesOf(authority).flatMap((rule) => {
    const worked = rule.versions
      .flatMap(({ examples }) => [...examples])
      .map((example) => workExample(rule, example, authority, practice));
    const found = worked.find((deadline) => deadline?.dueAt !== undefined);
    return found ? [found] : [];
  });
}
