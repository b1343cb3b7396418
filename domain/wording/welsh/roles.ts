/** Roles in Welsh, as people say them. */
import type { Role } from '../../vocabulary/roles.ts';

const names: Readonly<Record<Role, string>> = {
  agency: 'yr asiantaeth',
  'agency-safeguarding-lead': "arweinydd diogelu'r asiantaeth",
  'child-protection-conference-team': 'y Tîm Cynadleddau Amddiffyn Plant',
  'child-protection-coordinator': 'y Cydlynydd Amddiffyn Plant',
  'childrens-social-care': 'y gwasanaeth gofal cymdeithasol plant',
  'childrens-social-care-manager': 'y rheolwr gofal cymdeithasol plant',
  complainant: 'yr achwynydd',
  'conference-chair': 'Cadeirydd y Gynhadledd',
  'consumer-relations-officer': 'y Swyddog Cysylltiadau Cwsmeriaid',
  'designated-safeguarding-lead': 'yr arweinydd diogelu dynodedig',
  'district-manager': 'y rheolwr ardal',
  'emergency-duty-team': 'y Tîm Dyletswydd Argyfwng',
  'head-of-service': 'y Pennaeth Gwasanaeth',
  keyworker: 'y gweithiwr allweddol',
  'lead-safeguarding-manager': 'y Rheolwr Diogelu Arweiniol',
  'line-manager': 'y rheolwr llinell',
  'local-authority-designated-officer': 'Swyddog Dynodedig yr Awdurdod Lleol',
  'manager-review-and-child-protection': 'y Rheolwr Adolygu ac Amddiffyn Plant',
  professional: 'y gweithiwr proffesiynol',
  'qasg-chair': 'cadeirydd y Grŵp Sicrhau Ansawdd a Safonau',
  'record-recipient': 'derbynnydd y cofnod',
  'referral-and-assessment-team': 'y Tîm Atgyfeirio ac Asesu',
  referrer: 'yr atgyfeiriwr',
  'requesting-agency': "yr asiantaeth sy'n gofyn",
  'safeguarding-board': 'y Bwrdd Diogelu',
  'safeguarding-unit': 'yr uned ddiogelu',
  'senior-manager': 'yr uwch-reolwr',
  'service-manager': 'y rheolwr gwasanaeth',
  'service-manager-safeguarding-unit': 'Rheolwr Gwasanaeth yr Uned Ddiogelu',
  'social-worker': 'y gweithiwr cymdeithasol',
  'strategic-management-group-chair': 'cadeirydd y Grŵp Rheoli Strategol',
  'team-manager': 'y rheolwr tîm',
};

export function roleInWelsh(role: Role): string {
  return names[role];
}

/** `yr atgyfeiriwr a'r uned ddiogelu`. */
export function rolesInWelsh(roles: readonly Role[]): string {
  const words = roles.map(roleInWelsh);
  const last = words.at(-1);
  if (last === undefined) return 'neb';
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} ${withAnd(last)}`;
}

/** `a` joins the article, is `ac` before a vowel, and makes c, p and t breathe: `a'r`, `ac arweinydd`, `a chadeirydd`. */
function withAnd(name: string): string {
  if (/^yr? /.test(name)) return name.replace(/^yr? /, "a'r ");
  if (/^[aeiouwyâêîôûŵŷ]/i.test(name)) return `ac ${name}`;
  return `a ${name.replace(/^[cpt](?!h)/i, (letter) => `${letter}h`)}`;
}
