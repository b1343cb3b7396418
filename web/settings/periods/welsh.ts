import type { PeriodsWords } from './words.ts';

export const welsh: PeriodsWords = {
  title: 'Cyfnodau',
  intro:
    'Mae’r dyletswyddau hyn yn y gweithdrefnau rydych yn eu dilyn, ond nid oes dogfen yn dweud am faint y cânt bara. Gallwch osod cyfnod ar gyfer pob un. Mewn dogfen y mae pob cyfnod arall, ac ni ellir ei newid yma.',
  nothing: 'Mae cyfnod pob un o’ch dyletswyddau mewn dogfen.',
  inForce: 'Cyfnod mewn grym',
  notSet: 'Dim wedi’i osod',
  allStages: 'Pob cam heb ei gyfnod ei hun',
  document: 'Beth mae’r ddogfen yn ei ddweud',
  means: 'Beth mae hynny’n ei olygu',
  dormant: 'Hyd nes y gosodwch gyfnod nid oes cloc yn rhedeg ac nid oes neb yn cael gwybod.',
  tracked:
    'Hyd nes y gosodwch gyfnod dangosir y ddyletswydd fel un agored, heb ddyddiad, ac nid oes neb yn cael gwybod.',
  countedOn: 'Cyfrifir y cyfnod ymlaen o’r diwrnod y mae’r cloc yn dechrau, nad yw ei hun yn cyfrif.',
  countedBack: 'Amser arweiniol yw’r cyfnod: fe’i cyfrifir yn ôl o apwyntiad.',
  example: 'Enghraifft',
  edit: {
    title: (rule) => `Cyfnod: ${rule}`,
    legend: 'Cyfnod',
    stageLegend: (stage) => `Cam: ${stage}`,
    amount: 'Faint',
    unit: 'O beth',
    hint: 'Gadewch y rhif yn wag i fod heb gyfnod.',
    lead: 'cyn yr apwyntiad',
    stagesHint: 'Mae cam heb ei gyfnod ei hun yn dilyn yr un ar gyfer pob cam.',
    effect:
      'Bydd achosion agored yn dilyn o fewn pum munud. Caiff pwy bynnag a gafodd yr hen ddyddiad wybod am y dyddiad newydd; bydd dyletswydd nad oedd iddi gloc yn cael un, wedi’i gyfrif o’r adeg y dechreuodd, a gall fod yn hwyr ar unwaith.',
    faults: {
      number: 'Rhowch rif cyfan o 1 i 999',
      unit: 'Dewiswch beth sydd i’w gyfrif',
    },
  },
};
