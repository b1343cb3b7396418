import type { LadderName, Moment } from '../../../domain/notices/ladders.ts';
import { periodInWelsh } from '../../../domain/wording/welsh/periods.ts';
import type { LadderWords } from './words.ts';

const names: Readonly<Record<LadderName, string>> = {
  hours: 'Clociau oriau',
  short: 'Un neu ddau ddiwrnod gwaith',
  days: 'Tri i naw diwrnod',
  long: 'Deg diwrnod, wythnosau a misoedd',
  urgent: 'Ar unwaith',
  window: 'Hawl sy’n dod i ben',
  chase: 'Yr ochr arall yn hwyr',
};

export const welsh: LadderWords = {
  title: 'Ysgolion hysbysiadau',
  intro:
    'Mae ysgol yn dweud pryd y caiff pobl wybod am ddyddiad cau, a phwy. Nid oes unrhyw weithdrefn yn pennu’r amserau hyn: chi sydd i’w gosod. Cyfrifir diwrnodau gwaith o’r dyddiad y mae’r gwaith i’w wneud, ac amser Llundain yw pob amser.',
  names,
  uses: {
    hours: 'Ar gyfer cyfnodau byr a gyfrifir mewn oriau.',
    short: 'Ar gyfer un neu ddau ddiwrnod gwaith, a dyletswyddau sydd ynghlwm wrth ddigwyddiad arall.',
    days: 'Ar gyfer tri i naw diwrnod, a’r rhan fwyaf o ddyddiadau a gyfrifir yn ôl o apwyntiad.',
    long: 'Ar gyfer deg diwrnod neu fwy, wythnosau a misoedd.',
    urgent: 'Ar gyfer dyletswyddau i weithredu ar unwaith. Ddydd a nos, heb eu dal tan oriau swyddfa.',
    window: 'Ar gyfer hawl sy’n dod i ben, nid dyletswydd: caiff y person ei atgoffa, ac nid oes bai ar neb.',
    chase: 'Ar gyfer pan fo rhywun arall heb ateb: caiff yr un sy’n aros ei annog i ofyn eto.',
  },
  change: 'Newid yr ysgol hon',
  own: 'Newidiwyd gan eich awdurdod',
  usual: 'Fel y mae gan Longstop',
  usedBy: (rules) => `Nifer eich rheolau sy’n ei defnyddio: ${rules}`,
  usedByRules: 'Rheolau sy’n ei defnyddio',
  notice: 'Hysbysiad',
  when: 'Pryd',
  toWhom: 'I bwy',
  inOfficeHours: 'wedi’i symud ymlaen i oriau swyddfa',
  moment: momentInWelsh,
  addressees: {
    'owed-by': 'pwy bynnag sy’n gyfrifol am ei wneud',
    'escalates-to': 'pwy bynnag yr uwchgyfeirir ato',
    tells: 'pwy bynnag sydd i gael gwybod ar unwaith',
  },
  tellsFirst:
    'Lle mae rheol yn peri i rywun gael gwybod ar unwaith, daw rhybudd brys ar y dechrau cyn yr ysgol.',
  rehearsal: {
    title: 'Y negeseuon y mae’r ysgol hon yn eu hanfon',
    intro:
      'Enghraifft o un rheol, wedi’i dilyn i’r pen fel pe na bai neb yn gwneud dim. Nid oes dim yma’n cael ei gadw, na dim yn cael ei anfon.',
    rule: 'Rheol',
    show: 'Dangos y rheol hon',
    example: 'Enghraifft',
    started: 'Mae’r cloc yn dechrau',
    due: (when) => `I’w wneud erbyn ${when}`,
    people:
      'Mewn achos go iawn, y bobl a enwir gan ei gerrig milltir sy’n dod gyntaf. Nid yw’r enghraifft hon yn enwi neb, felly â’r negeseuon i’r cyfeiriadau yn eich cyfeiriadur.',
    nothing: 'Yn yr enghraifft hon nid anfonir dim at neb.',
    unreachable: 'Ni fyddai rhai hysbysiadau’n cyrraedd neb: nid oes gan y rôl na’r uned ddiogelu gyfeiriad.',
    insteadOf: (role) => `yn lle’r derbynnydd arferol: ${role}`,
    mail: 'Darllen y neges',
    subject: 'Pwnc',
    link: 'dolen y neges hon',
    more: (count) => `a rhagor o negeseuon: ${count}`,
  },
  edit: {
    title: (name) => `Newid yr ysgol: ${name}`,
    warning: 'Mae newid yn berthnasol i achosion agored hefyd, o fewn pum munud.',
    numbered:
      'Mae Longstop yn adnabod hysbysiad wrth ei fath a’i rif, wedi’i gyfrif o’r brig: yr ail nodyn atgoffa yw’r ail nodyn atgoffa. Os tynnwch y cyntaf, bydd yr un ar ei ôl yn cymryd ei rif, ac ni chaiff y sawl sydd wedi cael y cyntaf ei anfon eto. Mae’r dudalen nesaf yn dweud beth fydd eich newid yn ei wneud.',
    rung: (number) => `Hysbysiad ${number}`,
    kind: 'Math',
    moments: {
      start: 'pan fydd y cloc yn dechrau',
      'hours-before': 'nifer o oriau cyn yr amser y mae i’w wneud',
      'days-before': 'nifer o ddiwrnodau gwaith cyn y dyddiad, am 09:00',
      'on-the-day': 'ar y dyddiad ei hun, am 09:00',
      due: 'yr union amser y mae i’w wneud',
      'days-after': 'nifer o ddiwrnodau gwaith ar ôl y dyddiad, am 09:00',
      'every-hour': 'bob awr ar ôl y dechrau, hyn a hyn o weithiau',
    },
    number: 'Faint',
    numberHint:
      'Oriau, diwrnodau gwaith neu weithiau yw’r nifer, yn ôl yr amser a ddewisir. Gadewch y maes yn wag lle nad oes angen rhif.',
    to: 'I bwy',
    otherRoles: 'Rolau eraill',
    otherRole: (number) => `Rôl arall ${number}`,
    removeRung: 'Dileu’r hysbysiad hwn',
    addRung: 'Ychwanegu hysbysiad',
    officeHours: 'Symud nodiadau atgoffa ymlaen i oriau swyddfa',
    officeHoursHint:
      'Bydd nodyn atgoffa y tu allan i 08:00 i 18:00 ar ddiwrnod gwaith yn dod am 09:00 ar y diwrnod gwaith olaf cyn hynny.',
    reviewButton: 'Gweld y negeseuon a gwirio',
    backToUsual: 'Mynd yn ôl i’r ysgol sydd gan Longstop',
    faults: {
      'no-rung': 'Ychwanegwch o leiaf un hysbysiad',
      'too-many': 'Defnyddiwch 20 hysbysiad ar y mwyaf',
      'no-kind': 'Dewiswch fath yr hysbysiad',
      'no-moment': 'Dewiswch pryd y daw’r hysbysiad',
      hours: 'Rhowch oriau o 1 i 720',
      days: 'Rhowch ddiwrnodau gwaith o 1 i 60. Ar gyfer y dyddiad ei hun dewiswch “ar y dyddiad ei hun, am 09:00”',
      repeats: 'Rhowch nifer y gweithiau o 1 i 24',
      'before-due':
        'Ni all hysbysiad ei fod yn hwyr, hysbysiad uwchgyfeirio nac anogaeth i ofyn eto ddod cyn y dyddiad. Dewiswch yr union amser y mae i’w wneud, y dyddiad ei hun, neu ddiwrnodau gwaith ar ôl y dyddiad',
      'after-due':
        'Ni all nodyn atgoffa ddod ar ôl y dyddiad. Dewiswch yr union amser y mae i’w wneud, y dyddiad ei hun, neu amser cyn hynny',
      nobody: 'Dewiswch pwy sydd i gael gwybod',
      'too-many-roles': 'Dewiswch 10 ar y mwyaf i gael gwybod',
    },
  },
  review: {
    title: 'Gwirio’r ysgol cyn ei chadw',
    newLadder: 'Yr ysgol fel y bydd',
    openCases: 'Beth mae hyn yn ei wneud i achosion agored',
    noEffect: 'Nid oes dim yn newid.',
    atOnce: 'Anfonir ar unwaith hysbysiad newydd y mae ei amser eisoes wedi mynd heibio mewn achos agored.',
    effect: ({ is, kind, number }, { before, after }, { added, dropped }) => {
      const which = `${capitalKind[kind]} ${number}`;
      const others = [
        ...(added === '' ? [] : [`Bydd yn mynd hefyd at y derbynwyr hyn: ${added}.`]),
        ...(dropped === '' ? [] : [`Ni fydd yn mynd mwyach at y derbynwyr hyn: ${dropped}.`]),
      ].join(' ');
      switch (is) {
        case 'added':
          return `${which}, newydd: ${after}.`;
        case 'removed':
          return `${which}: ni chaiff ei anfon mwyach (${before}).`;
        case 'moved':
          return `${which}, ar amser arall: ${after}, nid ${before}. Lle cafodd ei anfon eisoes, ni chaiff ei anfon eto. ${others}`.trim();
        case 'told-others':
          return `${which}: ${others}`;
      }
    },
    neverOverdue: 'Gyda’r ysgol hon ni chaiff neb wybod pan fydd y dyddiad wedi mynd heibio.',
    save: 'Cadw’r ysgol',
  },
};

const capitalKind: Readonly<Record<string, string>> = {
  reminder: 'Nodyn atgoffa',
  chase: 'Anogaeth i ofyn eto',
  alert: 'Rhybudd brys',
  overdue: 'Hysbysiad ei fod yn hwyr',
  escalation: 'Hysbysiad uwchgyfeirio',
};

function momentInWelsh(moment: Moment): string {
  if (moment === 'due') return 'yr union amser y mae i’w wneud';
  if (moment === 'start') return 'pan fydd y cloc yn dechrau, ar unrhyw awr';
  if ('everyHour' in moment) {
    return `1 awr ar ôl y dechrau a phob awr wedyn (${moment.everyHour} ar y mwyaf), nes y caiff ei gydnabod neu ei wneud`;
  }
  if ('hoursBefore' in moment) {
    return `${periodInWelsh({ amount: moment.hoursBefore, unit: 'hour', direction: 'before' })} cyn yr amser y mae i’w wneud (6 lle mae’r cyfnod yn 24 awr)`;
  }
  if (moment.workingDay === 0) return '09:00 ar y dyddiad y mae i’w wneud';
  const amount = Math.abs(moment.workingDay);
  const period = periodInWelsh({ amount, unit: 'working day', direction: 'before' });
  return `09:00, ${period} ${moment.workingDay > 0 ? 'ar ôl' : 'cyn'} y dyddiad y mae i’w wneud`;
}
