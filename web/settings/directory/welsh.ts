import type { DirectoryWords } from './words.ts';

export const welsh: DirectoryWords = {
  title: 'Cyfeiriadur',
  intro:
    'Pwy sydd ym mha rôl, yn ôl cyfeiriad gwaith. Y bobl a enwir gan achos ar gyfer rôl sy’n dod gyntaf; mae’r cyfeiriadur ar gyfer pawb arall. O blith sawl cyfeiriad, at y cyntaf yr ysgrifennir; rhoddir cynnig ar y nesaf os na fydd neges yn cyrraedd.',
  unitMissing:
    'Nid oes gan yr uned ddiogelu gyfeiriad. Ati hi yr â’r hyn na ellir ei ddwyn at neb arall, felly ni fyddai hysbysiadau o’r fath yn cyrraedd neb.',
  missing: (count) => `Nifer y rolau y mae eich rheolau’n ysgrifennu atynt ac sydd heb gyfeiriad: ${count}.`,
  whatThen:
    'Oni bai bod yr achos yn enwi rhywun ar gyfer y rôl, at yr uned ddiogelu yr ysgrifennir yn ei lle.',
  showMissing: 'Dangos y rhain yn unig',
  showAll: 'Dangos pob rôl',
  search: 'Chwilio rolau a chyfeiriadau',
  searchHint: 'Er enghraifft “cadeirydd” neu ran o gyfeiriad.',
  searchButton: 'Chwilio',
  nothingFound: 'Nid oes rôl na chyfeiriad yn cyfateb.',
  found: (count) => `Nifer y rolau: ${count}`,
  noAddress: 'Dim cyfeiriad',
  away: (day) => `Yn absennol tan ddiwedd ${day}`,
  toldBy: (rules) => `Nifer eich rheolau sy’n ysgrifennu at y rôl hon: ${rules}`,
  writtenTo: 'Rolau y mae eich rheolau’n ysgrifennu atynt',
  notWrittenTo: 'Rolau eraill',
  language: {
    title: 'Ym mha iaith yr ysgrifennir at bobl',
    intro:
      'Iaith y negeseuon i’r cyfeiriadau yn y cyfeiriadur, ac i bobl mewn achos na phostiwyd iaith ar eu cyfer.',
    hint: 'Gyda’r Gymraeg, mae’r neges yn y ddwy iaith, y Gymraeg yn gyntaf.',
  },
  role: {
    title: (role) => `Cyfeiriadau: ${role}`,
    intro:
      'At y cyntaf yr ysgrifennir; rhoddir cynnig ar y nesaf os na fydd neges yn cyrraedd. Cliriwch faes i dynnu cyfeiriad allan.',
    address: (number) => `Cyfeiriad ${number}`,
    add: 'Ychwanegu cyfeiriad arall',
    rules: 'Rheolau sy’n ysgrifennu at y rôl hon',
    noRules: 'Nid oes yr un o’ch rheolau’n ysgrifennu at y rôl hon nawr.',
    named: 'Mae’r bobl a enwir gan achos ar gyfer y rôl hon yn dod o flaen y cyfeiriadau hyn.',
    faults: {
      'not-an-address': 'Rhowch gyfeiriad e-bost, fel dyletswydd@awdurdod.example',
      twice: 'Mae’r cyfeiriad hwn yno eisoes',
      'too-many': 'Defnyddiwch 5 cyfeiriad ar y mwyaf',
      'unit-needs-one': 'Rhowch o leiaf un cyfeiriad: yma y daw’r hyn na ellir ei ddweud wrth neb arall',
    },
  },
};
