import { expect, test } from 'vitest';
import { at, described, plain, resources, several, somewhere } from './described.ts';

const { template } = described(somewhere({ mailDomain: 'notices.authority.example' }));
const [set] = resources(template, 'AWS::SES::ConfigurationSet');
const [identity] = resources(template, 'AWS::SES::EmailIdentity');
const [destination] = resources(template, 'AWS::SES::ConfigurationSetEventDestination');
const [rule] = resources(template, 'AWS::Events::Rule');

test('mail is sent over TLS or not at all, and given up while there is still time to telephone', () => {
  expect(set!.properties.DeliveryOptions).toEqual({ TlsPolicy: 'REQUIRE', MaxDeliverySeconds: 4 * 3600 });
});

test('only a bounce keeps SES from writing to an address again: a complaint never silences a notice', () => {
  expect(set!.properties.SuppressionOptions).toEqual({ SuppressedReasons: ['BOUNCE'] });
});

test('nobody is watched opening a mail or following its link', () => {
  expect(set!.properties.TrackingOptions).toBeUndefined();
  const reported = several(at(destination!.properties, 'EventDestination', 'MatchingEventTypes'));
  expect(reported.sort()).toEqual(['bounce', 'complaint', 'delivery', 'deliveryDelay', 'reject', 'send']);
});

test('mails come from the domain of the place, and bounces are not mailed back to it', () => {
  expect(identity!.properties).toMatchObject({
    EmailIdentity: 'notices.authority.example',
    FeedbackAttributes: { EmailForwardingEnabled: false },
  });
  for (const { properties } of resources(template, 'AWS::Lambda::Function'))
    expect(at(properties, 'Environment', 'Variables', 'LONGSTOP_MAIL_FROM')).toBe(
      'notices@notices.authority.example',
    );
});

test('functions send with the configuration set whose events come back', () => {
  for (const { properties } of resources(template, 'AWS::Lambda::Function'))
    expect(at(properties, 'Environment', 'Variables', 'LONGSTOP_MAIL_CONFIGURATION_SET')).toBe(
      set!.properties.Name,
    );
  expect(at(destination!.properties, 'ConfigurationSetName', 'Ref')).toBe(set!.id);
});

test('what becomes of our mails, and of no others in the account, reaches the mail-events queue', () => {
  expect(rule!.properties.EventPattern).toEqual({
    source: ['aws.ses'],
    detail: { mail: { tags: { 'ses:configuration-set': [set!.properties.Name] } } },
  });
  expect(plain(at(rule!.properties, 'Targets', 0, 'Arn'))).toBe('<MailEvents>');
  expect(plain(at(rule!.properties, 'Targets', 0, 'DeadLetterConfig', 'Arn'))).toBe('<MailRuleDeadLetters>');
});

test('only this rule may put events on the mail-events queue and on its dead-letter queue', () => {
  const letIn = resources(template, 'AWS::SQS::QueuePolicy')
    .flatMap(({ properties }) => several(at(properties, 'PolicyDocument', 'Statement')))
    .filter((statement) => at(statement, 'Effect') === 'Allow');
  expect(letIn.map((statement) => plain(at(statement, 'Resource'))).sort()).toEqual([
    '<MailEvents>',
    '<MailRuleDeadLetters>',
  ]);
  for (const statement of letIn)
    expect(at(statement, 'Condition')).toEqual({
      ArnEquals: { 'aws:SourceArn': { 'Fn::GetAtt': [rule!.id, 'Arn'] } },
    });
});
