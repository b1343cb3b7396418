import { ArnFormat, type Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Settings } from '../functions/settings/environment.ts';
import { pagesSecretName } from '../functions/settings/pages.ts';
import { secretPrefix } from '../functions/settings/sources.ts';
import { tableShape } from '../functions/settings/table.ts';
import { webhookSecretPrefix } from '../functions/settings/webhooks.ts';
import type { Thing } from './accesses.ts';
import type { CaseSchedules } from './case-schedules.ts';
import type { MailSending } from './mail-sending.ts';
import type { Place } from './place.ts';
import type { Queues } from './queues.ts';
import type { SourceSecrets } from './source-secrets.ts';

/** The same for every place: bank holidays are published here, and nowhere else, for the whole United Kingdom. */
const bankHolidaysUrl = 'https://www.gov.uk/bank-holidays.json';

/** What stands around the functions. */
export interface Resources {
  readonly key: IKey;
  readonly table: Pick<TableV2, 'tableName' | 'tableArn'>;
  readonly secrets: SourceSecrets;
  readonly queues: Queues;
  readonly schedules: CaseSchedules;
  readonly mail: MailSending;
  readonly bus: EventBus;
  readonly api: HttpApi;
}

/** The same resources as a function meets them: their names, which it is told, and their ARNs, which it is let at. */
export interface Surroundings {
  readonly settings: Settings;
  readonly arns: { readonly [Each in Thing]: string };
}

/** Names and ARNs from one place, so that what a function is told and what it may touch cannot drift apart. */
export function surroundings(scope: Stack, place: Place, resources: Resources): Surroundings {
  const { key, table, secrets, queues, schedules, mail, bus, api } = resources;
  const arn = (service: string, resource: string, resourceName: string) =>
    scope.formatArn({ service, resource, resourceName });
  const secretsUnder = (prefix: string) =>
    scope.formatArn({
      service: 'secretsmanager',
      resource: 'secret',
      resourceName: `${prefix}*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  return {
    settings: {
      table: table.tableName,
      urgentWakeQueueUrl: queues.wake.urgent.queueUrl,
      urgentWakeQueueArn: queues.wake.urgent.queueArn,
      lateWakeQueueUrl: queues.wake.late.queueUrl,
      lateWakeQueueArn: queues.wake.late.queueArn,
      routineWakeQueueUrl: queues.wake.routine.queueUrl,
      routineWakeQueueArn: queues.wake.routine.queueArn,
      changesQueueUrl: queues.changes.queueUrl,
      eventBus: bus.eventBusName,
      webhookCallsQueueUrl: queues.webhookCalls.queueUrl,
      mailEventsQueueUrl: queues.mailEvents.queueUrl,
      scheduleGroup: schedules.groupName,
      scheduleRoleArn: schedules.role.roleArn,
      scheduleDeadLetterArn: queues.dead['schedule-dead-letters'].queueArn,
      mailFrom: mail.from,
      mailConfigurationSet: mail.configurationSetName,
      authorityClaim: place.authorityClaim,
      roleClaim: place.roleClaim,
      tokenIssuer: place.tokenIssuer,
      pagesClientId: place.pagesClientId,
      pagesSecret: pagesSecretName(place.stage),
      bankHolidaysUrl,
      secretPrefix: secretPrefix(place.stage),
      webhookSecretPrefix: webhookSecretPrefix(place.stage),
      publicUrl: place.publicUrl ?? api.apiEndpoint,
    },
    arns: {
      table: table.tableArn,
      'attention index': `${table.tableArn}/index/${tableShape.indexes.attention.name}`,
      'worklist index': `${table.tableArn}/index/${tableShape.indexes.worklist.name}`,
      key: key.keyArn,
      'secret of the probe': secrets.probe.secretArn,
      'secret of the pages': secrets.pages.secretArn,
      // One secret a source: sources come and go without a release.
      'source secrets': secretsUnder(secretPrefix(place.stage)),
      // One an authority that has a webhook.
      'webhook secrets': secretsUnder(webhookSecretPrefix(place.stage)),
      'urgent wake queue': queues.wake.urgent.queueArn,
      'late wake queue': queues.wake.late.queueArn,
      'routine wake queue': queues.wake.routine.queueArn,
      'changes queue': queues.changes.queueArn,
      'webhook-calls queue': queues.webhookCalls.queueArn,
      'event bus': bus.eventBusArn,
      'mail-events queue': queues.mailEvents.queueArn,
      // One schedule a case, so their names are not known beforehand; the group is.
      'case schedules': arn('scheduler', 'schedule', `${schedules.groupName}/*`),
      'case schedule role': schedules.role.roleArn,
      'mail identity': mail.identity.emailIdentityArn,
      'mail configuration set': arn('ses', 'configuration-set', mail.configurationSetName),
    },
  };
}
