/** A bundle as it comes from a file: nothing about it is believed before it is checked. */
import { type Bundle, bundleForm } from '../domain/evidence/bundle.ts';
import { hasCases } from '../domain/vocabulary/authorities.ts';

/** What the verifier reads of a bundle. */
export type Claimed = Pick<
  Bundle,
  'case' | 'authority' | 'generatedAt' | 'facts' | 'lastHash' | 'noted' | 'told'
>;

/** Throws, saying what is wrong, where the text is not a bundle of the form that is known here. */
export function readBundle(text: string): Claimed {
  const bundle = parse(text);
  if (!isObject(bundle)) throw new Error('The file is not a JSON object.');
  if (bundle.form !== bundleForm) {
    throw new Error(`The file is not evidence of the form ${bundleForm}; this version checks no other.`);
  }
  for (const name of ['case', 'authority', 'generatedAt', 'lastHash']) {
    if (typeof bundle[name] !== 'string') throw new Error(`The file has no ${name}.`);
  }
  if (!hasCases(String(bundle.authority))) throw new Error('The file is of an authority not known here.');
  if (!Array.isArray(bundle.facts) || !bundle.facts.every(isBundledFact)) {
    throw new Error('The facts are not a list of place, hash and fact.');
  }
  if (!Array.isArray(bundle.told)) throw new Error('The file has no list of who was told.');
  if (!isNoted(bundle.noted)) throw new Error('The file does not say what was noted beside the log.');
  return bundle as unknown as Claimed;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error('The file is not JSON.');
  }
}

/** A fact without a hash is read too: that it has none is for the check of the chain to say. */
function isBundledFact(value: unknown): boolean {
  return isObject(value) && typeof value.place === 'number' && typeof value.fact === 'string';
}

function isNoted(value: unknown): boolean {
  if (value === null) return true;
  return isObject(value) && typeof value.facts === 'number' && typeof value.lastHash === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
