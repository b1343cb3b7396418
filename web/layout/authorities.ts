/** What authorities are called in each language. */
import type { Language } from '../../domain/case/facts.ts';
import type { Authority } from '../../domain/vocabulary/authorities.ts';

const names: Readonly<Record<Authority, Readonly<Record<Language, string>>>> = {
  birmingham: { en: 'Birmingham', cy: 'Birmingham' },
  dudley: { en: 'Dudley', cy: 'Dudley' },
  herefordshire: { en: 'Herefordshire', cy: 'Swydd Henffordd' },
  sandwell: { en: 'Sandwell', cy: 'Sandwell' },
  shropshire: { en: 'Shropshire', cy: 'Swydd Amwythig' },
  'telford-and-wrekin': { en: 'Telford and Wrekin', cy: 'Telford a Wrekin' },
  walsall: { en: 'Walsall', cy: 'Walsall' },
  wolverhampton: { en: 'Wolverhampton', cy: 'Wolverhampton' },
  worcestershire: { en: 'Worcestershire', cy: 'Swydd Gaerwrangon' },
  gloucestershire: { en: 'Gloucestershire', cy: 'Swydd Gaerloyw' },
  'cwm-taf': { en: 'Cwm Taf', cy: 'Cwm Taf' },
  wirral: { en: 'Wirral', cy: 'Cilgwri' },
  'longstop-probe': { en: 'Longstop’s own trial', cy: 'Prawf Longstop ei hun' },
};

export function authorityName(authority: Authority, language: Language): string {
  return names[authority][language];
}
