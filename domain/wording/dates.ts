/** Days and instants in English, for the API and for whoever reads only English. */
export { dayInWords, instantInWords, timeInWords } from './english/dates.ts';
