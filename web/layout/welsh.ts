import type { FrameWords } from './words.ts';

export const welsh: FrameWords = {
  skip: "Neidio i'r prif gynnwys",
  navigation: 'Tudalennau',
  menu: 'Dewislen',
  language: 'Iaith',
  changeLanguage: "Newid yr iaith i'r Gymraeg",
  signIn: 'Mewngofnodi',
  signOut: 'Allgofnodi',
  footer:
    "Mae Longstop yn rhoi gwybod i bobl mewn pryd. Meddalwedd agored ydyw, ac nid yw'n rhan o wasanaethau'r llywodraeth ei hun.",
  errorInTitle: 'Gwall',
  warning: 'Rhybudd',
  pages: {
    now: 'Nawr',
    cases: 'Achosion',
    timeliness: 'Prydlondeb',
    procedures: 'Gweithdrefnau',
    workOutADate: 'Cyfrifo dyddiad',
    feeds: 'Calendrau',
    settings: 'Gosodiadau',
  },
  personRoles: {
    unit: 'uned ddiogelu',
    manager: 'rheolwr',
    auditor: 'archwilydd',
    administrator: 'gweinyddwr',
  },
  lost: {
    notFound: {
      title: "Heb ddod o hyd i'r dudalen",
      says: "Gwiriwch y cyfeiriad. Mae achos awdurdod arall ac achos nad yw'n bod yn cael yr un ateb.",
    },
    notYours: {
      title: "Nid yw'r dudalen hon ar gyfer eich rôl chi",
      says: "Gofynnwch i rywun sydd â'r rôl briodol, neu mewngofnodwch fel un. Ni newidiwyd dim.",
    },
    tooLate: {
      title: 'Newidiodd rhywbeth yn y cyfamser',
      says: 'Bu rhywun arall yn gyflymach. Edrychwch ar y sefyllfa fel y mae nawr, a gwnewch hyn eto os oes ei angen o hyd.',
    },
    crossSite: {
      title: "Ni ddaeth hyn o'n tudalen ni",
      says: 'Ni newidiwyd dim. Agorwch y dudalen yma a’i hanfon eto oddi yno.',
    },
    notUnderstood: {
      title: 'Nid oedd modd deall hyn',
      says: "Ni newidiwyd dim. Ewch yn ôl, gwiriwch yr hyn a roddwyd, a'i anfon eto.",
    },
    tryAgain: {
      title: 'Ni all y gwasanaeth ateb ar hyn o bryd',
      says: 'Ni chollwyd dim a gofnodwyd. Rhowch gynnig arall arni ymhen munud.',
    },
    signInFailed: {
      title: 'Ni lwyddodd y mewngofnodi',
      says: 'Cymerodd ormod o amser, fe’i dechreuwyd mewn porwr arall, neu fe’i gwrthodwyd. Dechreuwch eto.',
    },
    signedOut: {
      title: 'Rydych wedi allgofnodi',
      says: "Caewch y porwr os yw eraill yn defnyddio'r peiriant hwn.",
    },
    signedOutMeanwhile: {
      title: 'Cawsoch eich allgofnodi',
      says: 'Mae’r hyn a roddwyd gennych wedi’i gadw ar y dudalen hon ac nid yw wedi’i anfon eto. Mewngofnodwch mewn tab newydd, yna dewch yn ôl yma i’w anfon.',
    },
    signInInNewTab: 'Mewngofnodi (yn agor mewn tab newydd)',
    sendAgain: 'Anfon yr hyn a roddais',
    backToStart: "Mynd i'r dudalen gyntaf",
  },
};
