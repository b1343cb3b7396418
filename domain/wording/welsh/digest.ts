/** The words of a digest in Welsh, and of the page behind its link. The number stands apart, so that it mutates nothing. */
import type { DigestPhrases } from '../phrases.ts';

export const digest: DigestPhrases = {
  subject: (count, day) => `Hysbysiadau (${count}): rhestr Longstop ar gyfer ${day}`,
  heading: (day) => `Rhestr Longstop ar gyfer ${day}`,
  opening:
    "Daeth yr hysbysiadau hyn gyda'i gilydd am nad oes yr un ohonynt yn fater brys. Mae hysbysiadau brys, a hysbysiadau bod rhywbeth yn hwyr, yn dal i gael eu hanfon ar unwaith, pob un mewn neges ar wahân.",
  acknowledge: 'Cydnabod eich bod wedi darllen y rhestr hon',
  whatItMeans:
    "Mae hyn yn cofnodi eich bod wedi darllen pob hysbysiad sydd ynddi. Nid yw'n cofnodi bod dim o'r gwaith wedi'i wneud.",
  page: {
    title: 'Cydnabod y rhestr hon',
    willRecord: (who) =>
      `Yr hyn a gofnodir: bod pob hysbysiad yn y rhestr hon wedi'i ddarllen gan y derbynnydd: ${who}. Nid yw hyn yn cofnodi bod dim o'r gwaith wedi'i wneud.`,
    haveRead: 'Rwyf wedi darllen pob hysbysiad yn y rhestr hon',
    problem: 'Mae problem',
  },
};
