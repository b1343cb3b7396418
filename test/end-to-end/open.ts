/** Starts the whole service in this process, in simulated time, in a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Longstop, type LongstopOptions, openLongstop } from '../../local/open.ts';
import { type Service, serviceAt } from './service.ts';

export interface OpenService extends Service, Pick<Longstop, 'endpoints'> {
  /** Where the service keeps what it must not forget. */
  readonly folder: string;
  close(): Promise<void>;
}

/**
 * @param clock the instant at which its time begins, ISO 8601
 * @param more what is switched on beside, and who is told what happens inside
 */
export async function openService(
  clock: string,
  more: Pick<LongstopOptions, 'probe' | 'report'> = {},
): Promise<OpenService> {
  const folder = mkdtempSync(join(tmpdir(), 'longstop-test-'));
  const longstop = await openLongstop({ port: 0, data: folder, clock: Date.parse(clock), ...more });
  return {
    ...serviceAt(longstop.url),
    endpoints: longstop.endpoints,
    folder,
    async close() {
      await longstop.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
