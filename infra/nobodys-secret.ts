import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { nobody, secretPrefix } from '../functions/settings/sources.ts';
import type { Place } from './place.ts';

/**
 * What is read where a source is not known, so that this takes as long as reading a secret that exists. It holds no
 * signing secret. Those of the sources are put beside it by whoever registers them, and stand in no template.
 */
export function nobodysSecret(scope: Construct, place: Place, key: IKey): void {
  const secret = new Secret(scope, 'NobodysSecret', {
    secretName: `${secretPrefix(place.stage)}${nobody}`,
    description: 'Read where a source is not known. It holds no signing secret',
    encryptionKey: key,
    generateSecretString: {
      secretStringTemplate: JSON.stringify({ secrets: [] }),
      generateStringKey: 'unused',
    },
    removalPolicy: RemovalPolicy.DESTROY,
  });
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason: 'It opens nothing, so there is nothing to rotate.',
  });
}
