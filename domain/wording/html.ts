/** Text on its way into HTML: what has not been made safe does not fit where HTML is wanted. */

declare const isHtml: unique symbol;

/** HTML that is safe to send: text was escaped, and markup is our own. */
export type Html = string & { readonly [isHtml]: true };

/** What fills the slots of a part of a mail. */
export type Slots<Name extends string> = Readonly<Record<Name, Html>>;

const special = /[&<>"']/;

/** Text made safe to stand in HTML, attributes included. */
export function safeHtml(text: string): Html {
  if (!special.test(text)) return text as Html;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;') as Html;
}

/** One after the other. */
export function together(parts: readonly Html[]): Html {
  return parts.join('') as Html;
}
