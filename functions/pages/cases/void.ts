/** `/cases/{case}/milestones/{milestone}/void`: says of a milestone that it was recorded by mistake. Once is enough. */
import { type CaseFile, type Milestone, voidingsOf } from '../../../domain/case/case-file.ts';
import { consequencesOf } from '../../../domain/case/consequences.ts';
import { casePath } from '../../../web/case/shown.ts';
import { voidView } from '../../../web/record/void.ts';
import { ownCase } from '../../answers/case.ts';
import { isToken, newToken } from '../../case/links.ts';
import { receive } from '../../case/receive.ts';
import { typed } from '../../http/form/fault.ts';
import { Problem } from '../../http/problem.ts';

import { type PageForPerson, type Paging, seeOther, show } from '../page.ts';
import { byHand, hypothetical } from './by-hand.ts';
import { assessed } from './case.ts';

type Asked = Parameters<PageForPerson>[1];

export const offerVoiding: PageForPerson = async (ports, request) => {
  const { log, assessment, milestone } = await open(ports, request);
  const { file, practice } = assessment;
  const now = ports.now();
  const shown = {
    reference: log.key.reference,
    milestone,
    isVoided: voidingsOf(file).has(milestone.id),
    once: newToken(ports.random),
    consequences: consequencesOf(
      file,
      hypothetical(voiding(milestone, now), request.person, now),
      practice,
      now,
    ),
  };
  return show(request, voidView(shown, request.language));
};

export const takeVoiding: PageForPerson = async (ports, request) => {
  const { log, assessment, milestone } = await open(ports, request);
  const { key } = log;
  const once = typed(request.form, 'once');
  const voided = voidingsOf(assessment.file).get(milestone.id);
  if (voided) return seeOther(`${casePath(key.reference)}?voided=${voided.id}`);
  if (!isToken(once)) return offerVoiding(ports, request);
  const told = voiding(milestone, ports.now());
  // The moment is that of the click, which a second click must not change.
  const telling = byHand(told, request.person, once, told.data);
  const { log: longer, place } = await receive(ports, key, telling);
  const fact = longer.facts[place]!;
  const id = fact.is === 'milestone-received' ? fact.milestone.id : '';
  return seeOther(`${casePath(key.reference)}?voided=${id}`);
};

function voiding({ id }: Milestone, now: number) {
  return { type: 'milestone-voided', occurredAt: now, data: { milestone: id }, people: [] } as const;
}

async function open(ports: Paging, { event, person }: Asked) {
  const log = await ownCase(ports, person, event);
  const assessment = await assessed(ports, log, ports.now());
  const milestone = voidable(assessment.file, event.pathParameters?.milestone);
  if (milestone) return { log, assessment, milestone };
  throw new Problem('not-found', {
    detail: 'The case has no milestone of this id that could be voided.',
    field: 'milestone',
  });
}

/** A voiding itself is not voided: what it voided is recorded anew. */
function voidable({ milestones }: CaseFile, id: string | undefined): Milestone | undefined {
  return milestones.find((milestone) => milestone.id === id && milestone.type !== 'milestone-voided');
}
