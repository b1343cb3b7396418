/** The case page in Welsh. */
import type { Distance } from '../../domain/case/distance.ts';
import { softened } from '../../domain/wording/welsh/dates.ts';
import { holidayInWelsh } from '../../domain/wording/welsh/holidays.ts';
import { periodInWelsh } from '../../domain/wording/welsh/periods.ts';
import type { CaseWords } from './words.ts';

export const welsh: CaseWords = {
  caption: 'Achos',
  onThisPage: 'Ar y dudalen hon',
  asOf: (instant) => `Fel yr oedd ar ${softened(instant)}`,
  record: 'Cofnodi carreg filltir',
  recordThis: (milestone) => `Cofnodi: ${milestone}`,
  evidence: {
    heading: 'Tystiolaeth',
    says: "Y dystiolaeth yw cofnod cyfan yr achos hwn fel y'i hysgrifennwyd, mewn un ffeil, gyda chadwyn o stwnsh a fyddai'n dangos unrhyw newid diweddarach. Mae'n cynnwys cyfeiriadau e-bost: cadwch hi fel yr ydych yn cadw'r achos.",
    download: "Lawrlwytho'r dystiolaeth",
    how: 'Sut i wirio hyn',
    steps: [
      "Gall unrhyw un sydd â Node.js a chopi o Longstop wirio'r ffeil. Nid oes angen rhwydwaith na mynediad i'r gwasanaeth.",
      'Yn ffolder y copi hwnnw, rhedwch hyn gyda llwybr y ffeil:',
    ],
    kept: "Ni all ffeil ar ei phen ei hun ddangos bod ffeithiau wedi'u torri oddi ar ei diwedd. Cadwch y stwnsh olaf hwn yn rhywle arall, a'i roi gyda --kept y tro nesaf.",
    lastHash: 'Stwnsh olaf',
  },
  links: {
    heading: 'Dolenni mewn negeseuon e-bost',
    says: (count) =>
      `Nifer y dolenni mewn negeseuon e-bost am yr achos hwn y gellir eu defnyddio o hyd i gydnabod neges: ${count}. Os aeth neges at y person anghywir, gallwch wneud y dolenni'n ddiwerth. Bydd y dolenni mewn negeseuon a anfonir wedyn yn gweithio.`,
    none: 'Nid oes dolen mewn neges e-bost am yr achos hwn y gellir ei defnyddio ar hyn o bryd.',
    button: 'Gwneud y dolenni hyn yn ddiwerth',
  },
  done: {
    heading: 'Llwyddiant',
    recorded: (milestone) => `Cofnodwyd: ${milestone}`,
    voided: (milestone) => `Dilëwyd: ${milestone}`,
    revoked: "Mae'r dolenni ym mhob neges e-bost hyd yma yn ddiwerth bellach.",
    wrong: 'Mae hyn yn anghywir: ei ddileu',
  },
  open: {
    heading: 'Beth sydd ar agor',
    nothing: 'Nid oes dim ar agor yn yr achos hwn.',
    due: "I'w wneud",
    owedBy: 'Yn gyfrifol',
    concerns: 'Ar gyfer',
    why: 'Pam y dyddiad hwn',
    laidDown: "Ble mae hyn wedi'i bennu",
    notices: 'Hysbysiadau',
    noNotices: 'Nid oes hysbysiad ar y gweill.',
    showNotices: (count) => `Pwy a gafodd wybod, a phwy a gaiff wybod (hysbysiadau: ${count})`,
    noDateYet: 'Dim dyddiad eto',
    summary: (overdue, others) =>
      [...(overdue > 0 ? [`${overdue} yn hwyr`] : []), ...(others > 0 ? [`${others} ar agor`] : [])].join(
        ', ',
      ),
  },
  status: {
    open: 'Ar agor',
    overdue: 'Hwyr',
    met: 'Wedi ei wneud',
    'met-late': 'Wedi ei wneud yn hwyr',
    'on-hold': 'Wedi ei ohirio',
    extended: 'Wedi ei ymestyn',
    withdrawn: "Wedi ei dynnu'n ôl",
    'unknown-date': 'Dyddiad heb ei bennu eto',
  },
  noticeStatus: {
    planned: 'Ar y gweill',
    sending: 'Yn cael ei anfon',
    sent: 'Anfonwyd',
    delivered: 'Danfonwyd',
    bounced: 'Nid oedd modd ei ddanfon',
    unconfirmed: "Nid yw'n sicr iddo gael ei anfon",
    acknowledged: 'Cydnabuwyd',
    superseded: 'Nid oes ei angen: mae un diweddarach yn dweud yr un peth',
    cancelled: 'Nid oes ei angen bellach',
    'needs-a-person': 'Nid oedd modd cyrraedd neb drwy e-bost: ffoniwch',
  },
  distance,
  byEndOf: (day) => `erbyn diwedd ${day}`,
  byMoment: (instant) => `erbyn ${instant}`,
  picture: {
    heading: 'Y dyddiadau ar hyd calendr',
    title: 'Terfynau amser agored yr achos hwn ar hyd calendr',
    today: 'Heddiw',
    description: (from, to, lines, holidays) =>
      [
        `O ${softened(from)} tan ${softened(to)}.`,
        ...lines,
        "Mae'r penwythnosau wedi'u lliwio.",
        ...(holidays.length > 0 ? [`Gwyliau banc: ${holidays.join('; ')}.`] : []),
      ].join(' '),
    line: (title, start, due, status) => `${title}: o ${softened(start)}; ${due}; ${status}.`,
    key: { weekend: 'Penwythnos', holiday: 'Gŵyl banc', late: 'Hwyr' },
    asTable: 'Yr un peth ar ffurf tabl',
    columns: ['Terfyn amser', 'O', "I'w wneud", 'Statws'],
    initials: ['S', 'Ll', 'M', 'M', 'I', 'G', 'S'],
    months: [
      'Ionawr',
      'Chwefror',
      'Mawrth',
      'Ebrill',
      'Mai',
      'Mehefin',
      'Gorffennaf',
      'Awst',
      'Medi',
      'Hydref',
      'Tachwedd',
      'Rhagfyr',
    ],
    holidayName: holidayInWelsh,
    nonWorking: 'Gwyliau banc yn y cyfnod hwn',
    scroll: "Calendr y terfynau amser, gellir ei sgrolio i'r ochr",
  },
  told: {
    heading: 'Pwy a gafodd wybod',
    nobody: 'Nid oes neb wedi cael gwybod dim am yr achos hwn eto.',
    earlier: (count) => `Negeseuon cynharach: ${count}`,
    caption: 'Negeseuon am yr achos hwn, y ddiweddaraf yn gyntaf',
    columns: { when: 'Pryd', what: 'Beth', to: 'At', became: 'Beth ddigwyddodd iddi' },
    about: (kind, title) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${title}`,
    noAddress: 'dim cyfeiriad ar gofnod',
    insteadOf: (role) => `yn lle: ${role}`,
    acknowledged: (who, when) => `Cydnabuwyd ar ${softened(when)} gan y derbynnydd: ${who}`,
    notAcknowledged: 'Heb ei chydnabod',
    possibleRepeat: 'Efallai iddi gael ei hanfon ddwywaith',
  },
  timeline: {
    heading: 'Llinell amser',
    newestFirst: 'Y diweddaraf yn gyntaf.',
    oldestFirst: 'Yr hynaf yn gyntaf.',
    showOldest: 'Dangos yr hynaf yn gyntaf',
    showNewest: 'Dangos y diweddaraf yn gyntaf',
    heard: (instant) => `Cofnodwyd ar ${softened(instant)}`,
    fromSource: (source) => `gan y system ${source}`,
    byHand: (subject) => `â llaw, gan y person a fewngofnododd fel ${subject}`,
    voided: 'Dilëwyd',
    void: 'Dileu',
    voids: (milestone) => `y garreg filltir: ${milestone}`,
    ranOut: (title) => `Daeth yr amser i ben: ${title}`,
    met: (title, late) => `${late ? 'Wedi ei wneud yn hwyr' : 'Wedi ei wneud'}: ${title}`,
    withdrawn: (title) => `Wedi ei dynnu'n ôl: ${title}`,
    acknowledged: (kind) => `Cydnabuwyd: ${kind}`,
    linksRevoked: 'Gwnaed y dolenni mewn negeseuon e-bost yn ddiwerth',
  },
  over: {
    heading: 'Beth sydd ar ben',
    summary: (count) => `Terfynau amser a gyflawnwyd neu a dynnwyd yn ôl: ${count}`,
    deadline: 'Terfyn amser',
    wasDue: "Roedd i'w wneud",
    what: 'Sut y daeth i ben',
    metOn: (instant) => `Fe'i gwnaed ar ${softened(instant)}`,
    withdrawnOn: (instant) => `Nid oes ei angen ers ${instant}`,
    lapsed: 'Aeth yr amser heibio heb ei ddefnyddio',
    withdrawn: 'Nid oes ei angen bellach',
  },
};

function distance({ late, unit, amount }: Distance): string {
  if (unit === 'day' && amount === 0) return late ? 'ers heddiw' : 'heddiw';
  if (unit === 'day' && amount === 1 && !late) return 'yfory';
  if (unit === 'minute' && amount === 0) return 'nawr';
  const length =
    unit === 'minute'
      ? `${amount} ${amount === 2 ? 'funud' : 'munud'}`
      : periodInWelsh({ amount, unit, direction: 'after' });
  return late ? `${length} yn hwyr` : `ymhen ${length}`;
}
