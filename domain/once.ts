/** Working something out once for each of a few texts or numbers, such as the periods of all rules. */

/** More than all rules and settings have. Whoever asks of more may ask of anything: then all is forgotten. */
const most = 1000;

/** The same function, which remembers what it gave. Only for what depends on that alone. */
export function onceEach<Asked extends string | number, Result>(
  work: (asked: Asked) => Result,
): (asked: Asked) => Result {
  const known = new Map<Asked, Result>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined || known.has(asked)) return before as Result;
    const result = work(asked);
    if (known.size >= most) known.clear();
    known.set(asked, result);
    return result;
  };
}
