/** Usage times prices. */
import { type Priced, prices } from './prices.ts';
import type { Usage } from './usage.ts';

export interface BillLine {
  readonly what: Priced;
  readonly quantity: number;
  readonly dollars: number;
}

/** One line for each thing that is used, the dearest first. */
export function billOf(usage: Usage): BillLine[] {
  return (Object.entries(usage) as [Priced, number][])
    .map(([what, quantity]) => ({
      what,
      quantity,
      dollars: (quantity / prices[what].per) * prices[what].dollars,
    }))
    .sort((one, other) => other.dollars - one.dollars);
}

export function totalOf(bill: readonly BillLine[]): number {
  return bill.reduce((sum, { dollars }) => sum + dollars, 0);
}

/** A usage so many times as large. */
export function times(usage: Usage, factor: number): Usage {
  return Object.fromEntries(Object.entries(usage).map(([what, quantity]) => [what, quantity * factor]));
}
