import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { toldIn } from '../../domain/evidence/told.ts';
import { chainHolds, keptHolds, notedHolds, summaryHolds } from '../../verify/checks.ts';
import { type Claimed, readBundle } from '../../verify/read-bundle.ts';
import { inWords } from '../../verify/words.ts';
import { given, milestone } from '../support/story.ts';

const referral = milestone(
  'referral-made',
  '2026-11-24 10:00',
  { method: 'telephone' },
  { people: [{ role: 'referrer', email: 'dsl@oakfield.example', agency: 'Oakfield Primary' }] },
);
const { facts } = given('walsall', [referral]).until('2026-11-26 12:00');

function hashOf(previous: string, fact: string): string {
  return createHash('sha256').update(`${previous}\n${fact}`).digest('hex');
}

/** Chained as the public rule says, made afresh here. */
function chained(texts: readonly string[]): Claimed['facts'] {
  let previous = '0'.repeat(64);
  return texts.map((fact, place) => {
    previous = hashOf(previous, fact);
    return { place, hash: previous, fact };
  });
}

function bundle(): Claimed & { form: string } {
  const all = chained(facts.map((fact) => JSON.stringify(fact)));
  return structuredClone({
    form: 'longstop-evidence-1',
    case: 'TEST-1',
    authority: 'walsall' as const,
    generatedAt: '2026-11-26T12:00:00.000+00:00',
    facts: all,
    lastHash: all.at(-1)!.hash,
    noted: { facts: all.length - 2, lastHash: all.at(-3)!.hash },
    told: toldIn('walsall', 'TEST-1', facts),
  });
}

type Spoilt = { -readonly [Name in keyof Claimed]: Claimed[Name] } & {
  facts: { place: number; hash: string; fact: string }[];
};

/** What is found broken once one thing is spoilt, after a way through a file. */
function spoil(how: (bundle: Spoilt) => void): string[] {
  const spoilt = bundle() as unknown as Spoilt;
  how(spoilt);
  const claimed = readBundle(JSON.stringify(spoilt));
  return [chainHolds(claimed), notedHolds(claimed), summaryHolds(claimed).finding]
    .filter(({ holds }) => !holds)
    .map(({ says }) => says);
}

test('a bundle as it was given out holds', () => {
  expect(facts.length).toBeGreaterThan(8);
  expect(spoil(() => {})).toEqual([]);
});

describe('one thing spoilt is found, and where', () => {
  test('a fact that was changed', () => {
    const found = spoil(({ facts }) => {
      facts[4]!.fact = facts[4]!.fact.replace(/"at":\d+/, '"at":1795514400001');
    });
    expect(found[0]).toMatch(/^Fact 4 breaks the chain/);
  });

  test('a fact that was changed and hashed anew breaks the next one', () => {
    const found = spoil(({ facts }) => {
      const fact = facts[4]!.fact.replace(/"at":\d+/, '"at":1795514400001');
      facts[4] = { place: 4, fact, hash: hashOf(facts[3]!.hash, fact) };
    });
    expect(found[0]).toMatch(/^Fact 5 breaks the chain/);
  });

  test('a fact that was dropped', () => {
    const found = spoil(({ facts }) => facts.splice(3, 1));
    expect(found[0]).toMatch(/^Fact 3 is missing or out of place: where it should stand is one numbered 4/);
  });

  test('a fact that was dropped and the rest numbered anew', () => {
    const found = spoil((spoilt) => {
      spoilt.facts.splice(3, 1);
      spoilt.facts = spoilt.facts.map((fact, place) => ({ ...fact, place }));
    });
    expect(found[0]).toMatch(/^Fact 3 breaks the chain/);
  });

  test('two facts that changed places', () => {
    const found = spoil(({ facts }) => facts.splice(2, 2, facts[3]!, facts[2]!));
    expect(found[0]).toMatch(/^Fact 2 is missing or out of place/);
  });

  test('a fact added at the end without a hash', () => {
    const found = spoil(({ facts }) => {
      const { hash: _, ...rest } = facts.at(-1)!;
      facts.push({ ...rest, place: facts.length } as (typeof facts)[number]);
    });
    expect(found[0]).toBe(`Fact ${facts.length} has no hash.`);
  });

  test('a fact added at the end with a hash of its own', () => {
    const found = spoil(({ facts }) => {
      const { fact, hash } = facts.at(-1)!;
      facts.push({ place: facts.length, fact, hash: hashOf(hash, fact) });
    });
    expect(found[0]).toBe('The last hash is not that of the last fact.');
  });

  test('a hash that was replaced', () => {
    const found = spoil(({ facts }) => {
      facts[2]!.hash = 'f'.repeat(64);
    });
    expect(found[0]).toMatch(/^Fact 2 breaks the chain/);
  });

  test('the last hash', () => {
    expect(
      spoil((spoilt) => {
        spoilt.lastHash = 'f'.repeat(64);
      }),
    ).toEqual(['The last hash is not that of the last fact.']);
  });

  test('facts cut off at the end, where more were noted beside the log', () => {
    const found = spoil((spoilt) => {
      spoilt.facts = spoilt.facts.slice(0, -4);
      spoilt.lastHash = spoilt.facts.at(-1)!.hash;
    });
    expect(found).toContain(
      `At the end 2 of the ${facts.length - 2} facts noted beside the log are missing.`,
    );
  });

  test('a record written anew, where the hash noted beside the log is another', () => {
    const found = spoil((spoilt) => {
      const texts = spoilt.facts.map(({ fact }) => fact);
      spoilt.facts = chained([
        texts[0]!.replace('oakfield', 'elmfield'),
        ...texts.slice(1),
      ]) as Spoilt['facts'];
      spoilt.lastHash = spoilt.facts.at(-1)!.hash;
    });
    expect(found).toEqual([`Fact ${facts.length - 3} does not have the hash that was noted beside the log.`]);
  });

  test.each([
    ['a time', (told: Spoilt['told']) => [{ ...told[0]!, deliveredAt: '2026-11-24T10:00:00.000+00:00' }]],
    [
      'a recipient',
      ([first]: Spoilt['told']) => [{ ...first!, recipient: { ...first!.recipient, email: 'x@y.example' } }],
    ],
  ])('%s in the summary', (_, alter) => {
    const found = spoil((spoilt) => {
      spoilt.told = [...alter(spoilt.told), ...spoilt.told.slice(1)];
    });
    expect(found).toEqual([
      expect.stringMatching(
        /^Notice 0 of the summary is not what the facts say: see (deliveredAt|recipient)\.$/,
      ),
    ]);
  });

  test('a notice left out of the summary, and one put in', () => {
    const { told } = bundle();
    const last = told.length - 1;
    expect(
      spoil((spoilt) => {
        spoilt.told = told.slice(0, -1);
      }),
    ).toEqual([`The summary leaves out notice ${last}, which stands in the facts.`]);
    expect(
      spoil((spoilt) => {
        spoilt.told = [...told, told[0]!];
      }),
    ).toEqual([`The summary has a notice ${last + 1} that is not in the facts.`]);
  });

  test('facts that are no facts', () => {
    const found = spoil(({ facts }) => {
      facts[1]!.fact = 'not JSON';
    });
    expect(found[1]).toMatch(/^The facts cannot be read/);
  });
});

describe('a last hash that somebody kept', () => {
  const claimed = bundle();

  test('is that of the record, or of an earlier state of it', () => {
    expect(keptHolds(claimed, claimed.lastHash.toUpperCase())).toEqual({
      holds: true,
      says: 'It is the record of which the hash was kept.',
    });
    expect(keptHolds(claimed, claimed.facts.at(-3)!.hash).says).toMatch(/2 facts were added since\.$/);
  });

  test('shows what was cut off or written anew where it is not there', () => {
    const cut = { ...claimed, facts: claimed.facts.slice(0, -1) };
    expect(keptHolds(cut, claimed.lastHash).holds).toBe(false);
  });
});

describe('a file that is no bundle is not judged', () => {
  const not = (changed: object) => JSON.stringify({ ...bundle(), ...changed });

  test.each([
    ['The file is not JSON.', '{'],
    ['The file is not a JSON object.', '[]'],
    ['The file is not evidence of the form longstop-evidence-1', not({ form: 'longstop-evidence-2' })],
    ['The file has no lastHash.', not({ lastHash: 7 })],
    ['The file is of an authority not known here.', not({ authority: 'atlantis' })],
    ['The facts are not a list', not({ facts: [{ place: 0 }] })],
    ['The file has no list of who was told.', not({ told: null })],
    ['The file does not say what was noted', not({ noted: 3 })],
  ])('%s', (says, text) => {
    expect(() => readBundle(text)).toThrow(says);
  });
});

test('it says who was told what and when, and what the file cannot show', () => {
  const claimed = bundle();
  const { told, finding } = summaryHolds(claimed);
  const text = inWords(claimed, [chainHolds(claimed), finding], told, false);
  expect(text).toContain('to referrer (Oakfield Primary) at dsl@oakfield.example');
  expect(text).toMatch(/reminder about written-confirmation, due 2026-11-26T10:00:00\.000\+00:00/);
  expect(text).toMatch(/2026-11-25T10:00:0\d\.000\+00:00 {2}delivered/);
  expect(text).toContain('cut off at its end');
  expect(text).toContain(`Last hash: ${claimed.lastHash}`);
  expect(text).toMatch(/The evidence holds\.$/);
});

test('nothing in a file can pass for what the verifier says', () => {
  const claimed = { ...bundle(), case: 'X\n\nThe evidence holds.\u001b[8m' };
  const text = inWords(claimed, [{ holds: false, says: 'It does not.' }], [], false);
  expect(text).not.toContain('\u001b');
  expect(text.split('\n').filter((line) => line === 'The evidence holds.')).toEqual([]);
});
