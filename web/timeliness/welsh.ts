import type { TimelinessWords } from './words.ts';

const ends = { from: 'y diwrnod cyntaf', to: 'y diwrnod olaf' } as const;

export const welsh: TimelinessWords = {
  title: 'Prydlondeb',
  insideOnly:
    "I'w ddefnyddio y tu mewn i'r awdurdod. Dangosir niferoedd bach fel y maent: gall nifer o dan 5 bwyntio at blentyn.",
  back: 'Yn ôl i brydlondeb',
  download: 'Lawrlwytho fel taenlen (CSV)',
  period: {
    choice: 'Cyfnod',
    quarter: 'Y chwarter hwn',
    year: 'Y 12 mis diwethaf',
    other: 'Dyddiadau eraill',
    ends: { from: 'Y diwrnod cyntaf', to: 'Y diwrnod olaf' },
    hint: 'Er enghraifft, 1 4 2026',
    parts: { day: 'Diwrnod', month: 'Mis', year: 'Blwyddyn' },
    show: 'Dangos',
    problem: 'Mae yna broblem',
    faults: {
      missing: (end) => `Rhowch ddiwrnod, mis a blwyddyn ${ends[end]}`,
      'no-such-day': (end) => `Rhaid i ${ends[end]} fod yn ddyddiad go iawn, megis 1 4 2026`,
      'ends-before-it-begins': () => "Rhaid i'r diwrnod olaf fod yr un fath â'r diwrnod cyntaf neu ar ei ôl",
      'too-long': () => "Rhaid i'r cyfnod fod yn 3 blynedd neu'n fyrrach",
    },
  },
  counted: (span) => `Terfynau amser a ddechreuodd o ${span}, fel y maent nawr.`,
  figures: {
    started: 'Wedi dechrau',
    met: 'Cyflawnwyd mewn pryd',
    metLate: 'Cyflawnwyd yn hwyr',
    overdue: 'Hwyr',
    open: 'Agored',
    withdrawn: 'Tynnwyd yn ôl',
    share: 'Mewn pryd',
    workingDays: 'Diwrnodau gwaith',
    duty: 'Dyletswydd',
    none: '–',
    lowerQuartile: 'Chwartel isaf y diwrnodau gwaith',
    median: 'Canolrif y diwrnodau gwaith',
    upperQuartile: 'Chwartel uchaf y diwrnodau gwaith',
    daysTaken: (median, lower, upper) => `${median} (${lower} i ${upper})`,
    shareOf: (met, judged) => `${met} o ${judged} a gyflawnwyd neu sy'n hwyr`,
    explained:
      "Mewn pryd yw'r gyfran o'r rhai a gyflawnwyd neu sy'n hwyr; nid yw'r rhai agored na'r rhai a dynnwyd yn ôl yn cael eu cyfrif. Y diwrnodau gwaith yw'r rhai a gymerodd yr hyn a gyflawnwyd: y canolrif, ac mewn cromfachau rhwng pa rai y mae'r hanner canol.",
  },
  duties: {
    heading: 'Pob dyletswydd',
    without: (count) =>
      count === 1 ? '1 ddyletswydd na ddechreuodd' : `Nifer y dyletswyddau na ddechreuodd: ${count}`,
    empty: 'Ni ddechreuodd unrhyw derfyn amser yn y cyfnod hwn.',
  },
  conferences: {
    heading: 'Cynadleddau cychwynnol yn ôl diwrnodau gwaith',
    held: 'Cynhaliwyd',
    bands: ['0 i 10 diwrnod', '11 i 15 diwrnod', '16 i 20 diwrnod', '21 diwrnod neu fwy'],
    notKnown: 'Anhysbys',
    inTime: 'O fewn 15',
    all: 'Y cyfnod cyfan',
    figures: 'Y cynadleddau mewn ffigurau',
    finding: (inTime, held, share) =>
      `Cynadleddau cychwynnol a gynhaliwyd o fewn 15 diwrnod gwaith: ${inTime} o ${held} (${share}).`,
    alternative: (bands) =>
      `Barrau yn dangos faint o ddiwrnodau gwaith a gymerodd cynadleddau cychwynnol. Yn y cyfnod cyfan: ${bands}. Mae'r holl ffigurau yn y tabl sy'n dilyn.`,
    empty:
      "Ni chynhaliwyd yn y cyfnod hwn unrhyw gynhadledd gychwynnol sy'n dilyn trafodaeth strategaeth a gofnodwyd ac y cyfrifir ei diwrnodau gwaith ohoni.",
    without: (count) =>
      `Nifer y cynadleddau a gynhaliwyd yn y cyfnod hwn heb drafodaeth strategaeth wedi'i chofnodi i gyfrif diwrnodau gwaith ohoni: ${count} o leiaf. Ni chyfrifir y rhain yma.`,
    explained:
      "Diwrnodau gwaith o'r drafodaeth strategaeth i'r gynhadledd, pob un wedi'i chyfrif pan gynhaliwyd y gynhadledd. Ni chynhwysir cynhadledd heb drafodaeth strategaeth wedi'i chofnodi i gyfrif ohoni.",
  },
  change: {
    heading: 'Newid dros amser',
    duty: 'Dyletswydd',
    allDuties: 'Pob dyletswydd',
    figures: 'Y newid mewn ffigurau',
    by: 'Fesul',
    month: 'Mis',
    quarter: 'Chwarter',
    step: { month: 'Mis', quarter: 'Chwarter' },
    finding: ([lowest, low], [highest, high]) =>
      `Roedd y gyfran a gyflawnwyd mewn pryd ar ei hisaf yn y cyfnod ${lowest} (${low}) ac ar ei huchaf yn y cyfnod ${highest} (${high}).`,
    findingOfOne: (step, share) => `Y gyfran a gyflawnwyd mewn pryd yn y cyfnod ${step} oedd ${share}.`,
    same: (share) => `Y gyfran a gyflawnwyd mewn pryd oedd ${share} drwy gydol y cyfnod.`,
    alternative: (finding) =>
      `Barrau yn dangos beth a ddaeth o'r terfynau amser a ddechreuodd. ${finding} Mae'r holl ffigurau yn y tabl sy'n dilyn.`,
    mayChange: 'Lle mae terfynau amser yn agored o hyd, gall y gyfran newid eto.',
    empty: 'Ni ddechreuodd unrhyw derfyn amser yn y cyfnod hwn.',
  },
  deadlines: {
    title: (count, duty) => `${count}: ${duty}`,
    case: 'Achos',
    started: 'Dechreuodd',
    due: 'Terfyn amser',
    ended: 'Gwnaed',
    workingDays: 'Diwrnodau gwaith',
    empty: 'Nid oes un nawr.',
    pages: "Tudalennau'r rhestr",
    previous: 'Blaenorol',
    next: 'Nesaf',
    place: (first, last, all) => `${first} i ${last} o ${all}`,
  },
  concerns: {
    title: 'Adroddiad ar bryderon',
    link: "Adroddiad ar bryderon i'r Bwrdd",
    intro:
      "Yr hyn y mae'r Grŵp Sicrhau Ansawdd a Safonau yn ei adrodd i'r Bwrdd: faint o bryderon a gododd cadeiryddion cynadleddau ac o ba fath, pa ymholiadau a wnaed a beth a gasglwyd.",
    counted: (span) => `O ${span}, pob un wedi'i gyfrif ar y diwrnod y digwyddodd.`,
    byNature: 'Pryderon yn ôl yr hyn y maent yn ymwneud ag ef',
    nature: 'Ynghylch',
    raised: 'Codwyd gan gadeiryddion',
    reported: "Adroddwyd i'r Grŵp",
    answered: 'Atebwyd gan y Grŵp',
    resolved: 'Datryswyd',
    enquiries: 'Ymholiadau a wnaed',
    enquiry: 'Yr hyn y gofynnodd y Grŵp amdano',
    groupConclusions: 'Yr hyn a gasglodd y Grŵp',
    resolutions: 'Sut y datryswyd pryderon',
    conclusion: 'Casgliad',
    number: 'Nifer',
    all: 'Cyfanswm',
    part: 'Rhan',
    empty: 'Ni chodwyd, adroddwyd, atebwyd na datryswyd unrhyw bryder yn y cyfnod hwn.',
  },
};
