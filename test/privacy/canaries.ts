/** Strings that are planted in inputs, one for each kind of input, so that wherever one turns up it says where it came from. */
export const canaries = {
  reference: 'CANARYREFERENCE-2026-1',
  address: 'canaryaddress@oakfield.example',
  agency: 'Canaryagency Primary',
  label: 'canarylabel-1',
  conference: 'CANARYCONFERENCE-1',
  'webhook id': 'canarywebhookid',
  'closing day': 'Canaryclosingday',
  holiday: 'Canaryholiday',
  directory: 'canarydirectory@oakfield.example',
  header: 'canaryheader',
  query: 'canaryquery',
  path: 'canarypath',
  'field name': 'canaryfieldname',
  'field that is none': 'canaryodd Canarysdottir',
  value: 'Canaryvalue Canarysdottir',
  poison: 'CANARYPOISON',
} as const;

export type Canary = keyof typeof canaries;

const words = Object.entries(canaries).map(([kind, text]) => ({
  kind: kind as Canary,
  word: /canary[a-z]*/i.exec(text)![0].toLowerCase(),
}));

/** Beginnings of "canary" in base64, in each of the three places in which it can fall, as it is, capital or in capitals. */
const encoded = ['canary', 'Canary', 'CANARY'].flatMap((text) =>
  ['', 'x', 'xx'].map((before) =>
    Buffer.from(before + text)
      .toString('base64')
      .slice(before.length + 1, 8),
  ),
);

/** Which canaries are in a text, be it as it is, percent-encoded or in base64. */
export function canariesIn(text: string): ReadonlySet<Canary | 'encoded' | 'of no kind'> {
  const plain = text.replaceAll(/%[0-9a-f]{2}/gi, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
  const found = (plain.match(/canary[a-z]*/gi) ?? []).map((word) => {
    const known = words.find((each) => each.word === word.toLowerCase());
    return known?.kind ?? ('of no kind' as const);
  });
  return new Set([...found, ...(encoded.some((each) => text.includes(each)) ? (['encoded'] as const) : [])]);
}
