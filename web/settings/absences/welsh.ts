import type { AbsencesWords } from './words.ts';

export const welsh: AbsencesWords = {
  title: 'Absenoldebau a dirprwyon',
  intro:
    'Tra bo rôl yn absennol, ysgrifennir yn ei lle at bwy bynnag sy’n dirprwyo; lle mae rheol ei hun yn enwi rhywun, at y person hwnnw. Lle nad oes neb yn dirprwyo, at yr uned ddiogelu yr ysgrifennir.',
  away: {
    title: 'Pwy sy’n absennol',
    nothing: 'Nid oes cofnod bod neb yn absennol.',
    untilEndOf: 'Tan ddiwedd',
    over: 'ar ben',
    inPlace: (names) => `Yn ei lle: ${names}`,
    nobodyInPlace: 'Nid oes neb yn dirprwyo: at yr uned ddiogelu yr ysgrifennir',
    setInPlace: (role) => `Gosod pwy sy’n dirprwyo: ${role}`,
    toRemove: 'Ticiwch bwy bynnag sydd yn ôl',
    removeTicked: 'Dileu’r rhai a diciwyd',
    addTitle: 'Cofnodi absenoldeb',
    role: 'Rôl',
    until: 'Diwrnod olaf yr absenoldeb',
    untilHint: 'Er enghraifft 2 1 2027. O’r diwrnod wedyn, bydd negeseuon yn mynd at y rôl eto.',
    addButton: 'Cofnodi’r absenoldeb',
    faults: {
      'no-role': 'Dewiswch y rôl sy’n absennol',
      'not-a-day': 'Rhowch ddiwrnod sy’n bod, fel 2 1 2027',
      past: 'Rhowch heddiw neu ddiwrnod diweddarach',
      twice: 'Mae’r absenoldeb hwn wedi’i gofnodi eisoes',
      'too-many': 'Dilëwch absenoldebau sydd ar ben cyn ychwanegu un arall',
      'nothing-ticked': 'Ticiwch bwy sydd yn ôl',
    },
  },
  standIns: {
    title: 'Pwy sy’n dirprwyo dros bwy',
    intro: 'Gall sawl un ddirprwyo dros rôl: caiff pob un ohonynt wybod.',
    nothing: 'Nid oes dirprwyon wedi’u gosod.',
    choose: 'Gosod pwy sy’n dirprwyo dros y rôl hon',
    chooseButton: 'Ymlaen',
    editTitle: (role) => `Pwy sy’n dirprwyo: ${role}`,
    editIntro: 'Eir heibio i bwy bynnag sy’n absennol ei hun.',
    standIn: (number) => `Dirprwy ${number}`,
    nobody: 'Neb',
    faults: { itself: 'Dewiswch rôl heblaw’r un sy’n absennol', twice: 'Mae’r rôl hon wedi’i dewis eisoes' },
  },
};
