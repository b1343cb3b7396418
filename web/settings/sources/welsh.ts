import type { SourcesWords } from './words.ts';

export const welsh: SourcesWords = {
  title: 'Ffynonellau',
  intro:
    'Systemau a gaiff bostio’r hyn a ddigwyddodd yn eich achosion. Y sawl sy’n gweithredu Longstop sy’n eu cofrestru.',
  nothing:
    'Nid oes ffynhonnell wedi postio ar gyfer eich awdurdod eto. Dangosir yma un a gofrestrwyd pan fydd wedi gwneud.',
  lastPosted: 'Postiodd ddiwethaf',
  never: 'Heb bostio eto',
  ago: (days) => (days === 0 ? 'heddiw' : days === 1 ? 'ddoe' : `diwrnodau yn ôl: ${days}`),
  secrets: 'Cyfrinachau llofnodi ar y pryd',
  secretsThen: (count) => (count >= 2 ? '2: mae un yn cymryd lle’r llall' : count === 1 ? '1' : 'dim'),
  notKnown: 'Nid yw’n hysbys nes iddi bostio',
  silent:
    'Dim ers wythnos neu fwy. Gofynnwch i’r sawl sy’n ei rhedeg a yw’n gweithio o hyd: nid oes dyddiad cau i’r hyn nas postir.',
  replace: {
    title: 'Newid cyfrinach',
    why: 'Nid yw tudalen mewn porwr yn dangos nac yn newid cyfrinach: ni roddir mynediad atynt i’r swyddogaeth y tu ôl i’r tudalennau hyn, fel na allai neb sy’n torri i mewn i dudalen bostio yn enw ffynhonnell. Y sawl sy’n gweithredu Longstop sy’n gwneud hyn, bob blwyddyn, a phan fydd rhywun sydd wedi ei gweld yn gadael. Anfonwch y dudalen hon atynt.',
    steps: [
      'Rhoi cyfrinach newydd wrth ochr yr hen un. Mae’r ddwy’n ddilys o hynny ymlaen.',
      'Aros pum munud, rhoi’r un newydd i’r sawl sy’n rhedeg y ffynhonnell mewn ffordd sy’n ei chadw’n gyfrinachol, a pheri i’r ffynhonnell lofnodi â hi.',
      'Pan fydd yn llofnodi â’r un newydd yn unig, tynnu’r hen un allan. Bum munud wedyn fe’i gwrthodir ym mhobman.',
    ],
    first: 'I roi’r un newydd wrth ochr yr hen un',
    last: 'I dynnu’r hen un allan',
    at: 'Mae nifer y cyfrinachau uchod yn newid i 2 pan fydd y ffynhonnell yn postio ar ôl y cam cyntaf, ac yn ôl i 1 ar ôl yr olaf.',
    stop: 'Os gallai eraill wybod cyfrinach, gofynnwch ar unwaith: caiff ei newid wedyn heb ail un wrth ei hochr.',
  },
};
