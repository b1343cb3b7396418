/** Makes the pages of this machine, in the frame of the service's own. Their templates are none of the service's. */
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import nunjucks from 'nunjucks';
import { pageHeaders } from '../../functions/pages/page.ts';
import { frameOf } from '../../web/layout/frame.ts';
import { templateFolders } from '../../web/templates/folders.ts';
import { options } from '../../web/templates/options.ts';

const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader([import.meta.dirname, ...templateFolders]),
  options,
);

/** These pages show mails in a frame of their own. */
const policy = `${pageHeaders['content-security-policy']}; frame-src 'self'`;

/** @param template its path under local/pages */
export function localPage(
  template: string,
  title: string,
  context: object,
  statusCode = 200,
): APIGatewayProxyStructuredResultV2 {
  const around = { language: 'en', path: '/local', query: '' } as const;
  const frame = frameOf(around, title, statusCode >= 400);
  const english = { ...frame, languages: frame.languages.filter(({ lang }) => lang === 'en') };
  return {
    statusCode,
    headers: { ...pageHeaders, 'content-security-policy': policy },
    body: environment.render(template, { ...context, title, frame: english }),
  };
}

/** Sends the browser to look at a page, after a form was taken. */
export function lookAt(
  path: string,
  query: Readonly<Record<string, string | undefined>> = {},
): APIGatewayProxyStructuredResultV2 {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value ? [[name, value] as [string, string]] : [],
  );
  const location = given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
  return { statusCode: 303, headers: { location } };
}
