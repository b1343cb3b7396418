/** `GET /assets/{name}`: style, script and icon. */
import { createHash } from 'node:crypto';
import { assetTexts, assetVersion } from '#assets';
import { guarded } from '../http/guarded.ts';
import { lost } from './lost.ts';
import type { Page } from './page.ts';

const types: Readonly<Record<string, string>> = {
  'longstop.css': 'text/css; charset=utf-8',
  'longstop.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
};

export const showAsset: Page = async (_ports, request) => {
  const { event, query } = request;
  const name = event.pathParameters?.name ?? '';
  const type = Object.hasOwn(types, name) ? types[name] : undefined;
  if (!type) return lost(request, 'notFound', 404);
  const text = ((await assetTexts()) as Readonly<Record<string, string>>)[name]!;
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 16)}"`;
  const isOfThisBuild = assetVersion !== undefined && query.get('v') === assetVersion;
  const headers = {
    ...guarded,
    'content-type': type,
    etag,
    // An address with the build in it never means anything else.
    'cache-control': isOfThisBuild ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (event.headers['if-none-match'] === etag) return { statusCode: 304, headers };
  return { statusCode: 200, headers, body: text };
};
