/** The addresses of the settings' pages: those that are only looked at, and those that are forms. */
export const settingsShown = [
  '/settings',
  '/settings/directory',
  '/settings/periods',
  '/settings/ladders',
  '/settings/ladders/{ladder}',
  '/settings/sources',
  '/settings/changes',
  '/settings/changes/{version}',
] as const;

export const settingsForms = [
  '/settings/directory/language',
  '/settings/directory/{role}',
  '/settings/absences',
  '/settings/stand-ins',
  '/settings/periods/{rule}',
  '/settings/ladders/{ladder}/change',
  '/settings/digests',
  '/settings/calendar',
  '/settings/calendar/division',
  '/settings/webhook',
  '/settings/retention',
] as const;
