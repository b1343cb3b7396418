import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { named, type Place } from './place.ts';

/** Where alarms go. Whoever is on call subscribes to it by hand, so that no address is written in the template. */
export function alarmTopic(scope: Construct, place: Place, key: IKey): Topic {
  const topic = new Topic(scope, 'Alarms', {
    topicName: named(place, 'alarms'),
    displayName: 'Longstop alarms',
    masterKey: key,
    enforceSSL: true,
  });
  // A topic with a policy of its own loses the default one, which let this account's alarms in.
  for (const service of ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com']) {
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(service)],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
      }),
    );
  }
  return topic;
}
