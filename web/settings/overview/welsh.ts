import { softened } from '../../../domain/wording/welsh/dates.ts';
import type { OverviewWords } from './words.ts';

export const welsh: OverviewWords = {
  title: 'Gosodiadau',
  intro:
    'Yr hyn y mae eich awdurdod yn ei osod iddo’i hun. Ni ellir newid yma yr hyn y mae gweithdrefn yn ei bennu.',
  toDo: 'Beth sydd angen sylw',
  nothingToDo: 'Nid oes dim angen sylw.',
  todo: {
    unitMissing:
      'Nid oes gan yr uned ddiogelu gyfeiriad: nid yw’r hyn na ellir ei ddweud wrth neb arall yn cyrraedd neb.',
    missing: (n) => `Rolau heb gyfeiriad y mae eich rheolau’n ysgrifennu atynt: ${n}.`,
    periods: (n) => `Dyletswyddau heb gyfnod, am nad oes dogfen yn rhoi un ac na osodwyd un gennych: ${n}.`,
    horizon: (days) => `Nifer y diwrnodau sydd ar ôl y cyhoeddwyd gwyliau banc ar eu cyfer: ${days} yn unig.`,
    silent: (source) => `Nid yw’r ffynhonnell hon wedi postio ers wythnos neu fwy: ${source}.`,
  },
  state: {
    addresses: (withAddress, told) =>
      `Rolau yr ysgrifennir atynt sydd â chyfeiriad: ${withAddress} o ${told}`,
    absences: (n) => (n === 0 ? 'Nid oes neb yn absennol' : `Rolau absennol: ${n}`),
    periods: (set, all) => `Wedi’u gosod: ${set} o ${all}`,
    ladders: (n) => (n === 0 ? 'Fel y maent gan Longstop' : `Wedi’u newid gennych: ${n}`),
    digests: (n) =>
      n === 0 ? 'Nid oes neb yn cael un' : `Rolau sy’n cael un neges bob diwrnod gwaith: ${n}`,
    calendar: (division, knownTo) => `${division}, yn hysbys tan ${softened(knownTo)}`,
    sources: (n) => `Ffynonellau: ${n}`,
    import: 'O daenlen, wedi’i gwirio cyn cofnodi dim',
    webhookSet: 'Mae system o’ch eiddo’n cael gwybod am newidiadau',
    webhookNone: 'Dim',
    retention: (period) => `Cedwir achosion a gaewyd ${period}`,
    lastChange: (when) => `Y diwethaf ar ${softened(when)}`,
    noChange: 'Dim eto',
  },
};
