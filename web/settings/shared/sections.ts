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
  { name: 'webhook', href: '/settings/webhook' },
  { name: 'retention', href: '/settings/retention' },
  { name: 'changes', href: '/settings/changes' },
] as const;

export type SectionName = (typeof sections)[number]['name'];
