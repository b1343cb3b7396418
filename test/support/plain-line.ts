/** Ends a run of tests by one plain line, `12 passed, 0 failed`, and adds it to the file that COUNTS names, if it names one. */
import { appendFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

export default class PlainLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap(({ children }) =>
      [...children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => states.filter((each) => each === state).length;
    // A file that could not be run at all has no test that failed, and is one itself.
    const unrun = modules.filter((module) => module.errors().length > 0).length;
    const line = `${count('passed')} passed, ${count('failed') + unrun} failed`;
    console.log(line);
    if (process.env.COUNTS) appendFileSync(process.env.COUNTS, `${line}\n`);
  }
}
