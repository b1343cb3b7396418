/** The costs of a year for people. */
import type { BillLine } from './bill.ts';
import type { Costs } from './costs.ts';
import { prices } from './prices.ts';

const dollars = (amount: number) =>
  `$${amount.toLocaleString('en-GB', { minimumFractionDigits: amount < 10 ? 2 : 0, maximumFractionDigits: amount < 0.1 ? 5 : amount < 10 ? 2 : 0 })}`;
const count = (number: number) => Math.round(number).toLocaleString('en-GB');

export function costLines(costs: Costs, authorities: number, scale: number): string[] {
  const { work, standing, england, ofOneCase, authorityAlone, audit, gigabytes } = costs;
  const { timers, stepFunctions, durable, temporal } = costs;
  const from = scale === 1 ? '' : `, from a run at scale ${scale} times ${count(1 / scale)}`;
  return [
    `What it costs: England, a year, at list prices for London in US dollars before tax${from}`,
    ...work.map((each) => `${line(each)}${aCase(each.quantity / costs.cases).padStart(9)} a case`),
    `  of the reads the hourly audit, which reads every open log: ${count(audit.reads)}, ${dollars(audit.dollars)}`,
    '  prices: published, read for London; virginia, read for US East and taken over; known, not looked up; with the month',
    'What a deployment costs with nothing to do, a year',
    ...standing.filter((each) => each.dollars >= 1).map((each) => line(each).trimEnd()),
    'In all, a year and a month',
    amount('England, in one deployment', england),
    amount('an authority of it', england / authorities),
    amount('an authority in a deployment of its own', authorityAlone),
    `  ${'a case'.padEnd(42)}${dollars(ofOneCase).padStart(14)}`,
    `  ${'the store after a year'.padEnd(42)}${`${gigabytes.toFixed(1)} GB`.padStart(14)}`,
    'What wakes cases, here and elsewhere; log, mails and functions are the same beside each',
    amount('EventBridge Scheduler and SQS (ours)', timers),
    amount(
      `Step Functions: ${count(stepFunctions.transitions)} transitions, ${stepFunctions.aDeadline.toFixed(1)} a deadline`,
      stepFunctions.timers,
    ),
    amount(
      `Lambda durable functions: ${count(durable.operations)} operations, ${durable.aCase.toFixed(1)} a case`,
      durable.timers,
    ),
    amount(
      `Temporal Cloud, Developer: ${count(temporal.actions)} actions, ${temporal.aCase.toFixed(1)} a case`,
      temporal.developer,
    ),
    amount('Temporal Cloud, Business: the same', temporal.business),
    'The whole year with each of them',
    amount('EventBridge Scheduler and SQS (ours)', england),
    amount('Step Functions', england - timers + stepFunctions.timers),
    amount('Lambda durable functions', england - timers + durable.timers),
    amount('Temporal Cloud, Developer', england - timers + temporal.developer),
    amount('Temporal Cloud, Business', england - timers + temporal.business),
  ];
}

function line({ what, quantity, dollars: amountOf }: BillLine): string {
  const { unit, seen, on } = prices[what];
  return `  ${what.padEnd(28)}${count(quantity).padStart(16)} ${unit.padEnd(16)}${dollars(amountOf).padStart(10)}   ${`${seen} ${on}`.padEnd(18)}`;
}

function aCase(quantity: number): string {
  return quantity.toFixed(quantity < 1 ? 4 : 1);
}

function amount(what: string, aYear: number): string {
  return `  ${what.padEnd(72)}${dollars(aYear).padStart(10)}${dollars(aYear / 12).padStart(10)}`;
}
