/** A tree of calls as a picture: the wider, the longer; what is called stands above its caller. */
import type { Frame } from './tree.ts';

const width = 1200;
const row = 18;
/** Narrower frames are left out, in pixels. */
const narrowest = 1.5;
const letter = 6.6;

const colours: readonly (readonly [RegExp, string])[] = [
  [/\(domain\/wording\//, '#f0b37e'],
  [/\(domain\//, '#f3d27a'],
  [/\(functions\//, '#9cc3e6'],
  [/\(bench\//, '#d9d9d9'],
  [/^\(garbage/, '#e39b9b'],
];
const elsewhere = '#b9d7b0';

/** @param title what was measured, in words */
export function drawingOf(root: Frame, title: string): string {
  const boxes: string[] = [];
  const deepest = depthOf(root, 0);
  const height = (deepest + 2) * row + 12;
  const draw = (frame: Frame, left: number, depth: number): void => {
    const wide = (frame.time / root.time) * width;
    if (wide < narrowest) return;
    const top = height - (depth + 1) * row - 6;
    const share = `${((frame.time / root.time) * 100).toFixed(1)} %`;
    const fits = Math.floor((wide - 6) / letter);
    const short = frame.name.replace(/ \(.*\/([^/]+)\)$/, ' ($1)');
    const label = fits < 4 ? '' : short.length > fits ? `${short.slice(0, fits - 1)}…` : short;
    boxes.push(
      `<g><title>${escaped(`${frame.name}: ${share}`)}</title>` +
        `<rect x="${left.toFixed(1)}" y="${top}" width="${wide.toFixed(1)}" height="${row - 1}" fill="${colourOf(frame)}"/>` +
        `<text x="${(left + 3).toFixed(1)}" y="${top + 12}">${escaped(label)}</text></g>`,
    );
    let from = left;
    for (const called of frame.called) {
      draw(called, from, depth + 1);
      from += (called.time / root.time) * width;
    }
  };
  draw(root, 0, 0);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="monospace" font-size="11">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="3" y="14" font-size="13">${escaped(title)}</text>`,
    ...boxes,
    '</svg>',
    '',
  ].join('\n');

  function depthOf(frame: Frame, depth: number): number {
    if ((frame.time / root.time) * width < narrowest) return depth;
    return Math.max(depth, ...frame.called.map((called) => depthOf(called, depth + 1)));
  }
}

function colourOf({ name }: Frame): string {
  return colours.find(([pattern]) => pattern.test(name))?.[1] ?? elsewhere;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
