import type { WebhookWords } from './words.ts';

export const welsh: WebhookWords = {
  title: 'Bachyn gwe',
  intro:
    'Gall system o’ch eiddo gael gwybod am bob newid i ddyddiad cau drwy alwad wedi’i llofnodi. Mae galwadau’n cynnwys dynodyddion, dyddiadau a statysau, a dim am unrhyw berson. Nid oes hysbysiad yn dibynnu arnynt.',
  url: 'Y cyfeiriad a elwir',
  hint: 'Er enghraifft https://achosion.awdurdod.example/longstop. Rhaid iddo fod yn https, heb rif porth, ar westeiwr cyhoeddus ag enw.',
  secretFirst:
    'Llofnodir galwadau â chyfrinach y mae’r sawl sy’n gweithredu Longstop yn ei gwneud yn gyntaf ac yn ei rhoi i’r sawl sy’n rhedeg eich system. Hebddi ni wneir galwad.',
  noSecretInIt: 'Peidiwch â rhoi cyfrinach yn y cyfeiriad: gall rheolwyr ac archwilwyr ei ddarllen.',
  nothing: 'Ni elwir unrhyw system.',
  remove: 'Peidio â galw’r cyfeiriad hwn',
  removeEffect: 'Gollyngir galwadau sy’n aros.',
  faults: {
    address:
      'Rhowch gyfeiriad fel https://achosion.awdurdod.example/longstop: https, heb rif porth, gwesteiwr cyhoeddus wrth ei enw',
  },
};
