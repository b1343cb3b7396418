/** Ports with somebody looking on: each call is told by its name, as `logs.append`, before it is made. */
import type { Ports } from '../../functions/ports.ts';

export type OnCall = (call: string, args: readonly unknown[]) => void;

/** The same ports, with every call of a port of several methods told. Clock, chance, pauses and reports are not calls. */
export function watched(ports: Ports, onCall: OnCall): Ports {
  return Object.fromEntries(
    Object.entries(ports).map(([name, port]: [string, unknown]) => [
      name,
      name === 'settings' || typeof port !== 'object' ? port : watchedPort(name, port as object, onCall),
    ]),
  ) as unknown as Ports;
}

function watchedPort(name: string, port: object, onCall: OnCall): object {
  return Object.fromEntries(
    Object.entries(port).map(([method, call]: [string, (...args: unknown[]) => unknown]) => {
      const told = `${name}.${method}`;
      return [
        method,
        (...args: unknown[]) => {
          onCall(told, args);
          return call(...args);
        },
      ];
    }),
  );
}
