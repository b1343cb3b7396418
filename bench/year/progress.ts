/** How far a long run is, on the error output: a bar that moves on a terminal, else a line for each tenth. */

export function openProgress(out: NodeJS.WriteStream): (share: number) => void {
  const begun = performance.now();
  let shown = -1;
  return (share) => {
    const steps = out.isTTY ? 500 : 10;
    const step = Math.floor(Math.min(1, share) * steps);
    if (step === shown) return;
    shown = step;
    const passed = (performance.now() - begun) / 1000;
    const left = share >= 1 ? '' : `, ${inWords((passed * (1 - share)) / share)} left`;
    const text = `${bar(share)} ${(100 * share).toFixed(0)}% after ${inWords(passed)}${left}`;
    out.write(out.isTTY ? `\r${text.padEnd(70)}${share >= 1 ? '\n' : ''}` : `${text}\n`);
  };
}

function bar(share: number): string {
  const full = Math.round(30 * Math.min(1, share));
  return `[${'#'.repeat(full)}${'.'.repeat(30 - full)}]`;
}

/** Seconds as `12 s`, `4 min` or `1 h 5 min`. */
export function inWords(seconds: number): string {
  if (seconds < 100) return `${seconds.toFixed(0)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
