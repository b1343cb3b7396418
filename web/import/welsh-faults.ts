import type { FileFault } from '../../functions/http/import/faults.ts';
import { mostRows } from '../../functions/http/import/table.ts';
import type { ImportWords } from './words.ts';

const list = (values: readonly string[]) => values.join(', ');

function file(fault: FileFault): string {
  switch (fault.is) {
    case 'no-file':
      return 'Dewiswch ffeil nad yw’n wag.';
    case 'too-large':
      return 'Mae’r ffeil yn fwy nag 1 MB. Rhannwch hi, gan gadw holl resi achos yn yr un rhan.';
    case 'too-many-rows':
      return `Nifer y rhesi yn y ffeil yw ${fault.rows}, a’r uchafswm yw ${mostRows}. Rhannwch hi, gan gadw holl resi achos yn yr un rhan.`;
    case 'not-utf-8':
      return 'Nid yw’r ffeil mewn UTF-8. Cadwch hi fel “CSV UTF-8” a’i lanlwytho eto.';
    case 'no-rows':
      return 'Nid oes rhesi yn y ffeil. Dechreuwch gyda phenawdau’r templed, yna un rhes ar gyfer pob carreg filltir.';
    case 'not-a-table':
      return `Ni ellir darllen y ffeil fel CSV o linell ${fault.line} ymlaen. Chwiliwch am ddyfynnod heb ei bartner.`;
    case 'unknown-columns':
      return `Nid yw’r colofnau hyn yn y templed: ${list(fault.columns)}. Dilëwch nhw, neu cywirwch eu penawdau. Nid yw Longstop yn derbyn enwau na nodiadau.`;
    case 'columns-twice':
      return `Mae gan y colofnau hyn bennawd colofn arall: ${list(fault.columns)}. Cadwch un o bob un.`;
    case 'missing-columns':
      return `Mae’r colofnau hyn ar goll: ${list(fault.columns)}. Defnyddiwch benawdau’r templed.`;
  }
}

export const welshFaults: Pick<ImportWords, 'file' | 'cell' | 'oneOf'> = {
  file,
  oneOf: (values) => `Defnyddiwch un o’r rhain: ${list(values)}.`,
  cell: {
    missing: 'Llenwch hon.',
    'not-a-case': 'Defnyddiwch 3 i 32 o lythrennau, digidau a chysylltnodau. Nid yw cyfeirnod byth yn enw.',
    'not-a-type': 'Defnyddiwch ddynodwr math o garreg filltir, o’r rhestr o fathau.',
    'not-a-moment':
      'Ysgrifennwch y dyddiad fel 2026-11-20 neu 20/11/2026, a’r amser ar ei ôl os ydych yn ei wybod: 16:30.',
    'no-such-day':
      'Nid oes diwrnod o’r fath. Ysgrifennwch ddiwrnod, mis a blwyddyn yn y drefn hon: 20/11/2026.',
    'skipped-time': 'Aeth y clociau ymlaen dros yr awr hon. Gwiriwch yr amser.',
    'repeated-time':
      'Daeth yr awr hon ddwywaith, am i’r clociau fynd yn ôl. Ysgrifennwch hi gyda’i gwrthbwysiad: 2026-10-25T01:30:00+01:00 ar gyfer y gyntaf, +00:00 ar gyfer yr ail.',
    future:
      'Mae hyn eto i ddod. Rhowch yr hyn sydd wedi digwydd; mae dyddiad apwyntiad yn mynd i’w golofn ei hun.',
    'before-2000': 'Gwiriwch y flwyddyn: mae hyn cyn 2000.',
    'not-a-day': 'Ysgrifennwch y dyddiad fel 2026-11-20 neu 20/11/2026.',
    'not-listed': 'Nid yw hwn yn un o’r geiriau ar gyfer y golofn hon.',
    'not-yes-or-no': 'Ysgrifennwch yes (ie) neu no (na).',
    'not-a-label':
      'Defnyddiwch label nad yw’n enwi neb, megis parent-1: llythrennau bach, digidau a chysylltnodau.',
    'not-a-reference': 'Defnyddiwch lythrennau, digidau a chysylltnodau, heb fylchau.',
    'not-a-role': 'Defnyddiwch ddynodwr rôl, megis social-worker.',
    'not-an-agency': 'Defnyddiwch enw sefydliad, hyd at 80 nod, heb arwyddion megis @ neu =.',
    'too-many-agencies': 'Enwch 60 o asiantaethau ar y mwyaf.',
    'not-an-email': 'Defnyddiwch un cyfeiriad e-bost, megis duty@council.example.',
    'not-a-language': 'Defnyddiwch en am Saesneg neu cy am Gymraeg, neu gadewch hi’n wag.',
    'role-missing': 'Rhowch rôl y person hwn, neu gwagiwch ei gelloedd eraill.',
    'email-missing': 'Rhowch gyfeiriad e-bost y person hwn, neu gwagiwch ei gelloedd eraill.',
    'not-for-this-type': 'Gwagiwch y gell hon: nid yw’n perthyn i’r math hwn o garreg filltir.',
    'beyond-the-columns': 'Gwagiwch y celloedd ar ôl y pennawd olaf.',
  },
};
