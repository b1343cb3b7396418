/** Lots that fall alike for the same seed. */
import type { Authority } from '../../domain/vocabulary/authorities.ts';
import { mulberry32 } from '../chance.ts';
import type { Lot } from './story.ts';

const schools = ['Oakfield', 'Ashgrove', 'Millbrook', 'Hillside', 'Riverview', 'Larkfield', 'Northgate'];
const teams = ['North Team', 'South Team', 'East Team', 'Disability Team'];

/** The lots of one authority's cases. */
export function drawLots(seed: number, authority: Authority): Lot {
  const chance = mulberry32(seed);
  const upTo = (count: number) => Math.floor(chance() * count);
  const one = (names: readonly string[]) => names[upTo(names.length)]!;
  return {
    school() {
      const name = one(schools);
      const email = `dsl@${name.toLowerCase()}.example`;
      return { role: 'referrer', email, agency: `${name} Primary School` };
    },
    socialWorker() {
      const team = one(teams);
      const email = `duty-${team.toLowerCase().replace(' ', '-')}@${authority}.example`;
      return { role: 'social-worker', email, agency: team };
    },
    time: () => `${two(9 + upTo(7))}:${two(5 * upTo(12))}`,
  };
}

const two = (number: number): string => String(number).padStart(2, '0');
