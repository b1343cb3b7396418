import { EventBus } from 'aws-cdk-lib/aws-events';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { named, type Place } from './place.ts';

/** The bus on which every change of a deadline is published. Systems of the authority's own add their rules to it. */
export function eventBus(scope: Construct, place: Place, key: IKey): EventBus {
  return new EventBus(scope, 'EventBus', {
    eventBusName: named(place, 'events'),
    description: 'What changes about the deadlines of Longstop, as CloudEvents: ids, dates and statuses only',
    kmsKey: key,
  });
}
