import type { Lane } from '../functions/settings/lanes.ts';
import type { FunctionName } from '../functions/settings/routes.ts';
import type { DeadLetterQueueName } from './queues.ts';

export type AlarmName =
  | DeadLetterQueueName
  | `${FunctionName}-failing`
  | 'needs-a-person'
  | `${Lane}-waiting`
  | 'sweep-not-running'
  | 'calendar-refused'
  | 'calendar-not-refreshed'
  | 'audit-missed'
  | 'audit-not-running'
  | 'erase-not-running'
  | 'probe-not-succeeding'
  | 'requests-failing'
  | 'mails-bouncing'
  | 'mails-complained-of'
  | 'mails-rejected';

export interface AlarmWords {
  /** What has happened, for someone woken by it. */
  readonly means: string;
  /** What to do about it, in order. */
  readonly todo: string;
}

/** The words of every alarm: its description in CloudWatch, and its section in docs/operating.md. */
export const alarmWords: { readonly [Name in AlarmName]: AlarmWords } = {
  'needs-a-person': {
    means: 'A notice could not be brought to anybody by e-mail, and its deadline may pass unseen.',
    todo: 'The log of wake-case names the authority. Its unit looks for the notice that needs a person, telephones those who owe the deadline, and corrects the address. Where it names longstop-probe there is nobody to telephone, but mail is not getting through: see probe-not-succeeding.',
  },
  'urgent-waiting': {
    means:
      'A case with something urgent has waited more than three minutes to be looked at: an alert, or a clock of hours.',
    todo: 'Look for errors and throttles of wake-case, and for the SES sending quota. Until it drains, look at the open deadlines of the authorities and telephone where something is due at once.',
  },
  'late-waiting': {
    means:
      'A case with something overdue has waited more than a quarter of an hour, so those notices are going out late.',
    todo: 'Look for errors and throttles of wake-case; if SES is refusing mail, see the SES sending quota. On the first working day after holidays many duties become overdue at once; the queue drains by itself.',
  },
  'routine-waiting': {
    means: 'A reminder has waited more than two hours. Urgent and overdue notices do not wait behind it.',
    todo: 'After holidays, or after a change of settings or bank holidays, which has all open cases looked at, this is no fault unless it lasts: raise the SES sending quota, and mailsASecond with it. Otherwise look for errors and throttles of wake-case.',
  },
  'wake-dead-letters': {
    means: 'A case could not be looked at in five attempts; its notices may be late.',
    todo: 'Find the cause in the log of wake-case, put it right, then start a redrive of the dead-letter queue. Waking a case twice does no harm.',
  },
  'mail-events-dead-letters': {
    means: 'What became of a mail could not be recorded in five attempts; a bounce may be unknown.',
    todo: 'Find the cause in the log of record-delivery, put it right, then start a redrive of the dead-letter queue. Recording an event twice does no harm.',
  },
  'changes-dead-letters': {
    means:
      'What changed about some deadlines could not be published in five attempts; other systems may show an old state. No notice depends on it.',
    todo: 'Find the cause in the log of publish-changes, put it right, then start a redrive of the dead-letter queue. An event published twice has the same id.',
  },
  'webhook-calls-dead-letters': {
    means:
      'A system of an authority did not take what changed about some deadlines for six hours; it may show an old state. No notice depends on it.',
    todo: 'The log of call-webhook names the authority and what its system answered, or the error. Tell whoever runs that system, and start a redrive of the dead-letter queue once it answers. A call made twice has the same webhook-id. See Telling another system of changes.',
  },
  'mail-rule-dead-letters': {
    means: 'EventBridge could not put a mail event on its queue; a bounce may be unknown.',
    todo: 'Check the policy of the mail-events queue and its key, then send the body of each message to the mail-events queue and delete the message: SQS redrives only what came from a queue.',
  },
  'schedule-dead-letters': {
    means:
      'A schedule could not wake its case at the appointed time. The sweep wakes it instead, a minute or two late.',
    todo: 'Check the schedule role, the policy of the wake queue and its key. Delete the messages once new schedules fire: the sweep has done their work.',
  },
  'recurring-dead-letters': {
    means: 'A function that runs by the clock, such as sweep or erase, could not be started at its time.',
    todo: 'The attributes of the message name its schedule. Check that the function exists and is not throttled. Delete the messages once it runs again: each run does all that is due.',
  },
  'sweep-not-running': {
    means: 'No sweep has succeeded for five minutes. Nothing is making up for lost schedules or crashes.',
    todo: 'Look at the log of sweep and at the recurring schedule. Until it runs, treat notices as possibly missing.',
  },
  'calendar-refused': {
    means:
      'GOV.UK published bank holidays that cannot be right: not in the known form, a day already past changed, or years taken away. The holidays known before stay in force.',
    todo: 'The log of refresh-calendar gives the reason. Compare https://www.gov.uk/bank-holidays.json with what GOV.UK announces. If the publication is wrong, wait for it to be corrected; if it is right, the rule that refused it must change in a release, and until then deadlines may disregard it.',
  },
  'calendar-not-refreshed': {
    means:
      'Bank holidays have not been taken over from GOV.UK for three days. A newly proclaimed holiday would not move any deadline.',
    todo: 'Look at the log of refresh-calendar and at its recurring schedule, and see whether https://www.gov.uk/bank-holidays.json answers; then run refresh-calendar by hand. After Longstop is first set up this sounds until the first run.',
  },
  'receive-milestone-failing': {
    means:
      'receive-milestone crashed or ran out of time, so a milestone may not be recorded; its sender was told to try again.',
    todo: 'Read the log of receive-milestone. If it goes on, tell the senders to hold their milestones and post them again later: posting twice does no harm.',
  },
  'read-failing': {
    means: 'read crashed or ran out of time. No notice depends on it.',
    todo: 'Read the log of read, and GET /health, which says whether the table and the queues answer.',
  },
  'web-failing': {
    means: 'web crashed or ran out of time, so someone may have been unable to acknowledge a notice.',
    todo: 'Read the log of web. Unacknowledged notices are repeated, so nobody is forgotten, but they may be told again needlessly.',
  },
  'change-settings-failing': {
    means:
      'change-settings crashed or ran out of time, so somebody does not know whether a change of settings or of a calendar feed was made.',
    todo: 'Read the log of change-settings. Ask the administrator to read the settings again: they show whether the change is in force; if it is not, it can be made again. The same goes for the list of calendar feeds.',
  },
  'wake-case-failing': {
    means:
      'wake-case crashed or ran out of time; its case comes back to the queue, and a mail it was sending is in doubt.',
    todo: 'Read the log of wake-case. If the same case fails each time it will reach wake-dead-letters; put the cause right before then.',
  },
  'record-delivery-failing': {
    means:
      'record-delivery crashed or ran out of time; its mail events come back to the queue and are tried again.',
    todo: 'Read the log of record-delivery. If the same event fails each time it will reach mail-events-dead-letters; put the cause right before then.',
  },
  'publish-changes-failing': {
    means:
      'publish-changes crashed or ran out of time; what it was to publish comes back to the queue and is tried again. No notice depends on it.',
    todo: 'Read the log of publish-changes. If the same message fails each time it will reach changes-dead-letters; put the cause right before then.',
  },
  'call-webhook-failing': {
    means:
      'call-webhook crashed or ran out of time; its calls come back to the queue and are made again. A receiver that does not answer is not the cause. No notice depends on it.',
    todo: 'Read the log of call-webhook. If the same call fails each time it will reach webhook-calls-dead-letters; put the cause right before then.',
  },
  'send-digests-failing': {
    means: 'A run of send-digests crashed, ran out of time or could not take the notices of some case.',
    todo: 'Nothing at once: the next run goes on, and what no digest has taken by half past nine goes by itself. Read the log of send-digests. If it goes on each morning, whoever has chosen digests gets single mails half an hour later, some of them marked as possible repeats; no notice is lost by it.',
  },
  'sweep-failing': {
    means: 'A run of the sweep crashed or ran out of time; the next minute tries again.',
    todo: 'Read the log of sweep. If it goes on, sweep-not-running follows, and that is urgent.',
  },
  'refresh-calendar-failing': {
    means:
      'A run of refresh-calendar crashed or found that GOV.UK did not answer; it is tried twice more within minutes, and again the next morning.',
    todo: 'Nothing at once: the holidays known before stay in force. If it goes on, read the log of refresh-calendar; calendar-not-refreshed follows after three days.',
  },
  'audit-missed': {
    means:
      'The audit worked out, a second way, that a notice should have been sent, and found nothing in the log for it.',
    todo: 'The log of audit says how many were missed and from when it looked. Look for urgent-waiting, late-waiting, sweep-not-running and wake-dead-letters; then read the open cases of the worklist for notices that are planned and past, and telephone those who owe them. If nothing is past, the two ways of counting differ: report it as a fault.',
  },
  'audit-not-running': {
    means:
      'No audit has succeeded for three hours. A notice that was not sent would not be noticed by anybody.',
    todo: 'Look at the log of audit and at its recurring schedule, then run audit by hand: it looks at all the time since its last success. After Longstop is first set up this sounds until the first run.',
  },
  'audit-failing': {
    means: 'A run of the audit crashed or ran out of time; it is run once more, and again the next hour.',
    todo: 'Read the log of audit. If it goes on, audit-not-running follows after three hours. No notice depends on it.',
  },
  'erase-not-running': {
    means:
      'No run of erase has succeeded for six hours. Cases are kept for longer than their authority allows, and milestones of a case that is to be erased are put off.',
    todo: 'Look at the log of erase and at its recurring schedule, then run erase by hand: it goes on where the last run stopped. After Longstop is first set up this sounds until the first run.',
  },
  'erase-failing': {
    means:
      'A run of erase crashed, ran out of time or could not erase a case; the next one, a quarter of an hour later, goes on where it stopped.',
    todo: 'Read the log of erase. If it goes on, erase-not-running follows after six hours. No notice depends on it.',
  },
  'request-erasure-failing': {
    means:
      'request-erasure crashed or ran out of time, so an administrator does not know whether a case is to be erased.',
    todo: 'Read the log of request-erasure. Ask the administrator to ask for the erasure again: twice does no harm.',
  },
  'probe-not-succeeding': {
    means:
      'For twenty minutes no synthetic case has come all the way from a signed post to a mail delivered in time. Notices of real cases may be failing in the same way.',
    todo: 'The log of probe says at which step each case broke. not-recorded: see requests-failing, and whether publicUrl leads to the API. not-settled: see receive-milestone. not-woken: look at the case schedules, their role, the urgent wake queue and urgent-waiting; the sweep still wakes cases, up to three minutes late. not-sent: see wake-case and the SES account. not-delivered: see record-delivery, the mail-events queue and its rule. Without probe-failed in the log, look at the recurring schedule. After Longstop is first set up this sounds until the second run.',
  },
  'probe-failing': {
    means: 'A run of the probe crashed or ran out of time; the next one goes on where it stopped.',
    todo: 'Read the log of probe. If it goes on, probe-not-succeeding follows, and then nothing shows that the whole path works. No notice depends on it.',
  },
  'requests-failing': {
    means: 'The HTTP API answered with 5xx at least five times in five minutes.',
    todo: 'See which routes in the API access log, then read the log of the function that answers them.',
  },
  'mails-bouncing': {
    means: 'At least 5 in 100 mails bounce. At 10 in 100 AWS may stop this account from sending at all.',
    todo: 'Find the authority whose addresses are wrong from the bounced notices, correct its directory, and answer any review notice from AWS.',
  },
  'mails-complained-of': {
    means:
      'At least 1 in 1000 mails is marked as spam. At 5 in 1000 AWS may stop this account from sending at all.',
    todo: 'Find out which authority complains, agree with its mail administrators to let Longstop through, and answer any review notice from AWS.',
  },
  'mails-rejected': {
    means: 'SES took a mail and then refused to send it because it held it to be harmful.',
    todo: 'The notice counts as bounced, so its case turns to someone else. Look into what in the mail caused it, for others will be rejected too.',
  },
};
