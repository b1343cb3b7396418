/** The templates as they stand in their files, read and compiled when first used: on this machine and in tests. */
import nunjucks from 'nunjucks';
import { templateFolders } from './folders.ts';
import { options } from './options.ts';

export const environment: nunjucks.Environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader([...templateFolders]),
  options,
);
