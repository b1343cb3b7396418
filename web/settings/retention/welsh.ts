import { softened } from '../../../domain/wording/welsh/dates.ts';
import type { RetentionWords } from './words.ts';

export const welsh: RetentionWords = {
  title: 'Am faint y cedwir achosion a gaewyd',
  intro:
    'Pan ddaw amser achos a gaewyd i ben, caiff ei ddileu’n gyfan: cerrig milltir, pobl, hysbysiadau, a’i le ym mhob rhestr ac adroddiad. Dim ond prawf iddo gael ei ddileu sy’n aros. Ni chaiff achosion agored eu dileu byth.',
  legend: 'Cadw achosion a gaewyd',
  forEver: 'am byth',
  forEverHint: 'Ni ddileir dim oni bai bod rhywun yn gofyn am hynny.',
  years: 'am nifer o flynyddoedd',
  howMany: 'Sawl blwyddyn',
  howManyHint: 'Blynyddoedd cyfan o 1 i 99, wedi’u cyfrif o’r diwrnod y cofnodwyd y cau.',
  counted: 'Mae cyfnod yn cyfrif o wythnos ar ôl ei osod. Tan hynny gellir ei dynnu’n ôl ac ni chollir dim.',
  reviewTitle: 'Gwirio cyn cadw',
  reviewKept: (before, after) =>
    `Cedwir achosion a gaewyd fel hyn nawr: ${before}. Fe’u cedwir fel hyn: ${after}.`,
  reviewErased: (closedBy, from) =>
    `Caiff pob achos y cofnodwyd ei gau ar ${softened(closedBy)} neu cyn hynny ei ddileu o ${softened(from)} ymlaen, ac wedyn pob achos pan ddaw ei amser i ben.`,
  reviewForEver: 'Ni ddileir yr un achos mwyach am fod ei amser ar ben.',
  warning:
    'Ni all neb yma adfer yr hyn a ddileir. Nid yw adroddiadau prydlondeb yn ei gyfrif mwyach. Gall ymchwiliadau a hawliadau ddod ddegawdau’n ddiweddarach: cytunwch ar y cyfnod gyda’ch swyddog diogelu data.',
  save: 'Cadw’r cyfnod hwn',
  faults: {
    choose: 'Dewiswch am faint y cedwir achosion a gaewyd',
    years: 'Rhowch flynyddoedd cyfan o 1 i 99',
  },
};
