/** A profile as V8 writes it, made into a tree of what called what for how long. */

/** A `.cpuprofile` file, as far as it is read here. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

export interface Frame {
  /** The function and where it stands. */
  readonly name: string;
  /** Microseconds in it and in what it called. */
  readonly time: number;
  readonly called: readonly Frame[];
}

/** What stands in the tree in the place of all that is not the project's own. */
const others = [
  { is: /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//, as: (found: RegExpExecArray) => found[1]! },
  { is: /^node:/, as: () => 'node' },
];

/** Time in which nothing was done. */
const idle = ['(idle)', '(program)'];

/**
 * All frames, with calls of one function from one place taken together, and what belongs to one package as one frame. A
 * function that goes on after it has waited has no caller any more, and stands at the bottom.
 * @param folder the project's folder as a file URL: what lies in it is named from there
 */
export function treeOf({ nodes, samples, timeDeltas }: CpuProfile, folder: string): Frame {
  const own = new Map<number, number>();
  samples.forEach((id, place) => {
    own.set(id, (own.get(id) ?? 0) + timeDeltas[place]!);
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const nameOf = ({ functionName, url }: CpuProfile['nodes'][number]['callFrame']) => {
    if (functionName.startsWith('(')) return functionName;
    for (const { is, as } of others) {
      const found = is.exec(url);
      if (found) return as(found);
    }
    return `${functionName || 'anonymous'} (${url.replace(folder, '')})`;
  };
  const gather = (name: string, ids: readonly number[]): Frame => {
    const groups = new Map<string, number[]>();
    let time = 0;
    const open = (id: number) => {
      time += own.get(id) ?? 0;
      for (const child of byId.get(id)!.children ?? []) {
        const called = nameOf(byId.get(child)!.callFrame);
        // One package calls itself: that is no frame of its own.
        if (called === name) open(child);
        else if (!idle.includes(called)) groups.set(called, [...(groups.get(called) ?? []), child]);
      }
    };
    ids.forEach(open);
    const called = [...groups].map(([inner, children]) => gather(inner, children));
    return {
      name,
      time: time + called.reduce((sum, frame) => sum + frame.time, 0),
      called: called.sort((one, other) => other.time - one.time),
    };
  };
  return gather(
    'everything',
    nodes.filter(({ callFrame }) => callFrame.functionName === '(root)').map(({ id }) => id),
  );
}
