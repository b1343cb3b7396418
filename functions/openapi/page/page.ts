/** The document as one page for people: no scripts, nothing from elsewhere. */
import { safeHtml } from '../../../domain/wording/mail.ts';
import type { HttpResponse } from '../../http/handler.ts';
import { pageIn, plainStyle } from '../../http/pages.ts';
import type { OpenApiDocument } from '../document-types.ts';
import { introduction, problemsText, signing, signingIn } from '../texts.ts';
import { operationHtml, type PlacedOperation } from './operation.ts';
import { textHtml } from './text.ts';
import { schemasHtml, vocabularyHtml } from './vocabulary.ts';

const style = `${plainStyle}main{max-width:60em}table{border-collapse:collapse;margin:16px 0;width:100%}caption{font-weight:bold;text-align:left}th,td{border:1px solid #b1b4b6;padding:4px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{font-weight:normal}thead th{font-weight:bold}td ul{margin:0;padding-left:16px}code{font:15px/1.4 Consolas,Menlo,monospace}pre{background:#f3f2f1;padding:12px;overflow:auto;max-height:30em}a{color:#1d70b8}a:focus,pre:focus{outline:3px solid #fd0;color:#0b0c0c}`;

export function contractPage(document: OpenApiDocument): HttpResponse {
  const groups = document.tags.map(({ name, description }) => ({
    id: `group-${name.toLowerCase()}`,
    name,
    description,
    operations: operationsOf(document).filter(({ operation }) => operation.tags.includes(name)),
  }));
  const parts = [
    { id: 'signing', title: 'Signing a milestone', html: textHtml(signing) },
    { id: 'signing-in', title: 'Signing in', html: textHtml(signingIn) },
    { id: 'problems', title: 'Problems', html: textHtml(problemsText) },
    ...groups.map(({ id, name, description, operations }) => ({
      id,
      title: name,
      html: `<p>${safeHtml(description)}</p>${operations.map((each) => operationHtml(each, document)).join('\n')}`,
    })),
    { id: 'milestones', title: 'Types of milestone', html: vocabularyHtml(document) },
    { id: 'schemas', title: 'Schemas', html: schemasHtml(document) },
  ];
  const contents = parts.map(({ id, title }) => `<li><a href="#${id}">${safeHtml(title)}</a></li>`).join('');
  const html = parts
    .map(({ id, title, html }) => `<h2 id="${id}">${safeHtml(title)}</h2>\n${html}`)
    .join('\n');
  const content = `${textHtml(introduction)}
<p>For programs: <a href="openapi.json">openapi.json</a>, OpenAPI 3.1. The service is at <code>${safeHtml(document.servers[0]!.url)}</code>.</p>
<nav aria-label="Contents"><ul>${contents}</ul></nav>
${html}`;
  return pageIn(200, [{ language: 'en', title: 'Contract, version 1', content }], style);
}

/** HEAD is left out: it answers as GET does, without the content. */
function operationsOf({ paths }: OpenApiDocument): PlacedOperation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => method !== 'head')
      .map(([method, operation]) => ({ method, path, operation })),
  );
}
