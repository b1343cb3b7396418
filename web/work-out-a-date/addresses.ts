/** The addresses of this page: each says all that was entered, and nothing else. */
export const path = '/work-out-a-date';

/** The fields by which somebody comes to a rule. What else is in an address belongs to it. */
const steps = ['authority', 'rule', 'what'] as const;

/** The address with only the first of its steps. */
export function addressOf(chosen: Readonly<Partial<Record<(typeof steps)[number], string>>>): string {
  const query = new URLSearchParams(chosen);
  return query.size === 0 ? path : `${path}?${query}`;
}

/** What was entered as an address to share: in the order of the form, without what is empty and without the language. */
export function shared(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].filter(([name, value]) => isEntered(name) && value !== ''));
}

function isEntered(name: string): boolean {
  return (
    (steps as readonly string[]).includes(name) ||
    /^(stage|stand-in|period-(amount|unit))$/.test(name) ||
    /^(start|appointment|limit|sooner|held-from|held-until|extended)-(day|month|year|time)$/.test(name)
  );
}

/** The form again, with what was entered in it. */
export function editAddress(entered: URLSearchParams): string {
  return `${path}?${entered}&edit=yes`;
}
