/** How calls of authorities' webhooks are tried, and where their secrets are kept. */

/**
 * What the names of the secrets begin with that calls are signed with; the name of the authority follows. No source can
 * have one of them: the names of sources' secrets begin otherwise (`secretPrefix`), and no source has a slash in its name.
 */
export function webhookSecretPrefix(stage: string): string {
  return `longstop/${stage}/webhooks/`;
}

/** Partition keys under which authorities keep their settings. */
export const settingsPartitions = ['authority#*'] as const;

/** Seconds after which a call that failed is made again, and how often it is made in all: for six hours. */
export const calledAgainAfter = 900;
export const calls = 24;
