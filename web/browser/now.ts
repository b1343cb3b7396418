/**
 * Keeps the Now page as things stand: each minute that it is looked at, its list is asked for anew and put in place where it
 * differs. Nothing that somebody is reading or has reached with the keyboard moves away from under them.
 */

/** Milliseconds. */
const everyMinute = 60_000;

/** Parts of the page that are put in place, by their ids. */
const parts = ['now-counts', 'now-list'];

/** Does nothing on any other page. */
export function keepNowFresh(): void {
  const said = document.getElementById('now-said');
  const address = said?.dataset.part;
  if (!said || address === undefined) return;
  let asked = performance.now();
  const look = async () => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < everyMinute - 1000) return;
    asked = performance.now();
    const html = await listAt(address);
    if (html === undefined) say(said, said.dataset.notUpdated);
    else if (putInPlace(html)) say(said, said.dataset.changed);
  };
  show('now-updates');
  setInterval(look, everyMinute);
  document.addEventListener('visibilitychange', look);
}

/** Undefined where it cannot be had: no network, or signed out meanwhile. */
async function listAt(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address, { redirect: 'manual', cache: 'no-store' });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

/** @returns whether anything else is on the list than before, and not only how long it has been there */
function putInPlace(html: string): boolean {
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  const mark = document.getElementById('now-list')?.dataset.mark;
  const kept = keepPlace();
  for (const id of parts) {
    const [standing, next] = [document.getElementById(id), fresh.getElementById(id)];
    if (standing && next && standing.outerHTML !== next.outerHTML) standing.replaceWith(next);
  }
  kept();
  const list = document.getElementById('now-list');
  const drawn = document.getElementById('now-drawn');
  if (drawn && list?.dataset.drawn) drawn.textContent = list.dataset.drawn;
  return list?.dataset.mark !== mark;
}

/** Remembers what has the focus, and where the first line in sight stands; gives what puts both back. */
function keepPlace(): () => void {
  const focused = document.activeElement;
  const focus = focused instanceof HTMLAnchorElement ? placeOf(focused) : undefined;
  const first = linksInList().find((link) => link.getBoundingClientRect().top >= 0);
  const seen = first && { at: placeOf(first), top: first.getBoundingClientRect().top };
  return () => {
    if (focus !== undefined && focused && !focused.isConnected) linkAt(focus)?.focus({ preventScroll: true });
    const again = seen && linkAt(seen.at);
    if (seen && again && first?.isConnected === false && window.scrollY > 0) {
      window.scrollBy(0, again.getBoundingClientRect().top - seen.top);
    }
  };
}

function linksInList(): HTMLAnchorElement[] {
  const selector = parts.map((id) => `#${id} a`).join(', ');
  return [...document.querySelectorAll<HTMLAnchorElement>(selector)];
}

/** A link by where it leads and in which part it stands: one case may be in several. */
function placeOf(link: HTMLAnchorElement): string {
  return `${link.closest('section')?.getAttribute('aria-labelledby') ?? ''} ${link.getAttribute('href')}`;
}

function linkAt(place: string): HTMLAnchorElement | undefined {
  return linksInList().find((link) => placeOf(link) === place);
}

/** In a region that is read out without moving anybody; the same words again are read again. */
function say(region: HTMLElement, words = ''): void {
  region.textContent = '';
  setTimeout(() => {
    region.textContent = words;
  }, 100);
}

function show(id: string): void {
  document.getElementById(id)?.removeAttribute('hidden');
}
