import { RemovalPolicy } from 'aws-cdk-lib';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { named, type Place } from './place.ts';

/**
 * The one key that encrypts the table, the secrets of sources, the queues and the alarm topic. Kept when the stack goes:
 * without it the table and its backups could never be read again.
 */
export function encryptionKey(scope: Construct, place: Place): Key {
  const key = new Key(scope, 'Key', {
    alias: named(place, 'data'),
    description: 'Encrypts the cases, secrets, queues and alarms of Longstop',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  // EventBridge puts SES events on an encrypted queue, CloudWatch and Budgets alarms on an encrypted topic.
  for (const service of ['events.amazonaws.com', 'cloudwatch.amazonaws.com', 'budgets.amazonaws.com'])
    key.grant(new ServicePrincipal(service), 'kms:Decrypt', 'kms:GenerateDataKey');
  return key;
}
