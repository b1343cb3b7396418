import type { PersonRole } from '../../../functions/http/admissions.ts';

/** The pages of the settings, in the order in which they stand beside each other. */
export const sections = [
  { name: 'overview', href: '/settings' },
  { name: 'directory', href: '/settings/directory' },
  { name: 'absences', href: '/settings/absences' },
  { name: 'periods', href: '/settings/periods' },
  { name: 'ladders', href: '/settings/ladders' },
  { name: 'digests', href: '/settings/digests' },
  { name: 'calendar', href: '/settings/calendar' },
  { name: 'sources', href: '/settings/sources' },
  { name: 'import', href: '/settings/import' },
  { name: 'webhook', href: '/settings/webhook' },
  { name: 'retention', href: '/settings/retention' },
  { name: 'changes', href: '/settings/changes' },
] as const;

export type SectionName = (typeof sections)[number]['name'];

/** Whether somebody of this role may open a section: managers read no changes, and only administrators import. */
export function mayOpenSection(name: SectionName, role: PersonRole): boolean {
  if (name === 'changes') return role !== 'manager';
  return name !== 'import' || role === 'administrator';
}
