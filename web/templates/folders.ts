import { join } from 'node:path';

const web = join(import.meta.dirname, '..');
const packages = join(web, '..', 'node_modules');

/** Where templates are looked for, in order: the pages' own, GOV.UK's, the Ministry of Justice's. */
export const templateFolders = [
  web,
  join(packages, 'govuk-frontend', 'dist'),
  join(packages, '@ministryofjustice', 'frontend'),
] as const;
