/** Names of the systems that post milestones, and of their secrets. */

/**
 * Stands for every source that is not known. None is registered under it, but it has a secret like the others, so that
 * asking for an unknown source's secrets is the same work.
 */
export const nobody = 'nobody';

/** 1 to 63 lower-case letters, digits and hyphens. */
export const sourceName = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** Whether a text can be the name of a source. */
export function isSourceName(text: string): boolean {
  return sourceName.test(text) && text !== nobody;
}

/** What the names of all sources' secrets in Secrets Manager begin with; the name of the source follows. */
export function secretPrefix(stage: string): string {
  return `longstop/${stage}/sources/`;
}
