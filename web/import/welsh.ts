import { mostRows } from '../../functions/http/import/table.ts';
import { welshFaults } from './welsh-faults.ts';
import type { ImportWords } from './words.ts';

const rows = mostRows.toLocaleString('en-GB');

export const welsh: ImportWords = {
  ...welshFaults,
  row: 'Rhes',
  rowAndColumn: 'Rhes a cholofn',
  otherFile: 'Dewis ffeil arall',
  start: {
    title: 'Mewnforio achosion agored',
    lead: 'Dewch â’r achosion sy’n agored nawr i mewn. Yna cyfrifir eu terfynau amser, a rhoddir gwybod i bobl mewn pryd.',
    noNames:
      'Mae’r ffeil yn cynnwys cyfeirnodau, dyddiadau, rolau a chyfeiriadau gwaith: byth enw plentyn na neb arall. Gwrthodir colofn neu werth anhysbys, ac ni chedwir y ffeil ei hun.',
    prepare: 'Paratoi’r ffeil',
    how: [
      'Ysgrifennwch un rhes ar gyfer pob carreg filltir. Mae gan achos gynifer o resi ag o bethau sydd wedi digwydd ynddo.',
      'Cofiwch gynnwys yr hyn sydd wedi’i wneud, rhag iddo ymddangos yn hwyr.',
      'Mae dyddiad ar ei ben ei hun yn golygu eiliad gyntaf y diwrnod hwnnw yn Llundain. Rhowch yr amser hefyd lle cyfrifir dyletswydd mewn oriau.',
      `Cadwch y ffeil fel CSV UTF-8. Caiff fod â ${rows} o resi ac 1 MB. Cadwch holl resi achos yn yr un ffeil.`,
    ],
    template: 'Lawrlwytho’r templed (CSV)',
    columns: 'Beth sy’n mynd i bob colofn',
    meanings: {
      case: 'Eich cyfeirnod chi ar gyfer yr achos: 3 i 32 o lythrennau, digidau a chysylltnodau.',
      type: 'Beth ddigwyddodd, yn ôl ei ddynodwr yn y rhestr isod.',
      occurredAt:
        'Pryd y digwyddodd: 2026-11-20 neu 20/11/2026, a’r amser ar ei ôl os ydych yn ei wybod, megis 16:30.',
      data: 'Yr hyn sy’n perthyn i’r math hwn o garreg filltir, a dim byd fel arall. Ysgrifennwch yes (ie) neu no (na), dyddiadau fel uchod, a sawl asiantaeth â hanner colon rhyngddynt.',
      people:
        'Hyd at naw o bobl y mae negeseuon yr achos yn mynd atynt: rôl a chyfeiriad e-bost, ac os dymunwch asiantaeth ac iaith (en neu cy).',
    },
    types: 'Mathau o gerrig milltir',
    fileLabel: 'Lanlwytho’r ffeil',
    fileHint: 'Cewch weld beth fyddai’n dod ohoni cyn i ddim gael ei gofnodi.',
    errorTitle: 'Mae problem',
    check: 'Gwirio’r ffeil',
  },
  checked: {
    title: 'Gwirio cyn mewnforio',
    titleNothing: 'Ni ellir mewnforio dim eto',
    nothing: 'Cywirwch y rhesi isod yn eich ffeil a’i lanlwytho eto. Ni chofnodwyd dim.',
    found: 'Beth sydd yn y ffeil',
    cases: 'Achosion y gellir eu mewnforio',
    milestones: 'Cerrig milltir ynddynt',
    rowsAtFault: 'Rhesi i’w cywiro',
    waiting: 'Rhesi sy’n aros, am fod rhaid cywiro rhes arall o’u hachos',
    repeats: 'Rhesi sy’n dweud yr un peth â rhes arall, wedi’u hepgor',
    would: 'Beth fyddai’n dod ohonynt',
    overdue: 'Terfynau amser sydd eisoes yn hwyr',
    dueInAWeek: 'Terfynau amser yn y saith diwrnod nesaf',
    dueLater: 'Terfynau amser diweddarach',
    undated: 'Terfynau amser heb ddyddiad am y tro',
    mailsInAWeek: 'Negeseuon yn y saith diwrnod nesaf, os na fydd dim arall yn digwydd',
    fromFileAlone: (instant) =>
      `Wedi’i gyfrifo o’r ffeil yn unig, fel ag y mae ar ${instant}. Ni ddangosir yr hyn a gofnodwyd am yr achosion hyn eisoes.`,
    whoIsTold: 'Pwy ddylai glywed am yr hyn sydd eisoes wedi mynd heibio?',
    nobody: 'Neb (argymhellir)',
    nobodyHint: (mails) =>
      `Negeseuon ar unwaith: ${mails}. Dim ond am yr hyn y mae’n rhaid ei wneud yn ddi-oed y rhoddir gwybod ar unwaith. Saif yr hyn sy’n hwyr ar dudalen Nawr yr uned, ac anfonir pob rhybudd sydd eto i ddod fel arfer.`,
    everybody: 'Pawb y mae’n berthnasol iddynt',
    everybodyHint: (mails) =>
      `Negeseuon ar unwaith: ${mails}. Anfonir y rhybudd diweddaraf am bob terfyn amser at bawb y mae wedi’i fwriadu ar eu cyfer.`,
    toPutRight: 'I’w gywiro yn y ffeil',
    whatToDo: 'Beth i’w wneud',
    moreRows: (count) => `Rhagor i’w gywiro, heb ei ddangos yma: ${count}.`,
    import: 'Mewnforio',
  },
  done: {
    title: 'Mewnforiwyd yr achosion',
    titlePart: 'Mewnforiwyd rhan o’r ffeil',
    recorded: 'Cerrig milltir a gofnodwyd',
    alreadyThere: 'Cerrig milltir a gofnodwyd o’r blaen, ac a adawyd fel y maent',
    refused: 'Rhesi a wrthodwyd',
    leftOut: 'Rhesi a adawyd allan, am fod angen eu cywiro hwy neu res arall o’u hachos',
    leftOutNext:
      'Cywirwch y rhesi hynny yn y ffeil a’i lanlwytho eto. Ni chofnodir eto yr hyn sydd wedi’i gofnodi eisoes.',
    refusedRows: 'Rhesi a wrthodwyd',
    why: 'Pam',
    refusals: {
      'otherwise-there':
        'Mae’r garreg filltir hon wedi’i chofnodi eisoes, gyda phobl eraill. Cofnodwch y newid pobl yn yr achos ei hun.',
      'being-erased':
        'Mae achos â’r cyfeirnod hwn wrthi’n cael ei ddileu. Mewnforiwch y rhes eto ymhen hanner awr.',
      refused: 'Nid yw’r achos yn derbyn y garreg filltir hon. Cofnodwch hi yn yr achos ei hun.',
    },
    quietly:
      'Ni roddwyd gwybod i neb am yr hyn a oedd eisoes wedi mynd heibio, ac eithrio’r hyn y mae’n rhaid ei wneud yn ddi-oed. Gall yr uned weld yr hyn sy’n hwyr ar ei thudalen Nawr.',
    told: 'Anfonir nawr y rhybudd diweddaraf am bob terfyn amser a oedd wedi mynd heibio.',
    rest: (count) => `Nid oedd amser i wneud y gweddill ar unwaith. Rhesi sydd eto i’w mewnforio: ${count}.`,
    goOn: 'Mewnforio’r gweddill',
  },
};
