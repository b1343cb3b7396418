/** What the fields of a milestone are called in Welsh, for whoever fills them in. */
import type { FieldName, FieldWords } from '../../record-phrases.ts';

export const fields: Readonly<Record<FieldName, FieldWords>> = {
  agencies: {
    label: 'Asiantaethau y mae arnynt adroddiad',
    hint: 'Enwau sefydliadau, byth enwau pobl.',
  },
  agency: { label: 'Asiantaeth', hint: "Enw'r sefydliad, byth enw person." },
  at: { label: "Pryd y mae i'w gynnal" },
  by: { label: 'Pwy a benderfynodd', hint: 'Yn ôl rôl.' },
  conclusion: { label: 'Casgliad' },
  conference: {
    label: 'Cyfeirnod y gynhadledd',
    hint: 'Llythrennau, digidau a chysylltnodau, megis ICPC-204. Yr un cyfeirnod ym mhopeth am y gynhadledd hon.',
  },
  date: { label: 'Dyddiad' },
  enquiry: { label: 'Ymholiad y gofynnwyd amdano' },
  expires: { label: "Pryd y mae'n dod i ben" },
  furtherAction: { label: 'A fwriedir camau cyfreithiol pellach?' },
  initiatesSection47: { label: 'A gychwynnodd ymholiadau adran 47?' },
  inquorate: { label: 'A oedd rhy ychydig o asiantaethau yn cymryd rhan (heb gworwm)?' },
  kind: { label: 'Math' },
  managerChaired: { label: "A oedd y rheolwr wedi cadeirio'r gynhadledd?" },
  method: { label: 'Sut y gwnaed ef' },
  milestone: { label: 'Carreg filltir' },
  nature: { label: 'Am beth y mae’r pryder' },
  outcome: { label: 'Canlyniad' },
  person: {
    label: 'Pwy, ar ffurf label',
    hint: 'Label nad yw’n dweud dim am y person, megis parent-1: llythrennau bach, digidau a chysylltnodau. Byth enw.',
  },
  plan: { label: 'A wnaed cynllun?' },
  planContinues: { label: "A yw'r cynllun yn parhau?" },
  reason: { label: 'Rheswm' },
  role: { label: "Y rôl sy'n absennol" },
  stage: { label: 'Cam' },
  until: { label: 'Hyd at a chan gynnwys' },
};
