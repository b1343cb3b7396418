/** Recording a milestone, in Welsh. */
import { periodInWelsh } from '../../domain/wording/welsh/periods.ts';
import type { RecordWords } from './words.ts';

/** Numbers after which years become `mlynedd`: 5 and 7 to 10, and those that are said with one of them at their end. */
const nasal: readonly number[] = [5, 7, 8, 9, 10, 12, 15, 18, 20];

function yearsInWelsh(years: number): string {
  if (years === 1) return '1 flwyddyn';
  if (years === 2) return '2 flynedd';
  return `${years} ${nasal.includes(years) ? 'mlynedd' : 'blynedd'}`;
}

/** `1 flwyddyn ac 8 mis`: before a vowel, as numbers are said, `a` is `ac`. */
function ago(years: number, months: number): string {
  const inMonths = periodInWelsh({ amount: months, unit: 'month', direction: 'before' });
  if (years === 0) return inMonths;
  if (months === 0) return yearsInWelsh(years);
  return `${yearsInWelsh(years)} ${[1, 8, 11].includes(months) ? 'ac' : 'a'} ${inMonths}`;
}

export const welsh: RecordWords = {
  back: "Yn ôl i'r achos",
  caption: (reference) => `Achos ${reference}`,
  cancel: 'Canslo',
  problem: 'Mae problem',
  error: 'Gwall',
  choose: {
    title: 'Beth ddigwyddodd?',
    says: "Cofnodwch yr hyn sydd wedi digwydd yn unig. Mae'r hyn a bennwyd, megis cynhadledd ar ddyddiad i ddod, yn cael ei gofnodi fel dyddiad a bennwyd.",
    newCase: (reference) =>
      `Nid oes achos ${reference} eto. Mae'n dechrau gyda'r garreg filltir gyntaf a gofnodwch.`,
    wouldEnd: 'Yr hyn y disgwylir amdano',
    all: 'Popeth arall, yn ôl pwnc',
  },
  form: {
    when: 'Pryd y digwyddodd?',
    whenHint: "Byddwch yn fanwl gywir: caiff dyletswydd a gyfrifir mewn oriau ei chyfrif o'r funud a rowch.",
    whens: { now: 'Nawr', today: 'Heddiw', yesterday: 'Ddoe', day: 'Ar ddiwrnod arall' },
    time: 'Amser',
    timeHint: 'Er enghraifft, 14:30.',
    timeOfWhen: 'Amser (nid oes ei angen ar gyfer “Nawr”)',
    showing: 'Cafodd y clociau eu troi yn ôl yn yr awr hon, felly daeth ddwywaith. Pa un a olygir?',
    showings: { first: 'Y gyntaf, yn ystod amser haf o hyd', second: 'Yr ail, awr yn ddiweddarach' },
    day: 'Diwrnod',
    dayHint: 'Er enghraifft, 20 11 2026.',
    parts: { day: 'Diwrnod', month: 'Mis', year: 'Blwyddyn' },
    date: 'Dyddiad',
    optional: (label) => `${label} (dewisol)`,
    notSaid: 'Ddim yn hysbys, neu heb ei benderfynu',
    chooseOne: 'Dewiswch un',
    otherAgency: 'Asiantaeth arall',
    moreAgencies: 'Asiantaethau eraill, pob un ar ei llinell ei hun',
    people: 'Pwy ddylai gael gwybod (dewisol)',
    peopleHint:
      "Pobl i gael gwybod am yr achos hwn drwy e-bost, yn ôl eu rôl. Maent yn cymryd lle pwy bynnag oedd â'r un rôl ar gyfer yr un asiantaeth yn yr achos hwn.",
    person: (number) => `Person ${number}`,
    role: 'Rôl',
    email: 'Cyfeiriad e-bost gwaith',
    agency: 'Asiantaeth',
    language: 'Iaith y negeseuon',
    languages: { none: 'Yn ôl yr arfer', en: 'Saesneg', cy: 'Cymraeg' },
    addPerson: 'Ychwanegu person arall i gael gwybod',
    proceed: 'Parhau',
    noNames: 'Peidiwch â rhoi enw plentyn nac oedolyn mewn unrhyw faes. Nid oes lle i enw.',
  },
  fault: (fault, asked) => {
    switch (fault) {
      case 'missing':
        return `Rhowch ateb i “${asked}”`;
      case 'day-missing':
        return `Rhowch y diwrnod, y mis a'r flwyddyn: ${asked.replace(/\?$/, '')}`;
      case 'no-such-day':
        return "Rhowch ddyddiad sy'n bod, megis 20 11 2026";
      case 'time-missing':
        return 'Rhowch yr amser, megis 14:30';
      case 'no-such-time':
        return "Rhowch amser sy'n bod, megis 14:30";
      case 'skipped-time':
        return 'Cafodd y clociau eu troi ymlaen dros yr amser hwn, felly ni fu. Rhowch yr amser yr oeddent yn ei ddangos';
      case 'repeated-time':
        return 'Cafodd y clociau eu troi yn ôl yn yr awr hon, felly daeth yr amser hwn ddwywaith. Dewiswch pa un a olygir';
      case 'future':
        return 'Rhowch amser sydd wedi mynd heibio. Cofnodir yr hyn sydd i ddod ar ôl iddo ddigwydd';
      case 'before-2000':
        return 'Gwiriwch y flwyddyn: rhaid iddi fod yn 2000 neu wedyn';
      case 'not-a-label':
        return 'Defnyddiwch label o lythrennau bach, digidau a chysylltnodau, megis parent-1, a byth enw';
      case 'not-a-reference':
        return 'Defnyddiwch lythrennau, digidau a chysylltnodau yn unig, hyd at 64';
      case 'not-an-agency':
        return 'Defnyddiwch enw sefydliad, hyd at 80 o lythrennau, heb nodau arbennig';
      case 'not-an-email':
        return 'Rhowch gyfeiriad e-bost llawn, megis duty@walsall.example';
      case 'email-missing':
        return 'Rhowch gyfeiriad e-bost y person hwn, neu gwagiwch y rhes';
      case 'role-missing':
        return 'Dewiswch rôl y person hwn, neu gwagiwch y rhes';
      case 'too-many':
        return 'Enwch 60 ar y mwyaf';
    }
  },
  review: {
    title: 'Gwiriwch yr hyn yr ydych ar fin ei gofnodi',
    what: 'Beth ddigwyddodd',
    when: 'Pryd',
    person: 'I gael gwybod',
    change: 'Newid',
    follows: "Beth sy'n dilyn o hyn",
    nothing: 'Nid oes terfyn amser yn yr achos yn newid.',
    mails:
      "Bydd pwy bynnag sydd i gael gwybod nawr yn cael e-bost. Ni ellir tynnu'r hyn a gofnodwyd allan eto; gellir ei ddileu fel camgymeriad.",
    same: "Mae gan yr achos yr union garreg filltir hon eisoes, ar yr un funud a chyda'r un manylion. Cofnodwch hi dim ond os digwyddodd ddwywaith mewn gwirionedd.",
    longAgo: (day, { years, months }) =>
      `${day}: roedd hyn ${ago(years, months)} yn ôl. A yw'r flwyddyn yn gywir?`,
    record: 'Ei chofnodi',
  },
  changes: {
    opened: (title, due, owedBy) => `Yn dechrau: ${title}, ${due}. Yn gyfrifol am ei wneud: ${owedBy}`,
    moved: (title, due) => `Mae dyddiad newydd: ${title}, ${due}`,
    met: (title) => `Wedi ei wneud: ${title}`,
    missed: (title) => `Bu'n hwyr: ${title}`,
    escalated: (title) => `Uwchgyfeirir: ${title}`,
    withdrawn: (title) => `Nid oes ei angen bellach: ${title}`,
    reopened: (title, due) => `Ar agor eto: ${title}, ${due}`,
  },
  void: {
    title: "Dileu'r garreg filltir hon?",
    says: "Dilëwch garreg filltir a gofnodwyd trwy gamgymeriad. Mae'n aros yn weladwy fel un a ddilëwyd, a chaiff yr achos ei gyfrifo eto fel pe na bai erioed wedi digwydd. Os digwyddodd, ond nid fel y'i cofnodwyd, dilëwch hi a'i chofnodi o'r newydd.",
    already: "Mae'r garreg filltir hon wedi'i dileu eisoes.",
    button: 'Ei dileu',
  },
  find: {
    title: 'Agor neu ddechrau achos',
    reference: 'Cyfeirnod yr achos',
    hint: '3 i 32 o lythrennau, digidau a chysylltnodau, megis WM-2026-000123. Byth enw.',
    button: 'Parhau',
    wrong: 'Defnyddiwch 3 i 32 o lythrennau, digidau a chysylltnodau',
    missing: 'Rhowch gyfeirnod yr achos',
    unknown: (reference) => `Nid oes achos ${reference}`,
    meant: (reference) => `Ai ${reference} oeddech chi'n ei olygu?`,
    mistyped:
      'Gwiriwch fod y cyfeirnod yn gywir: ni ellir uno achos a ddechreuwyd trwy gamgymeriad ag un arall.',
    begin: (reference) => `Dechrau achos ${reference}`,
    cannotBegin: "Yr uned ddiogelu neu ei rheolwr sy'n dechrau achos.",
  },
};
