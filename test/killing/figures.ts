/** A run in figures, for people to read. */
import { isMarked, told } from './checks.ts';
import { median } from './lives.ts';
import type { Outcome } from './run.ts';

export function inFigures({ workload, lives, account, violations }: Outcome, seconds: number): string {
  const { outbox, answered, queued } = account;
  const marked = outbox.filter(isMarked);
  const earlier = (index: number) => {
    const { case: reference, notice, to } = outbox[index]!;
    return outbox
      .slice(0, index)
      .some((mail) => mail.case === reference && mail.notice === notice && mail.to === to);
  };
  const reallyTwice = outbox.filter((mail, index) => isMarked(mail) && earlier(index)).length;
  const lost = told(account).filter(({ mails }) => mails.length === 0).length;
  const late = told(account).map(({ expected, mails }) => Date.parse(mails[0]?.at ?? '') - expected.at);
  const latest = Math.max(0, ...late.filter((each) => each > 0)) / 60_000;
  const phases = Map.groupBy(lives.kills, (phase) => phase);
  const dead = Object.entries(queued).reduce(
    (sum, [name, count]) => sum + (name.endsWith('dead-letters') ? count : 0),
    0,
  );
  return [
    `${seconds.toFixed(0)} s, ${lives.kills.length} kills: ${[...phases].map(([phase, all]) => `${all.length} ${phase}`).join(', ')}`,
    `${count(workload.stories.length)} cases, ${count(answered.length)} milestones answered, each once in its case unless said below`,
    `${count(workload.notices)} notices, ${count(outbox.length)} mails, ${marked.length} marked as possible repeats (${reallyTwice} of them had gone before)`,
    `${lost} lost; the latest ${latest.toFixed(0)} minutes after its moment; ${dead} dead letters`,
    `start-up: median ${inSeconds(lives.starts)}, of the first ten ${inSeconds(lives.starts.slice(0, 10))}, of the last ten ${inSeconds(lives.starts.slice(-10))}`,
    `violations: ${violations.length}`,
  ].join('\n');
}

const inSeconds = (milliseconds: readonly number[]): string =>
  `${((median(milliseconds) ?? 0) / 1000).toFixed(2)} s`;

const count = (number: number): string => number.toLocaleString('en-GB');
