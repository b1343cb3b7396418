/** Makes the HTML of a page from its template and what it shows. */
import { environment } from '#templates';
import { type Around, bared, frameOf } from './layout/frame.ts';

/** What a page shows. */
export interface View {
  /** The template's path under web/, such as `now/now.njk`. It extends `layout/page.njk`. */
  readonly template: string;
  readonly title: string;
  /** What the template may use, beside `frame` and `title`. */
  readonly context: object;
  /** Whether something in its form must be put right. */
  readonly hasErrors?: boolean;
  /** Whether it leads nowhere else: for somebody who came by a mail's link and has no sign-in. */
  readonly isBare?: boolean;
}

export function render(
  { template, title, context, hasErrors = false, isBare = false }: View,
  around: Around,
): string {
  const frame = frameOf(around, title, hasErrors);
  return environment.render(template, { ...context, title, frame: isBare ? bared(frame) : frame });
}

/** A part of a page by itself: its template extends nothing. */
export function renderPart(template: string, context: object): string {
  return environment.render(template, context);
}
