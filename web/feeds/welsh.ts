import { softened } from '../../domain/wording/welsh/dates.ts';
import type { FeedsWords } from './words.ts';

export const welsh: FeedsWords = {
  title: 'Calendrau',
  intro:
    "Cewch weld terfynau amser agored eich awdurdod yn eich calendr eich hun. Mae dyddiad sy'n symud yn symud yno; mae'r hyn sydd wedi'i wneud yn diflannu.",
  secret:
    "Gall pwy bynnag sydd â chyfeiriad calendr ei ddarllen heb fewngofnodi. Peidiwch â'i rannu, a dirymwch ef pan na fydd ei angen arnoch mwyach.",
  yours: 'Eich calendrau',
  noneYet: 'Nid oes gennych yr un eto.',
  madeOn: (day) => `Crëwyd ar ${softened(day)}`,
  shows: 'Yn dangos',
  everything: 'pob terfyn amser agored yn eich awdurdod',
  onlyRules: (titles) => `dim ond: ${titles}`,
  onlyOwedBy: (roles) => `dim ond yr hyn y mae'r rhain yn gyfrifol amdano: ${roles}`,
  revoke: 'Dirymu',
  make: 'Creu calendr',
  makeHint: 'Mae’n dangos pob terfyn amser agored yn eich awdurdod, oni bai eich bod yn dewis llai.',
  someRules: 'Rhai dyletswyddau yn unig',
  someRulesHint: 'Ticiwch y rhai y dylai eu dangos. Gadewch y cyfan yn wag i weld popeth.',
  someOwners: 'Dyletswyddau rhai yn unig',
  someOwnersHint: 'Ticiwch pwy y dylai ddangos eu dyletswyddau. Gadewch y cyfan yn wag i weld popeth.',
  button: "Creu'r calendr",
  problem: 'Mae problem',
  tooMany: (most) => `Mae gennych ${most} o galendrau eisoes. Dirymwch un nad ydych yn ei ddefnyddio mwyach`,
  notKnown: "Dewiswch o'r hyn a restrir yma yn unig",
  revoked: "Mae'r calendr wedi'i ddirymu. Nid yw pwy bynnag sydd â'i gyfeiriad yn gweld dim mwyach.",
  thereAlready:
    'Crëwyd y calendr hwn eisoes. Unwaith yn unig y dangosir ei gyfeiriad: os na chadwoch chi ef, dirymwch y calendr a chrëwch un arall.',
  made: {
    title: "Mae eich calendr wedi'i greu",
    once: "Dyma'r unig dro y gwelwch ei gyfeiriad. Copïwch ef nawr.",
    address: 'Cyfeiriad y calendr',
    copy: "Copïo'r cyfeiriad",
    copied: "Mae'r cyfeiriad wedi'i gopïo",
    how: 'Tanysgrifio iddo',
    ways: [
      ['Outlook', "Calendr, Ychwanegu calendr, Tanysgrifio o'r we: gludwch y cyfeiriad."],
      ['Google Calendar', 'Ar gyfrifiadur: Calendrau eraill, yr arwydd plws, O URL: gludwch y cyfeiriad.'],
      [
        'iPhone neu iPad',
        'Gosodiadau, Calendr, Cyfrifon, Ychwanegu cyfrif, Arall, Ychwanegu calendr drwy danysgrifio: gludwch y cyfeiriad.',
      ],
      ['Android', 'Tanysgrifiwch yn Google Calendar ar gyfrifiadur: bydd wedyn i’w weld ar y ffôn.'],
    ],
    refresh:
      "Mae rhaglenni'n chwilio am newidiadau ar eu pen eu hunain, rhai ohonynt unwaith y dydd yn unig. Daw'r e-byst mewn pryd er hynny.",
    back: "Yn ôl i'ch calendrau",
  },
  revoking: {
    title: "Dirymu'r calendr hwn?",
    says: 'Ni fydd unrhyw raglen sydd wedi tanysgrifio iddo yn dangos dim mwyach. Ni ellir dadwneud hyn; gallwch greu un arall.',
    button: "Dirymu'r calendr",
    cancel: 'Ei gadw',
  },
};
