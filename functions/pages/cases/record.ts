/**
 * `/cases/{case}/milestones`: a milestone recorded by hand. First it is chosen what happened, then the form is filled in,
 * then it is shown what follows; only what is sent from there is recorded, and once, however often it is sent.
 */
import { consequencesOf } from '../../../domain/case/consequences.ts';
import { longAgoIn } from '../../../domain/case/long-ago.ts';
import { isMilestoneType, type MilestoneType } from '../../../domain/vocabulary/milestones.ts';
import { casePath } from '../../../web/case/shown.ts';
import { chooseView } from '../../../web/record/choose.ts';
import { formView } from '../../../web/record/form.ts';
import { reviewView } from '../../../web/record/review.ts';
import type { Assessment } from '../../case/assess.ts';
import { isToken, newToken } from '../../case/links.ts';
import { receive } from '../../case/receive.ts';
import { isToBeErased } from '../../case/to-be-erased.ts';
import { typed } from '../../http/form/fault.ts';
import { pinned, readMilestoneForm } from '../../http/form/milestone.ts';
import type { HttpResponse } from '../../http/handler.ts';
import type { ToldMilestone } from '../../http/milestone-schema.ts';
import { Problem } from '../../http/problem.ts';
import { caseReference } from '../../http/values.ts';
import type { CaseKey } from '../../ports.ts';
import { type PageForPerson, type PageRequest, type Paging, seeOther, show } from '../page.ts';
import { byHand, hypothetical } from './by-hand.ts';
import { assessed } from './case.ts';
import { agenciesIn, hasTheSame } from './known.ts';

interface Opened {
  readonly key: CaseKey;
  readonly assessment: Assessment;
}

type Asked = Parameters<PageForPerson>[1];

export const offerMilestones: PageForPerson = async (ports, request) => {
  const opened = await open(ports, request);
  const type = typeIn(request.query);
  if (type) return form(request, opened, type, new URLSearchParams());
  const { file, deadlines } = opened.assessment;
  const { authority, reference } = opened.key;
  const shown = { reference, isNew: file.facts.length === 0, authority, deadlines };
  return show(request, chooseView(shown, request.language));
};

export const takeMilestone: PageForPerson = async (ports, request) => {
  const opened = await open(ports, request);
  const type = typeIn(request.form);
  if (!type) return offerMilestones(ports, request);
  const step = typed(request.form, 'step');
  if (step === 'change' || step === 'add-person') return form(request, opened, type, request.form);
  const { value: told, faults } = readMilestoneForm(type, request.form, ports.now());
  if (faults) return form(request, opened, type, request.form, faults);
  const once = typed(request.form, 'once');
  return step === 'record' && isToken(once)
    ? keep(ports, request, opened.key, told, once)
    : review(ports, request, opened, told);
};

/** The case that the address names, which may be one yet to begin. Throws a problem where the reference is none. */
async function open(ports: Paging, { event, person }: Asked): Promise<Opened> {
  const { data: reference } = caseReference.safeParse(event.pathParameters?.case);
  if (reference === undefined) throw noCase;
  const key = { authority: person.authority, reference };
  const log = await ports.logs.load(key);
  if (isToBeErased(log)) throw noCase;
  return { key, assessment: await assessed(ports, log, ports.now()) };
}

const noCase = new Problem('not-found', { detail: 'There is no case with this reference.', field: 'case' });

/** A voiding begins where the milestone to be voided is shown, so it is not offered here. */
function typeIn(given: URLSearchParams): MilestoneType | undefined {
  const type = typed(given, 'type');
  return isMilestoneType(type) && type !== 'milestone-voided' ? type : undefined;
}

function form(
  request: PageRequest,
  { key, assessment }: Opened,
  type: MilestoneType,
  filled: URLSearchParams,
  faults: Parameters<typeof formView>[0]['faults'] = [],
): HttpResponse {
  const shown = {
    reference: key.reference,
    isNew: assessment.file.facts.length === 0,
    type,
    form: filled,
    faults,
    agencies: agenciesIn(assessment.file),
    oneMore: typed(filled, 'step') === 'add-person',
  };
  return show(request, formView(shown, request.language), faults.length > 0 ? 422 : 200);
}

function review(
  ports: Paging,
  request: Asked,
  { key, assessment }: Opened,
  told: ToldMilestone,
): HttpResponse {
  const { file, practice } = assessment;
  const now = ports.now();
  const shown = {
    reference: key.reference,
    isNew: file.facts.length === 0,
    told,
    form: pinned(request.form, told),
    once: newToken(ports.random),
    consequences: consequencesOf(file, hypothetical(told, request.person, now), practice, now),
    isSame: hasTheSame(file, told),
    longAgo: longAgoIn(told, now),
  };
  return show(request, reviewView(shown, request.language));
}

async function keep(
  ports: Paging,
  { person }: Asked,
  key: CaseKey,
  told: ToldMilestone,
  once: string,
): Promise<HttpResponse> {
  const { log, place } = await receive(ports, key, byHand(told, person, once));
  const fact = log.facts[place]!;
  const id = fact.is === 'milestone-received' ? fact.milestone.id : '';
  return seeOther(`${casePath(key.reference)}?recorded=${id}`);
}
