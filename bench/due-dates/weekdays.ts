/**
 * What users of a library without working days write beside it so that it need not go day by day: the days to go for so
 * many weekdays, and the holidays that were passed over on the way. date-fns has the first of the two itself.
 */

/**
 * How many days it is to the last of so many weekdays.
 * @param weekday of the day from which it is counted, itself not counted: 1 is Monday, 7 is Sunday
 * @param amount back in time where it is below nothing
 */
export function daysForWeekdays(weekday: number, amount: number): number {
  const isWeekend = weekday > 5;
  if (amount < 0) {
    const from = isWeekend ? 1 : weekday;
    return (isWeekend ? 8 - weekday : 0) + amount - 2 * Math.floor((5 - from - amount) / 5);
  }
  const from = isWeekend ? 5 : weekday;
  return from - weekday + amount + 2 * Math.floor((from - 1 + amount) / 5);
}

/** How many of the holidays lie between two days: the first is left out and may be the later, the last counts. */
export function holidaysPassed(holidays: readonly number[], from: number, to: number): number {
  let count = 0;
  for (const day of holidays) {
    if (from < to ? day > from && day <= to : day >= to && day < from) count += 1;
  }
  return count;
}
