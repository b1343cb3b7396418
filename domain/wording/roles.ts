/** Roles in English. */
export { roleInWords, rolesInWords } from './english/roles.ts';
