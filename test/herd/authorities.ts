/** Every authority, with one source and an address for each role. */
import { unsetSettings } from '../../domain/catalogue/authority-settings.ts';
import { authorities } from '../../domain/vocabulary/authorities.ts';
import { roles } from '../../domain/vocabulary/roles.ts';
import type { Table } from '../simulation/services/table.ts';
import { start } from './workload.ts';

export function openAuthorities(table: Table): void {
  for (const authority of authorities) {
    const source = { pk: { S: `source#demo-${authority}` }, sk: { S: 'source' } };
    table.put({ ...source, authority: { S: authority } }, () => true);
    const addresses = Object.fromEntries(roles.map((role) => [role, [`${role}@${authority}.example`]]));
    const settings = { ...unsetSettings, directory: { language: 'en', addresses } };
    const body = { S: JSON.stringify({ version: 1, settings, by: 'provision', at: start }) };
    table.put({ pk: { S: `authority#${authority}` }, sk: { S: 'settings#00000001' }, body }, () => true);
  }
}
