/** The event bus that other systems of the account subscribe to. */
import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { Failure } from '../failure.ts';
import type { Bus, CloudEvent } from '../ports.ts';
import type { Settings } from '../settings/environment.ts';

/** As many as one request takes. */
const atOnce = 10;

export function eventBridgeBus(client: EventBridgeClient, { eventBus }: Settings): Bus {
  const entry = (event: CloudEvent) => ({
    EventBusName: eventBus,
    Source: 'longstop',
    DetailType: event.type,
    Detail: JSON.stringify(event),
  });
  return {
    async publish(events) {
      for (let from = 0; from < events.length; from += atOnce) {
        const Entries = events.slice(from, from + atOnce).map(entry);
        const { FailedEntryCount: failed = 0 } = await client.send(new PutEventsCommand({ Entries }));
        if (failed > 0) throw new Failure('EventsNotTaken');
      }
    },
  };
}
