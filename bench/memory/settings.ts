/** What the functions read from their environment, in a world in memory: nothing at these addresses is ever asked. */
import { type Settings, variableOf } from '../../functions/settings/environment.ts';

export const settings = Object.fromEntries(
  Object.keys(variableOf).map((name) => [name, `https://longstop.example/${name}`]),
) as unknown as Settings;
