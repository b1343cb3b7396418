import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { MailSending } from './mail-sending.ts';
import type { Queues } from './queues.ts';

/** What SES is asked to report. Not opens or clicks: they would rewrite links and watch people. */
const reported = [
  EmailSendingEvent.SEND,
  EmailSendingEvent.DELIVERY,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.DELIVERY_DELAY,
  EmailSendingEvent.REJECT,
];

/** Carries what became of our mails, and of no others in this account, from SES to the mail-events queue. */
export function mailEvents(scope: Construct, mail: MailSending, queues: Queues): Rule {
  mail.configurationSet.addEventDestination('ToEventBridge', {
    destination: EventDestination.eventBus(EventBus.fromEventBusName(scope, 'DefaultBus', 'default')),
    events: reported,
  });
  const dead = queues.dead['mail-rule-dead-letters'];
  const rule = new Rule(scope, 'MailEventsRule', {
    description: 'What became of the mails of Longstop',
    eventPattern: {
      source: ['aws.ses'],
      detail: { mail: { tags: { 'ses:configuration-set': [mail.configurationSetName] } } },
    },
    targets: [
      { bind: () => ({ arn: queues.mailEvents.queueArn, deadLetterConfig: { arn: dead.queueArn } }) },
    ],
  });
  for (const queue of [queues.mailEvents, dead]) letSend(queue, rule);
  return rule;
}

function letSend(queue: Queue, rule: Rule): void {
  queue.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('events.amazonaws.com')],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: { ArnEquals: { 'aws:SourceArn': rule.ruleArn } },
    }),
  );
}
