/**
 * When digests are sent: at nine on London's clock, and four times again for what an earlier run left. On a bank holiday
 * nothing waits for one.
 */
export const digestTimes = {
  expression: 'cron(0,5,10,15,20 9 ? * MON-FRI *)',
  zone: 'Europe/London',
} as const;
