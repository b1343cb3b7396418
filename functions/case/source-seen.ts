/** Notes when a source last posted, for the people of its authority. */
import type { Instant } from '../../domain/calendar/london.ts';
import { nameOfError } from '../failure.ts';
import type { Ports, Source } from '../ports.ts';

/** Best effort: no milestone is refused or delayed because this could not be noted. Its secrets are known from a moment ago. */
export async function noteLastPost(
  ports: Pick<Ports, 'sources' | 'secrets' | 'report'>,
  source: Source,
  postedAt: Instant,
): Promise<void> {
  try {
    const secrets = await ports.secrets.find({ name: source.source, isRegistered: true });
    await ports.sources.notePost(source, { postedAt, secrets: secrets.length });
  } catch (error) {
    ports.report({ what: 'source-not-noted', error: nameOfError(error) });
  }
}
