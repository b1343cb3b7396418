import { isAuthority } from '../../domain/vocabulary/authorities.ts';
import { instantInWords } from '../../domain/wording/dates.ts';
import { safeHtml } from '../../domain/wording/mail.ts';
import { guarded } from '../../functions/http/guarded.ts';
import { Problem } from '../../functions/http/problem.ts';
import type { Mail } from '../mail/mail.ts';
import type { Outbox } from '../mail/outbox.ts';
import { outcomeWords } from '../pages/mails.ts';
import { localPage, lookAt } from '../pages/render.ts';
import type { Endpoint } from './endpoint.ts';
import { guided } from './guided-case.ts';
import { isOutcome, reportOutcome } from './mail-events.ts';

const reports = [
  { type: 'delivery', text: 'Report it delivered' },
  { type: 'bounce', text: 'Report a bounce' },
  { type: 'delay', text: 'Report a delay' },
  { type: 'complaint', text: 'Report a complaint' },
];

/** `GET /local/mail?id=`: one mail, with what became of it and buttons to make more of it. */
export const showMail: Endpoint = async ({ outbox, settled }, { query }) => {
  await settled();
  const mail = found(outbox, query.get('id'));
  const { tags, text, attachments = [] } = mail;
  return localPage('mail.njk', mail.subject, {
    id: mail.id,
    back: guided.test(tags.case ?? '') ? `/local?case=${tags.case}` : '/local',
    about: aboutOf(mail),
    outcomes: outbox.reportsOf(mail).map(({ type, at }) => `${instantInWords(at)}: ${outcomeWords[type]}`),
    reports: tags.notice === undefined ? [] : reports,
    text: text ?? '',
    files: attachments.map(({ name }) => ({
      text: name,
      href: `/local/mail.file?${new URLSearchParams({ id: mail.id, name })}`,
    })),
    link: /http:\/\/127\.0\.0\.1:\d+\/a\/[\w-]+/.exec(text ?? '')?.[0],
    headers: Object.entries(mail.headers)
      .map(
        ([name, value]) =>
          `<p class="govuk-body-s govuk-!-text-break-word">${safeHtml(`${name}: ${value}`)}</p>`,
      )
      .join(''),
  });
};

function aboutOf({ tags, to, from, at }: Mail) {
  const { authority = '', case: reference } = tags;
  const rows = [
    ['Sent', instantInWords(at)],
    ['To', to.join(', ')],
    ['From', from],
    ['Kind', tags.kind],
    ['Rule', tags.rule],
  ].flatMap(([key, text]) => (text === undefined ? [] : [{ key: { text: key }, value: { text } }]));
  if (reference === undefined || !isAuthority(authority)) return rows;
  const html = `<a class="govuk-link" href="/cases/${reference}">${reference}</a>, for whoever is signed in for ${authority}`;
  return [...rows, { key: { text: 'Case' }, value: { html } }];
}

/** What the mail itself may do: nothing but look as it does, and open its link in a tab of its own. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

/** `GET /local/mail.html?id=`: the HTML of one mail, as it was sent. */
export const showMailHtml: Endpoint = async ({ outbox }, { query }) => ({
  statusCode: 200,
  headers: {
    ...guarded,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': mailPolicy,
  },
  body: (found(outbox, query.get('id')).html ?? '').replace(/<head[^>]*>/i, '$&<base target="_blank">'),
});

/** `GET /local/mail.file?id=&name=`: a file of one mail, as it was sent. */
export const downloadMailFile: Endpoint = async ({ outbox }, { query }) => {
  const { attachments = [] } = found(outbox, query.get('id'));
  const file = attachments.find(({ name }) => name === query.get('name'));
  if (!file)
    throw new Problem('not-found', {
      detail: 'The mail has no such file.',
      howToFix: 'Follow the link on the page of the mail.',
    });
  const name = file.name.replaceAll(/[^\w.-]/g, '-');
  return {
    statusCode: 200,
    headers: {
      ...guarded,
      'content-type': file.type,
      'content-disposition': `attachment; filename="${name}"`,
    },
    body: file.text,
  };
};

/** `POST /local/mail`: has SES report an outcome of a mail, and shows the mail again. */
export const reportOnPage: Endpoint = async (ports, { body }) => {
  const form = new URLSearchParams(body.toString('utf8'));
  const [id, type] = [form.get('id') ?? '', form.get('type') ?? ''];
  if (!isOutcome(type))
    throw new Problem('not-understood', { detail: 'No mail can become this.', field: 'type' });
  await reportOutcome(ports, id, type);
  return lookAt('/local/mail', { id });
};

function found(outbox: Outbox, id: string | null): Mail {
  const mail = outbox.find(id ?? '');
  if (mail) return mail;
  throw new Problem('not-found', { detail: 'No mail has this id.', howToFix: 'Go back to /local.' });
}
