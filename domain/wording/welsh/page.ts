/** The acknowledgement page in Welsh. */
import type { PagePhrases } from '../phrases.ts';
import { softened } from './dates.ts';

export const page: PagePhrases = {
  title: 'Cydnabod y neges hon',
  willRecord: (who, kind) =>
    `Yr hyn a gofnodir: bod y neges hon (${kind}) wedi'i darllen gan y derbynnydd: ${who}. Nid yw hyn yn cofnodi bod y gwaith wedi'i wneud.`,
  tickTheBox: 'Ticiwch y blwch i gydnabod.',
  haveRead: 'Rwyf wedi darllen y neges hon',
  button: 'Cydnabod',
  recorded: 'Cofnodwyd',
  alreadyRecorded: 'Cydnabuwyd eisoes',
  acknowledgedBy: (who, when) => `Cydnabuwyd hyn ar ${softened(when)} gan y derbynnydd: ${who}.`,
  nothingMore:
    "Nid yw hyn yn cofnodi bod y gwaith wedi'i wneud. Nid oes angen dim byd arall ar y dudalen hon.",
  notFound: "Nid yw'r ddolen hon yn gweithio",
  openAgain: "Efallai ei bod wedi dod i ben, neu na chafodd ei chopïo'n gyfan. Agorwch hi eto o'r e-bost.",
};
