/** The frame of the pages that functions serve, and the headers that keep what they show to whoever asked. */
import { safeHtml } from '../../domain/wording/mail.ts';
import type { HttpResponse } from './handler.ts';

/** A page whose content is HTML already made safe. */
export function page(statusCode: number, title: string, content: string): HttpResponse {
  return {
    statusCode,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
      'content-security-policy':
        "default-src 'none'; style-src 'sha256-uVKl/Q5qBIfiRWi5hDO4BxSupNjhSlHAhANds7/pHJ8='; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    },
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safeHtml(title)} – Longstop</title>
<style>${style}</style>
</head>
<body><main><h1>${safeHtml(title)}</h1>${content}</main></body>
</html>`,
  };
}

export const style =
  'body{font:18px/1.5 Arial,Helvetica,sans-serif;color:#0b0c0c;margin:0}main{max-width:40em;margin:0 auto;padding:24px}button{font:inherit;background:#00703c;color:#fff;border:0;padding:8px 16px}button:focus,input:focus{outline:3px solid #fd0}label{display:block;margin:16px 0}';
