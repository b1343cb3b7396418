/** The reasons of a date in English: the `because` of the API. */
export { periodInWords, reasonInWords } from './english/reasons.ts';
