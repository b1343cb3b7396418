/** What was metered in several authorities, together. */
import type { Name } from '../year/handlers.ts';
import type { Metered, Sampled } from './meter.ts';
import type { Call } from './requests.ts';

type Calls = Partial<Record<Call, number>>;

export function mergedMeters(all: readonly Metered[]): Metered {
  const calls = {} as Record<Name, Calls>;
  const sampled: Partial<Record<Call, Sampled>> = {};
  for (const metered of all) {
    for (const [name, own] of Object.entries(metered.calls) as [Name, Calls][]) {
      const sums = calls[name] ?? {};
      calls[name] = sums;
      for (const [call, times] of Object.entries(own) as [Call, number][]) {
        sums[call] = (sums[call] ?? 0) + times;
      }
    }
    for (const [call, more] of Object.entries(metered.sampled) as [Call, Sampled][]) {
      const sample = sampled[call] ?? { calls: 0, units: 0 };
      sampled[call] = { calls: sample.calls + more.calls, units: sample.units + more.units };
    }
  }
  const sum = (
    field: 'sampledCases' | 'sampledBytes' | 'sampledReads' | 'sampledAuditReads' | 'events' | 'secrets',
  ) => all.reduce((total, metered) => total + metered[field], 0);
  return {
    calls,
    sampled,
    sampledCases: sum('sampledCases'),
    sampledBytes: sum('sampledBytes'),
    sampledReads: sum('sampledReads'),
    sampledAuditReads: sum('sampledAuditReads'),
    events: sum('events'),
    secrets: sum('secrets'),
  };
}
