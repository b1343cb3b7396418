/** Counts what the functions do: writes to the table, and waking that changed nothing. */
import type { Ports } from '../../functions/ports.ts';
import type { FunctionName } from '../../functions/settings/routes.ts';
import type { Handler } from '../simulation/lambda.ts';
import type { Table } from '../simulation/services/table.ts';

export interface Meter {
  writes: number;
  wakes: number;
  /** Wakes that added no fact to any log. */
  idleWakes: number;
}

export function newMeter(): Meter {
  return { writes: 0, wakes: 0, idleWakes: 0 };
}

export function countedTable(table: Table, meter: Meter): Table {
  return {
    ...table,
    put(item, condition) {
      meter.writes += 1;
      table.put(item, condition);
    },
  };
}

/** A copy works on one call at a time, so what is added during a call is of that call. */
export function meteredHandler(
  name: FunctionName,
  meter: Meter,
  ports: Ports,
  open: (ports: Ports) => Handler,
): Handler {
  if (name !== 'wake-case') return open(ports);
  let added = 0;
  const { logs } = ports;
  const handler = open({
    ...ports,
    logs: {
      ...logs,
      append(log, fact, unsettled) {
        added += 1;
        return logs.append(log, fact, unsettled);
      },
    },
  });
  return async (event, context) => {
    added = 0;
    const answer = await handler(event, context);
    meter.wakes += 1;
    if (added === 0) meter.idleWakes += 1;
    return answer;
  };
}
