/** What an authority sets for itself. */
import type { Examples } from '../examples/examples.ts';
import type { OperationsByRoute } from '../operation.ts';

export const settingsOperations = (examples: Examples): OperationsByRoute => ({
  'GET /v1/settings': {
    id: 'readSettings',
    group: 'Settings',
    summary: 'Read the settings in force',
    description: 'As of the last half minute at the latest.',
    answers: { 200: { what: 'The settings.', body: { schema: 'SettingsView', example: examples.settings } } },
    problems: ['not-yours'],
  },
  'GET /v1/settings/changes': {
    id: 'listSettingsChanges',
    group: 'Settings',
    summary: 'Read every change of the settings',
    answers: {
      200: { what: 'Every version.', body: { schema: 'SettingsChanges', example: examples.settingsChanges } },
    },
    problems: ['not-yours'],
  },
  'POST /v1/settings': {
    id: 'changeSettings',
    group: 'Settings',
    summary: 'Change settings',
    description:
      'Every change is kept with who made it. Open cases follow within five minutes, and whoever was ' +
      'told a date that has moved is told the new one. At most 100 KB.',
    body: { schema: 'SettingsChange', example: examples.settingsBody },
    answers: {
      200: {
        what: 'The settings as they are now.',
        body: { schema: 'SettingsView', example: examples.settingsChanged },
      },
    },
    problems: ['malformed', 'not-yours', 'conflict', 'too-large', 'not-understood'],
  },
});
