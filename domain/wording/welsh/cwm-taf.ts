/** The rules of Cwm Taf in Welsh. A rule, a version or a discreet title of the catalogue that is missing here does not compile. */
import type { CwmTafRule } from '../../catalogue/cwm-taf.ts';

type InWelsh<R extends CwmTafRule> = {
  readonly title: string;
  /** By the first day of the version: what the document says, in our own words. */
  readonly summaries: { readonly [From in R['versions'][number]['from']]: string };
} & (R extends { readonly discreetTitle: string } ? { readonly discreetTitle: string } : unknown);

export const document =
  'Bwrdd Diogelu Plant Cwm Taf, gweithdrefn uwchgyfeirio ar gyfer cadeiryddion cynadleddau, Ionawr 2014';

export const cwmTafRules: { readonly [R in CwmTafRule as R['id']]: InWelsh<R> } = {
  'issue-stage': {
    title: "Mynd â'r mater sydd heb ei ddatrys i'r cam nesaf",
    summaries: {
      '2014-01-01':
        "Mae Cadeirydd y Gynhadledd yn mynd â'r hyn nad yw un cam yn ei ddatrys i'r cam nesaf: o drafodaeth anffurfiol at y Cydlynydd, y Rheolwr Diogelu Arweiniol, y Grŵp Sicrhau Ansawdd a Safonau a'r Bwrdd. Nid yw'n dweud am ba hyd y caiff cam bara.",
    },
  },
  'immediate-safety': {
    title: 'Diogelwch uniongyrchol y plentyn',
    discreetTitle: 'Ateb y pryder brys',
    summaries: {
      '2014-01-01':
        "Mae ofn am ddiogelwch plentyn ar y pryd yn hepgor pob cam: mae'r Cadeirydd yn rhoi gwybod yn ddi-oed i'r Cydlynydd a'r Rheolwr Diogelu Arweiniol, ac os yw un ohonynt yn absennol, i'r Rheolwr Tîm a'r Rheolwr Gwasanaeth.",
    },
  },
  'issue-response': {
    title: "Ymateb i'r mater a gododd y Cadeirydd",
    summaries: {
      '2014-01-01':
        "Mae gan y gweithiwr proffesiynol a'i reolwr bythefnos i ateb, gan gyfrif o'r diwrnod y mae neges y Cadeirydd yn eu cyrraedd.",
    },
  },
  'qasg-feedback': {
    title: "Rhoi adborth i'r Cadeirydd",
    summaries: {
      '2014-01-01':
        "Y Cydlynydd sy'n dod ag ateb y Grŵp Sicrhau Ansawdd a Safonau yn ôl at y Cadeirydd; tra bo'r Cydlynydd yn absennol, cadeirydd y Grŵp sy'n enwi pwy fydd yn gwneud hynny. Nid yw'n dweud pa mor fuan.",
    },
  },
  'qasg-report': {
    title: "Adrodd am bryderon i'r Bwrdd",
    summaries: {
      '2014-01-01':
        "Mae'r Grŵp Sicrhau Ansawdd a Safonau yn rhoi gwybod i'r Bwrdd yn rheolaidd faint o bryderon a fu ac o ba fath, beth y bu'n edrych arno a beth a ganfu. Nid yw'n dweud pa mor aml.",
    },
  },
};
