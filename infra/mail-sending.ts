import { Duration } from 'aws-cdk-lib';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import { named, type Place } from './place.ts';

export interface MailSending {
  readonly identity: EmailIdentity;
  readonly configurationSet: ConfigurationSet;
  readonly configurationSetName: string;
  /** Sender of every mail. */
  readonly from: string;
}

/**
 * How long SES goes on trying a mail server that does not take a mail. After that it reports a bounce, and a person is
 * told while there is still time to telephone.
 */
export const tryFor = Duration.hours(4);

/**
 * Sending through SES: mail goes out over TLS or not at all, links are left as written (no tracking of opening or
 * clicking is asked for), and an address that bounced is not written to again but reported as a bounce. An address that
 * complained goes on being written to: a statutory duty is not ended by somebody marking a mail as spam.
 */
export function mailSending(scope: Construct, place: Place): MailSending {
  const configurationSetName = named(place, 'notices');
  const configurationSet = new ConfigurationSet(scope, 'MailConfiguration', {
    configurationSetName,
    tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
    reputationMetrics: true,
    sendingEnabled: true,
    suppressionReasons: SuppressionReasons.BOUNCES_ONLY,
    maxDeliveryDuration: tryFor,
  });
  const identity = new EmailIdentity(scope, 'MailIdentity', {
    identity: Identity.domain(place.mailDomain),
    configurationSet,
    mailFromDomain: `bounce.${place.mailDomain}`,
    feedbackForwarding: false,
  });
  return { identity, configurationSet, configurationSetName, from: `notices@${place.mailDomain}` };
}
