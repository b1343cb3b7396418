import type { DigestsWords } from './words.ts';

export const welsh: DigestsWords = {
  title: 'Crynodebau',
  intro:
    'Un neges am 09:00 bob diwrnod gwaith yw crynodeb, yn cynnwys yr hysbysiadau arferol a fu’n aros amdano: nodiadau atgoffa, dyddiadau newydd, a gair nad oes angen gwneud dim mwy. Mae hysbysiadau brys, a hysbysiadau bod rhywbeth yn hwyr, yn dal i gael eu hanfon ar unwaith. Bydd nodyn atgoffa na allai aros tan hynny hefyd yn mynd ar unwaith, mewn neges ar wahân.',
  legend: 'Pwy sy’n cael crynodeb',
  hint: 'I’r cyfeiriadau yn eich cyfeiriadur yr anfonir crynodeb. Caiff pwy bynnag y mae achos ei hun yn ei enwi â chyfeiriad arall negeseuon unigol. Lle mae sawl rôl yn rhannu cyfeiriad, ticiwch bob un ohonynt.',
  noAddress: 'Dim cyfeiriad yn y cyfeiriadur: nid oes crynodeb i’w anfon.',
  nobody: 'Neb: daw pob hysbysiad mewn neges ar wahân',
  nothingToChoose: 'Nid oes cyfeiriad eto gan yr un rôl yr ysgrifennir ati.',
  toDirectory: 'Gosod cyfeiriadau yn y cyfeiriadur',
};
