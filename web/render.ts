/** Makes the HTML of a page from its template and what it shows. */
import { environment } from '#templates';
import { type Around, frameOf } from './layout/frame.ts';

/** What a page shows. */
export interface View {
  /** The template's path under web/, such as `now/now.njk`. It extends `layout/page.njk`. */
  readonly template: string;
  readonly title: string;
  /** What the template may use, beside `frame` and `title`. */
  readonly context: object;
  /** Whether something in its form must be put right. */
  readonly hasErrors?: boolean;
}

export function render({ template, title, context, hasErrors = false }: View, around: Around): string {
  return environment.render(template, { ...context, title, frame: frameOf(around, title, hasErrors) });
}

/** A part of a page by itself: its template extends nothing. */
export function renderPart(template: string, context: object): string {
  return environment.render(template, context);
}
