import { capitalised } from '../../domain/wording/capitals.ts';
import { softened } from '../../domain/wording/welsh/dates.ts';
import { distanceInWelsh } from '../../domain/wording/welsh/distance.ts';
import type { NowWords } from './words.ts';

export const welsh: NowWords = {
  title: 'Beth sydd angen ei wneud nawr',
  drawn: (when) => `Fel yr oedd ar ${softened(when)}.`,
  refresh: 'Adnewyddu',
  updates: "Mae'r rhestr yn ei diweddaru ei hun bob munud.",
  changed: "Mae'r rhestr wedi newid.",
  notUpdated: "Nid oedd modd diweddaru'r rhestr. Llwythwch y dudalen eto.",
  counts: 'Rhannau o’r rhestr',
  everything: 'Popeth',
  sections: (sunday) => ({
    'needs-a-person': {
      heading: 'Angen person',
      explains:
        "Nid oedd modd cyfleu'r hysbysiadau hyn i neb drwy e-bost. Ffoniwch bwy bynnag sy'n gyfrifol am y ddyletswydd, a threfnwch fod y cyfeiriad yn cael ei gywiro.",
      nothing: 'Nid oes angen rhoi gwybod i neb mewn ffordd arall.',
    },
    overdue: {
      heading: 'Hwyr',
      explains: 'Y rhai sydd wedi bod yn hwyr hiraf yn gyntaf.',
      nothing: 'Nid oes dim yn hwyr.',
    },
    today: { heading: "I'w wneud heddiw", nothing: "Nid oes dim arall i'w wneud heddiw." },
    'this-week': {
      heading: "I'w wneud yr wythnos hon",
      explains: `Ar ôl heddiw, hyd at ${softened(sunday)}.`,
      nothing: "Nid oes dim arall i'w wneud yr wythnos hon.",
    },
    undelivered: {
      heading: 'Heb eu dosbarthu',
      explains:
        'Daeth y neges yn ôl, neu ni chafwyd gair amdani, ac mae eraill yn cael gwybod yn lle hynny. Efallai y bydd angen cywiro cyfeiriad.',
      nothing: 'Nid oes unrhyw neges yn cael ei hanfon eto, nac at eraill yn ei lle.',
    },
  }),
  columns: {
    what: "Beth sydd i'w wneud",
    due: 'Erbyn pryd',
    case: 'Achos',
    owedBy: "Pwy sy'n gyfrifol",
    acknowledged: 'Cydnabuwyd',
    notReached: 'Heb gael gwybod',
    part: 'Rhan',
    rule: 'Rheol',
    team: 'Asiantaeth neu dîm',
    acknowledgedAt: 'Cydnabuwyd am',
    notice: 'Hysbysiad',
    since: 'Ers',
  },
  distance: (far) => capitalised(distanceInWelsh(far)),
  notAcknowledged: 'Naddo',
  acknowledgedBy: (roles) => `Gan ${roles}`,
  notReached: (since) => `Ers ${since}`,
  showAll: (count) => `Dangos pob un (${count})`,
  filter: {
    open: "Cyfyngu'r rhestr",
    rule: 'Rheol',
    owedBy: "Pwy sy'n gyfrifol",
    team: 'Asiantaeth neu dîm',
    any: 'Pob un',
    apply: 'Cyfyngu',
    clear: 'Dangos popeth eto',
    narrowedTo: "Wedi'i chyfyngu i:",
    nothing: "Nid oes dim yma sy'n cyd-fynd â'r hyn y mae'r rhestr wedi'i chyfyngu iddo.",
  },
  download: 'Lawrlwytho fel taenlen (CSV)',
  pages: {
    label: "Tudalennau'r rhestr",
    previous: 'Y dudalen flaenorol',
    next: 'Y dudalen nesaf',
    place: (page, of) => `${page} o ${of}`,
  },
};
