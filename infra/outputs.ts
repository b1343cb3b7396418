import { CfnOutput, type Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { MailSending } from './mail-sending.ts';

interface Outlets {
  readonly api: HttpApi;
  readonly mail: MailSending;
  readonly bus: EventBus;
  readonly topic: ITopic;
}

/** What whoever sets Longstop up must know afterwards: its address, where to subscribe, and the DNS records for mail. */
export function outputs(stack: Stack, { api, mail, bus, topic }: Outlets): void {
  new CfnOutput(stack, 'ApiUrl', { value: api.apiEndpoint, description: 'Address of the HTTP API' });
  new CfnOutput(stack, 'AlarmTopic', {
    value: topic.topicArn,
    description: 'Whoever is on call subscribes here',
  });
  new CfnOutput(stack, 'EventBusArn', {
    value: bus.eventBusArn,
    description: 'Where changes of deadlines are published',
  });
  mail.identity.dkimRecords.forEach(({ name, value }, index) => {
    new CfnOutput(stack, `DkimRecord${index + 1}`, {
      value: `${name} CNAME ${value}`,
      description: 'A DNS record that SES waits for before it sends',
    });
  });
}
