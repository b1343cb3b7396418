/** The frame of the pages that functions serve, and the headers that keep what they show to whoever asked. */
import { createHash } from 'node:crypto';
import type { Language } from '../../domain/case/facts.ts';
import { safeHtml } from '../../domain/wording/mail.ts';
import { guarded } from './guarded.ts';
import type { HttpResponse } from './handler.ts';

/** One language of a page, complete by itself. The title is text, the content HTML already made safe. */
export interface PageSection {
  readonly language: Language;
  readonly title: string;
  readonly content: string;
}

/** A page in one or more languages, in the order given. */
export function pageIn(
  statusCode: number,
  sections: readonly [PageSection, ...PageSection[]],
  style = plainStyle,
): HttpResponse {
  const title = sections.map((section) => section.title).join(' / ');
  return {
    statusCode,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...guarded,
      'x-robots-tag': 'noindex',
      'content-security-policy': `default-src 'none'; style-src '${hashOf(style)}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    },
    body: `<!doctype html>
<html lang="${sections[0].language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safeHtml(title)} – Longstop</title>
<style>${style}</style>
</head>
<body><main>${sections.map(inHtml).join('\n<hr>\n')}</main></body>
</html>`,
  };
}

function inHtml({ language, title, content }: PageSection): string {
  return `<section lang="${language}"><h1>${safeHtml(title)}</h1>${content}</section>`;
}

/** How a policy names the one style that it lets through. */
function hashOf(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}

export const plainStyle =
  'body{font:18px/1.5 Arial,Helvetica,sans-serif;color:#0b0c0c;margin:0}main{max-width:40em;margin:0 auto;padding:24px}button{font:inherit;background:#00703c;color:#fff;border:0;padding:8px 16px}button:focus,input:focus{outline:3px solid #fd0}label{display:block;margin:16px 0}';
