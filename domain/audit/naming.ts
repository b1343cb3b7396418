/** Ids of duties, which begin the ids of their notices: reckoned here once more, so that a change of them would show. */

/** Of the milestone and the rule, and where a duty is for somebody in particular, of them without saying who. */
export function dutyName(milestone: string, rule: string, subject: string | undefined): string {
  const name = `${milestone}-${rule}`;
  return subject === undefined ? name : `${name}-${fingerprint(`${milestone} ${subject}`)}`;
}

/** FNV-1a, 64 bits wide, in base 36. */
function fingerprint(text: string): string {
  const units = text.split('').map((unit) => BigInt(unit.charCodeAt(0)));
  const hash = units.reduce(
    (sum, unit) => ((sum ^ unit) * 1099511628211n) % 2n ** 64n,
    14695981039346656037n,
  );
  return hash.toString(36).padStart(13, '0');
}
