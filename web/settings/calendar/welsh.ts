import type { CalendarWords } from './words.ts';

export const welsh: CalendarWords = {
  title: 'Calendr',
  division: {
    title: 'Gwyliau banc pa wlad nad ydynt yn ddiwrnodau gwaith',
    hint: 'Mae GOV.UK yn cyhoeddi gwyliau banc pob rhan o’r Deyrnas Unedig.',
    choose: 'Gwyliau banc y wlad hon',
    reviewTitle: 'Gwirio cyn newid y gwyliau banc',
    review: (before, after) =>
      `Cyfrifir diwrnodau gwaith yn ôl gwyliau banc y wlad hon: ${after}, ac nid mwyach: ${before}.`,
    reviewEffect:
      'Bydd dyddiadau cau achosion agored sy’n croesi diwrnod lle mae’r ddwy’n wahanol yn symud, a chaiff pwy bynnag a gafodd hen ddyddiad wybod am yr un newydd.',
    save: 'Newid y gwyliau banc',
  },
  horizon: {
    title: 'Pa mor bell mae’r calendr yn cyrraedd',
    last: 'Yr ŵyl banc olaf a gyhoeddwyd',
    knownTo: 'Mae diwrnodau gwaith yn hysbys tan',
    left: 'Diwrnodau ar ôl',
    days: (count) => `${count}`,
    past: 'Nid yw Longstop byth yn cyfrif diwrnodau gwaith heibio i’r diwrnod hwnnw. Nid oes dyddiad eto i ddyddiad cau a fyddai y tu hwnt iddo: caiff yr uned ddiogelu wybod hynny ar unwaith, a chaiff pawb wybod y dyddiad ar ôl i GOV.UK gyhoeddi’r flwyddyn.',
    soon: 'Mae llai na 180 o ddiwrnodau ar ôl. Bydd GOV.UK fel arfer yn cyhoeddi blwyddyn newydd ymhell cyn hynny.',
    edition: 'Argraffiad a ddefnyddir',
    editionNumber: (edition) => `Argraffiad ${edition}`,
    shipped: 'yr un a ddaeth gyda Longstop',
    came: 'Cymerwyd oddi wrth GOV.UK ar',
    notNoted: 'ni nodwyd pryd',
    nobodyActs:
      'Bob bore mae Longstop yn cymryd yr hyn y mae GOV.UK yn ei gyhoeddi. Nid oes angen i neb wneud dim pan gyhoeddir gŵyl banc newydd.',
  },
  coming: { title: 'Y gwyliau banc nesaf', nothing: 'Nid oes yr un wedi’i chyhoeddi eto.' },
  closing: {
    title: 'Diwrnodau cau',
    intro:
      'Diwrnodau y mae eich swyddfeydd ar gau. Fe’u dangosir yn rhesymau dyddiad ac maent yn cyfrif fel unrhyw ddiwrnod arall: nid oes cyfnod yn hwy o’u herwydd.',
    nothing: 'Nid oes diwrnodau cau wedi’u gosod.',
    toRemove: 'Ticiwch y rhai i’w dileu',
    removeTicked: 'Dileu’r rhai a diciwyd',
    addTitle: 'Ychwanegu diwrnod cau',
    day: 'Diwrnod',
    dayHint: 'Er enghraifft 24 12 2026.',
    name: 'Beth yw ei enw',
    nameHint:
      'Mae pobl yn ei ddarllen yn rhesymau dyddiad. Er enghraifft “Swyddfeydd ar gau dros y Nadolig”.',
    addButton: 'Ychwanegu’r diwrnod cau',
    faults: {
      'not-a-day': 'Rhowch ddiwrnod sy’n bod, fel 24 12 2026',
      'no-name': 'Rhowch enw’r diwrnod, mewn hyd at 60 o lythrennau, digidau a bylchau',
      twice: 'Mae’r diwrnod hwn yno eisoes',
      'too-many': 'Dilëwch ddiwrnodau a aeth heibio cyn ychwanegu un arall',
      'nothing-ticked': 'Ticiwch y diwrnodau i’w dileu',
    },
  },
};
