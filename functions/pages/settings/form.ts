/** Answers a form of the settings: shows it, shows what is wrong, lets it be checked, saves it, or tells who was first. */
import { type SettingsSections, withSections } from '../../../domain/catalogue/authority-settings.ts';
import { differencesBetween } from '../../../domain/catalogue/settings-differences.ts';
import type { Fault } from '../../../web/settings/shared/faults.ts';
import type { SettingsPage, Surroundings } from '../../../web/settings/shared/view.ts';
import { applyChange } from '../../authority/change-settings.ts';
import type { HttpResponse } from '../../http/handler.ts';
import type { SettingsRecord } from '../../ports.ts';
import { type Paging, seeOther } from '../page.ts';
import { meanwhileOf, type OpenSettings, openSettings, type PersonsRequest, showSettings } from './open.ts';

/** What a form says once it is read: the sections it replaces, or what is wrong with it. */
export type Checked<Is extends string> =
  | { readonly sections: SettingsSections }
  | { readonly faults: readonly Fault<Is>[] };

export interface SettingsForm<Draft, Is extends string> {
  /** Where to go once it is saved. */
  readonly to: string;
  /** What the form shows before anything is typed. */
  draftOf(record: SettingsRecord): Draft;
  /** What was typed, and what buttons such as "add" make of it. */
  read(form: URLSearchParams): Draft;
  check(draft: Draft, record: SettingsRecord): Checked<Is>;
  page(opened: OpenSettings, draft: Draft, faults: readonly Fault<Is>[]): SettingsPage;
  /** What is shown before it is saved, where it is worth a second look. */
  review?(opened: OpenSettings, draft: Draft, sections: SettingsSections): SettingsPage;
}

/** The buttons that do something with what was typed; any other shows the form again. */
const doings = ['save', 'review'];

export async function answerForm<Draft, Is extends string>(
  ports: Paging,
  request: PersonsRequest,
  form: SettingsForm<Draft, Is>,
): Promise<HttpResponse> {
  const opened = await openSettings(ports, request);
  const { record, around } = opened;
  if (request.event.requestContext.http.method !== 'POST') {
    return showSettings(request, around, form.page(opened, form.draftOf(record), []));
  }
  const draft = form.read(request.form);
  const doing = request.form.get('do') ?? 'save';
  if (!doings.includes(doing)) return showSettings(request, around, form.page(opened, draft, []));
  const checked = form.check(draft, record);
  if ('faults' in checked)
    return showSettings(request, around, form.page(opened, draft, checked.faults), 422);
  const version = Number(request.form.get('version')) || 0;
  if (version !== record.version) return tooLate(ports, request, form, draft, version);
  if (doing === 'review' && form.review) {
    return showSettings(request, around, form.review(opened, draft, checked.sections));
  }
  const { settings } = record;
  const isSame = differencesBetween(settings, withSections(settings, checked.sections)).length === 0;
  if (isSame) return seeOther(form.to);
  const saved = await applyChange(ports, request.person, { version, sections: checked.sections });
  if (saved === 'conflict') return tooLate(ports, request, form, draft, version);
  return seeOther(`${form.to}${form.to.includes('?') ? '&' : '?'}saved=${saved.version}`);
}

/** The form with what was typed, on the settings as they are now, and what somebody else changed in them. */
async function tooLate<Draft, Is extends string>(
  ports: Paging,
  request: PersonsRequest,
  form: SettingsForm<Draft, Is>,
  draft: Draft,
  read: number,
): Promise<HttpResponse> {
  const opened = await openSettings(ports, request);
  const meanwhile = await meanwhileOf(ports, request.person, read, opened.record);
  const around: Surroundings = { ...opened.around, meanwhile };
  return showSettings(request, around, form.page({ ...opened, around }, draft, []), 409);
}
