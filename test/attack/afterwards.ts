/** What must still be so when everything has been tried. */
import { guardedPages, opens, pathOf } from './attempts/page-rights.ts';
import { whatDiffers } from './constant.ts';
import { fromOurs, potentForms, sending } from './forms.ts';
import { milestone, signed, source, type Target, victim } from './target.ts';

interface Check {
  readonly tries: string;
  /** What is not so. */
  readonly check: (target: Target) => Promise<string[]>;
}

export const afterwards: readonly Check[] = [
  { tries: 'unknown source and bad signature are answered alike', check: whatDiffers },
  {
    tries: 'prototypes are as they were',
    check: async () =>
      Object.keys(Object.prototype).length > 0 || 'x' in {} ? ['a prototype was changed'] : [],
  },
  { tries: 'a good post is taken in the midst of two hundred forged ones', check: postInAFlood },
  {
    tries: 'the link that was attacked still works',
    check: async ({ ask, link }) => {
      const headers = [['content-type', 'application/x-www-form-urlencoded']] as const;
      const { status } = await ask({ method: 'POST', path: link, headers, body: 'read=yes' });
      return status === 200 ? [] : [`it is answered ${status}`];
    },
  },
  { tries: "pages of another authority's case are those of no case, byte for byte", check: tellingApart },
  { tries: 'no page of somebody signed in may be kept, and none for all is kept for them', check: keptPages },
  { tries: 'the form that was sent from elsewhere works from our own page', check: sentFromOurs },
  {
    tries: 'the service is well',
    check: async ({ ask }) => {
      const { status } = await ask({ path: '/health' });
      return status === 200 ? [] : [`its health is ${status}`];
    },
  },
];

async function postInAFlood({ ask, secrets, now }: Target): Promise<string[]> {
  const body = JSON.stringify(milestone('GOOD-1'));
  const post = (secret: string, id: string) => ask(signed({ secret, body, id, timestamp: now }));
  const forged = Array.from({ length: 200 }, (_, nth) => post('whsec_Zm9yZ2Vk', `forged-${nth}`));
  const { status, milliseconds } = await post(secrets[source]!, 'good');
  const statuses = new Set((await Promise.all(forged)).map((answer) => answer.status));
  return [
    ...(status === 201 ? [] : [`it is answered ${status}`]),
    ...(milliseconds < 5000 ? [] : [`it took ${milliseconds.toFixed(0)} ms`]),
    ...([...statuses].join() === '401' ? [] : [`forged posts were answered ${[...statuses].join(', ')}`]),
  ];
}

/** To Wirral the victim is a reference like any other, on every page and in every form. */
async function tellingApart(target: Target): Promise<string[]> {
  const unknown = 'NOBODY-1';
  const cookie = await target.session('wirral', 'unit');
  const about = Object.entries(guardedPages).filter(([route]) => route.includes('{case}'));
  const differing: string[] = [];
  const alike = async (
    route: string,
    ask: (path: string) => Promise<{ status: number; body: string }>,
    path: string,
  ) => {
    const [there, nowhere] = [await ask(path), await ask(path.replaceAll(victim, unknown))];
    const said = ({ status, body }: typeof there) =>
      `${status} ${body.replaceAll(/once" value="[^"]*/g, '')}`;
    if (said(there).replaceAll(victim, unknown) !== said(nowhere)) differing.push(`${route} differs`);
  };
  for (const [route, page] of about) {
    if (!opens(page, 'unit')) continue;
    await alike(route, (path) => target.ask({ path, headers: [cookie] }), pathOf(page, target));
  }
  for (const potent of potentForms.slice(1, 3)) {
    const { path, headers, body } = await sending(potent, target, ['wirral', 'unit'], [fromOurs]);
    const ask = (where: string) =>
      target.ask({ method: 'POST', path: where, headers: headers!, body: body! });
    await alike(potent.route, ask, path);
  }
  return differing;
}

/** What is for all says by what it differs; with a session nothing may be kept. */
async function keptPages(target: Target): Promise<string[]> {
  const wrong: string[] = [];
  for (const path of ['/procedures', '/procedures/walsall', '/work-out-a-date']) {
    const forAll = (await target.ask({ path })).headers;
    const forOne = (await target.ask({ path, headers: [await target.session('walsall', 'unit')] })).headers;
    const chosen = (await target.ask({ path: `${path}?language=cy` })).headers;
    if (!/public/.test(forAll['cache-control'] ?? '')) wrong.push(`${path} is not for all`);
    if (!/cookie/.test(forAll.vary ?? '') || !/accept-language/.test(forAll.vary ?? ''))
      wrong.push(`${path} varies by too little`);
    if (forAll['set-cookie'] !== undefined) wrong.push(`${path} sets a cookie`);
    if (forOne['cache-control'] !== 'no-store') wrong.push(`${path} is kept for somebody`);
    if (chosen['cache-control'] !== 'no-store') wrong.push(`${path} is kept with a cookie`);
  }
  return wrong;
}

/** Else its refusal would show nothing. */
async function sentFromOurs(target: Target): Promise<string[]> {
  const before = await target.everything();
  const [record] = potentForms;
  const { status, headers } = await target.ask(
    await sending(record!, target, ['walsall', 'unit'], [fromOurs]),
  );
  return [
    ...(status === 303 && headers.location?.startsWith(`/cases/${victim}?recorded=`)
      ? []
      : [`it is answered ${status}`]),
    ...((await target.everything()) === before ? ['it changes nothing'] : []),
  ];
}
