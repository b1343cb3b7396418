import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { pagesSecretName } from '../functions/settings/pages.ts';
import { probeSource } from '../functions/settings/probe.ts';
import { nobody, secretPrefix } from '../functions/settings/sources.ts';
import type { Place } from './place.ts';

/** The secrets that Longstop makes for itself. */
export interface SourceSecrets {
  readonly probe: Pick<Secret, 'secretArn'>;
  readonly pages: Pick<Secret, 'secretArn'>;
}

/**
 * The secret of nobody, read where a source is not known, so that this takes as long as reading one that exists; and
 * that of the probe. No signing secret stands in either here: the probe puts its own. Those of the other sources are put
 * beside them by whoever registers a source.
 */
export function sourceSecrets(scope: Construct, place: Place, key: IKey): SourceSecrets {
  const prefix = secretPrefix(place.stage);
  emptySecret(scope, 'NobodysSecret', {
    name: `${prefix}${nobody}`,
    description: 'Read where a source is not known. It holds no signing secret',
    key,
    whyNotRotated: 'It opens nothing, so there is nothing to rotate.',
  });
  const probe = emptySecret(scope, 'ProbeSecret', {
    name: `${prefix}${probeSource}`,
    description: 'Signs what the probe posts. The probe makes it itself',
    key,
    whyNotRotated: 'It can only start and close synthetic cases; emptied, it is made anew by the probe.',
  });
  return { probe, pages: pagesSecret(scope, place, key) };
}

/** What the pages keep their sign-ins with. Its key is random and made here; see docs/operating.md for the rest of it. */
function pagesSecret(scope: Construct, place: Place, key: IKey): Secret {
  const secret = new Secret(scope, 'PagesSecret', {
    secretName: pagesSecretName(place.stage),
    description: 'Seals the sign-ins of the pages',
    encryptionKey: key,
    generateSecretString: {
      secretStringTemplate: '{}',
      generateStringKey: 'key',
      passwordLength: 64,
      excludePunctuation: true,
    },
    removalPolicy: RemovalPolicy.DESTROY,
  });
  Validations.of(secret).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason: 'An operator rotates it by hand; what it seals lasts nine hours.',
  });
  return secret;
}

interface Empty {
  readonly name: string;
  readonly description: string;
  readonly key: IKey;
  readonly whyNotRotated: string;
}

/** A secret in the form of a source's secrets, without any; CloudFormation asks for some random text beside them. */
function emptySecret(scope: Construct, id: string, { name, description, key, whyNotRotated }: Empty): Secret {
  const secret = new Secret(scope, id, {
    secretName: name,
    description,
    encryptionKey: key,
    generateSecretString: {
      secretStringTemplate: JSON.stringify({ secrets: [] }),
      generateStringKey: 'unused',
    },
    removalPolicy: RemovalPolicy.DESTROY,
  });
  Validations.of(secret).acknowledge({ id: 'AwsSolutions-SMG4', reason: whyNotRotated });
  return secret;
}
