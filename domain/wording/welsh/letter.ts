/** The sentences of a mail in Welsh. Roles stand after a colon, so that no preposition mutates them. */
import type { LetterPhrases } from '../phrases.ts';
import { softened } from './dates.ts';

export const letter: LetterPhrases = {
  preview: 'Agorwch y neges i ddarllen beth sydd dan sylw, a pham.',
  furtherDown: "Mae'r Gymraeg yn dilyn y Saesneg.",
  standing: {
    reminder: "I'w wneud erbyn",
    chase: 'Dim ateb erbyn',
    overdue: 'Hwyr ers',
    escalation: 'Uwchgyfeiriwyd, hwyr ers',
    alert: 'Gweithredwch nawr',
    moved: 'Dyddiad newydd',
    'moved-into-the-past': 'Dyddiad newydd, eisoes wedi mynd heibio',
    'due-after-all': "I'w wneud wedi'r cyfan erbyn",
    'late-after-all': "Hwyr wedi'r cyfan ers",
    toldAtOnce: "Hysbysir ar unwaith, i'w wneud erbyn",
    notYetKnown: 'Dyddiad heb ei bennu eto',
    neverKnown: "Ni ellir pennu'r dyddiad",
    noLongerRequired: 'Dim ei angen bellach',
    doneLate: "Wedi'i wneud yn hwyr",
    doneInTime: "Wedi'i wneud mewn pryd",
  },
  tells: {
    reminder: (date) => `Mae hyn i'w wneud erbyn ${date}.`,
    chase: (date) => `Ni chofnodwyd unrhyw ateb erbyn diwedd ${date}.`,
    overdue: (date) => `Roedd hyn i'w wneud erbyn ${date} ac nid oes cofnod ei fod wedi'i wneud.`,
    escalation: (date) =>
      `Roedd hyn i'w wneud erbyn ${date}, nid oes cofnod o hyd ei fod wedi'i wneud, ac mae'n cael ei uwchgyfeirio atoch chi nawr.`,
    alert: () => 'Mae angen gwneud hyn nawr.',
    moved: (date) =>
      `Mae hyn bellach i'w wneud erbyn ${date}, sy'n wahanol i'r hyn a ddywedwyd wrthych o'r blaen.`,
    'moved-into-the-past': (date) =>
      `Roedd hyn i'w wneud erbyn ${date}, sy'n wahanol i'r hyn a ddywedwyd wrthych o'r blaen ac sydd wedi mynd heibio. Nid oes cofnod ei fod wedi'i wneud.`,
    'due-after-all': (date) =>
      `Cawsoch wybod nad oedd angen gweithredu. Nid yw hynny'n wir bellach: mae hyn i'w wneud erbyn ${date}.`,
    'late-after-all': (date) =>
      `Cawsoch wybod nad oedd angen gweithredu. Nid yw hynny'n wir bellach: roedd hyn i'w wneud erbyn ${date} ac nid oes cofnod ei fod wedi'i wneud.`,
  },
  notYetKnown:
    "Nid oes modd pennu'r dyddiad eto, gan nad yw'r gwyliau banc y mae'n dibynnu arnynt wedi'u cyhoeddi. Cewch wybod y dyddiad ar ôl iddynt gael eu cyhoeddi.",
  neverKnown:
    "Nid oes modd pennu'r dyddiad, gan ei fod yn dibynnu ar wyliau banc cyn y rhai cyntaf sy'n hysbys. Gwiriwch y dyddiadau a gofnodwyd, a chyfrifwch y dyddiad â llaw.",
  toldAtOnce: (date) => `Rhoddir gwybod i chi am hyn ar unwaith. Mae i'w wneud erbyn ${date}.`,
  noLongerRequired: 'Cawsoch wybod bod hyn yn hwyr. Nid oes ei angen bellach.',
  doneLate: (when) =>
    `Cawsoch wybod bod hyn yn hwyr. Fe'i gwnaed yn hwyr, ar ${softened(when)}. Nid oes angen gweithredu ymhellach.`,
  doneInTime: (when) =>
    `Cawsoch wybod bod hyn yn hwyr. Cofnodwyd wedyn iddo gael ei wneud mewn pryd, ar ${softened(when)}.`,
  owedBy: (roles) => `Yn gyfrifol am ei wneud: ${roles}.`,
  caseReference: (reference) => `Cyfeirnod yr achos: ${reference}.`,
  inPlaceOf: (role, why) =>
    why === 'mail failed'
      ? `Anfonwyd y neges hon atoch chi am nad oedd modd cyrraedd y derbynnydd arferol drwy e-bost: ${role}.`
      : `Anfonwyd y neges hon atoch chi am nad oes cyfeiriad ar gofnod i'r derbynnydd arferol, neu am fod y derbynnydd hwnnw'n absennol: ${role}.`,
  possibleRepeat:
    "Efallai eich bod wedi cael y neges hon o'r blaen: nid oedd yn sicr bod y copi cyntaf wedi'i anfon.",
  calendarFile: "Bydd y ffeil sydd ynghlwm wrth y neges hon yn rhoi'r dyddiad yn eich calendr.",
  whyThisDate: 'Pam y dyddiad hwn',
  whereLaidDown: "Ble mae hyn wedi'i bennu",
  whoElse: 'Pwy arall a gafodd wybod',
  nobodyElse: 'neb arall',
  acknowledge: 'Cydnabod eich bod wedi darllen y neges hon',
  whatItMeans:
    "Mae hyn yn cofnodi eich bod wedi darllen y neges. Nid yw'n cofnodi bod y gwaith wedi'i wneud.",
};
