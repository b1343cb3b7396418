import type { ChangesWords } from './words.ts';

export const welsh: ChangesWords = {
  title: 'Newidiadau',
  intro:
    'Cedwir pob newid i’r gosodiadau, gyda phwy a’i gwnaeth a phryd. Ni ellir newid na dileu’r un ohonynt.',
  nothing: 'Nid oes dim wedi’i osod eto.',
  change: (version) => `Newid ${version}`,
  when: 'Pryd',
  who: 'Gan bwy',
  whatChanged: 'Beth a newidiwyd',
  read: 'Darllen y newid hwn',
  earlier: 'Newidiadau cynharach',
  later: 'Y newidiadau diweddaraf',
  noDifference: 'Cadwyd heb wahaniaeth.',
  madeByService: 'Longstop, wrth ei osod',
  subjectHint: 'Dangosir pobl yn ôl y dynodydd y mae eich mewngofnodi’n ei roi iddynt.',
  things: {
    language: 'Ym mha iaith yr ysgrifennir at bobl',
    addresses: (role) => `Cyfeiriadau: ${role}`,
    standIns: (role) => `Pwy sy’n dirprwyo: ${role}`,
    absences: (role) => `Absenoldeb: ${role}`,
    period: (rule) => `Cyfnod: ${rule}`,
    ladder: (name) => `Ysgol: ${name}`,
    division: 'Gwyliau banc pa wlad sy’n cyfrif',
    closingDays: (day) => `Diwrnod cau: ${day}`,
    retention: 'Am faint y cedwir achosion a gaewyd',
    webhook: 'Bachyn gwe',
  },
};
