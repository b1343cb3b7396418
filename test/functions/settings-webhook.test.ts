import { expect, test } from 'vitest';
import { unsetSettings, withSections } from '../../domain/catalogue/authority-settings.ts';
import { Problem } from '../../functions/http/problem.ts';
import { readSettingsChange } from '../../functions/http/settings-schema.ts';

const url = 'https://cases.authority.example/longstop';
const read = (webhook: unknown, onThisMachine = false) =>
  readSettingsChange('walsall', { version: 1, change: { webhook } }, onThisMachine).change;

function refusal(webhook: unknown): Problem {
  try {
    read(webhook);
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('It was not refused');
}

test('a webhook is set, kept when something else is set, replaced, and taken away by null', () => {
  const set = withSections(unsetSettings, read({ url }));
  expect(set).toEqual({ ...unsetSettings, webhook: { url } });
  expect(withSections(set, { division: 'scotland' })).toEqual({ ...set, division: 'scotland' });
  expect(withSections(set, read({ url: `${url}/2` })).webhook).toEqual({ url: `${url}/2` });
  expect(withSections(set, read(null))).toEqual(unsetSettings);
});

test('an address that is not called is refused, naming the field and the fix, and not repeating it', () => {
  const { details } = refusal({ url: 'http://secret.authority.example/' });
  expect(details).toMatchObject({ field: 'change.webhook.url', howToFix: 'Use https.' });
  expect(JSON.stringify(details)).not.toContain('secret');
  expect(refusal({ url: 7 }).details).toMatchObject({ field: 'change.webhook.url' });
  expect(refusal({ url, secret: 'a' }).details).toMatchObject({ field: 'change.webhook.secret' });
  expect(refusal({ url: 'http://127.0.0.1:8080/' }).details).toMatchObject({ field: 'change.webhook.url' });
});

test('on one machine an address of that machine will do', () => {
  expect(read({ url: 'http://127.0.0.1:8080/' }, true)).toEqual({
    webhook: { url: 'http://127.0.0.1:8080/' },
  });
});
