/** What is special about a rule, in Welsh: a heading and a sentence for each feature that it has. */
import type { OnRepeat, Rule } from '../../../catalogue/rule.ts';
import type { Feature } from '../../procedure-phrases.ts';
import { titlesInWelsh } from '../english-documents.ts';
import { milestones } from '../milestones.ts';
import { roleInWelsh, rolesInWelsh } from '../roles.ts';
import { discreetTitleInWelsh } from '../rules.ts';
import { detailInWelsh } from './details.ts';
import { circumstanceInWelsh } from './triggers.ts';

const repeats: Readonly<Record<OnRepeat, string>> = {
  another: 'mae cloc arall yn dechrau wrth ochr y cyntaf.',
  restarts: "mae'r cloc yn dechrau o'r newydd, a chyfrifir y dyddiad o'r diweddaraf.",
  ignored: "y cyntaf sy'n cyfrif, ac nid oes ail gloc yn dechrau tra bo hwnnw'n rhedeg.",
  moves: "mae'r dyddiad yn symud gyda'r hyn a gofnodwyd ddiwethaf; nid oes ail gloc.",
};

const each = {
  person: "person, a adnabyddir drwy label nad yw'n dweud dim, a byth drwy enw.",
  agency:
    "asiantaeth a wahoddwyd i'r gynhadledd. Mae dyddiad newydd heb restr yn cadw'r asiantaethau; nid oes dim mwy i'w wneud gan asiantaeth nad yw ar restr newydd.",
} as const;

/** Every feature of a rule, in a fixed order. */
export function featuresInWelsh(rule: Rule): Feature[] {
  const features: (readonly [string, string | false | undefined])[] = [
    ['Os bydd yn dechrau eto', repeats[rule.onRepeat ?? 'another']],
    ['Yn ailddigwydd', recurs(rule) && "gall yr hyn sy'n dod ag un cloc i ben gychwyn y nesaf."],
    ['Un cloc i bob', rule.oneFor && each[rule.oneFor]],
    [
      'Cyfrifir o',
      rule.appointedBy &&
        `y dyddiad a ddaw gyda hyn: ${milestones[rule.appointedBy]}. Nid oes dyddiad tan hynny, ac mae'n symud os cofnodir hynny eto.`,
    ],
    ['Atal y cloc', held(rule)],
    ['Estyn yr amser', extended(rule)],
    [
      'Eithriad',
      rule.exempt && `nid yw'r rheol yn gymwys mewn achos lle digwyddodd hyn: ${milestones[rule.exempt]}.`,
    ],
    ['Cyfrifoldeb ar y cyd', owed(rule)],
    ['Camau', stages(rule)],
    ['Rhoi gwybod ar unwaith', rule.tells && `${rolesInWelsh(rule.tells)}, pan fydd y cloc yn dechrau.`],
    ['Cymryd lle rhywun', standIn(rule)],
    ['Y tu allan i oriau', outOfHours(rule)],
    ['Mewn absenoldeb', inAbsence(rule)],
    [
      "Cyngor i'r sawl sy'n aros",
      rule.chaseAdvice && (titlesInWelsh[rule.id]?.chaseAdvice ?? rule.chaseAdvice),
    ],
    [
      'Hawl, nid dyletswydd',
      rule.ladder === 'window' &&
        "os na chaiff ei defnyddio mewn pryd mae'n dod i ben; nid oes neb yn hwyr ac ni chaiff dim ei uwchgyfeirio.",
    ],
    ['Pwnc yr e-byst', rule.discreetTitle && `"${discreetTitleInWelsh(rule)}", yn lle'r teitl.`],
  ];
  return features.flatMap(([heading, text]) => (text ? [{ heading, text }] : []));
}

function recurs({ starts, ends }: Rule): boolean {
  return starts.some((start) => ends.some((end) => end.milestone === start.milestone));
}

function held({ held }: Rule): string | undefined {
  if (!held) return undefined;
  return `mae'r cloc yn stopio gyda hyn: ${milestones[held.from]}; ac yn mynd ymlaen gyda hyn: ${milestones[held.to]}. Mae'r diwrnodau a gyfrifwyd cynt wedi'u defnyddio, nid yw'r diwrnod y mae'n stopio na'r diwrnod y mae'n mynd ymlaen yn cyfrif, ac mae'r gweddill yn rhedeg o'r diwrnod wedyn.`;
}

function extended({ extended }: Rule): string | undefined {
  if (!extended) return undefined;
  return `gyda hyn: ${milestones[extended.by]}, mae'r dyddiad yn symud i ddiwedd y diwrnod a enwir. Dim ond y rôl hon a gaiff awdurdodi hynny: ${rolesInWelsh(extended.authorisedBy)}. Nid yw cofnod sy'n enwi rhywun arall yn symud dim; cymerir bod cofnod nad yw'n enwi neb wedi'i awdurdodi'n briodol. Mae'r dyddiad cyntaf i'w weld o hyd.`;
}

function owed({ jointly, owedBy }: Rule): string | undefined {
  if (jointly)
    return `rhaid i bob un o'r rhain ei gofnodi: ${rolesInWelsh(owedBy)}. Fe'i cyflawnir pan fydd yr olaf wedi gwneud hynny.`;
  return owedBy.length > 1 ? "rhoddir gwybod i bob un; mae un cofnod yn ddigon i'w gyflawni." : undefined;
}

function stages({ stages, owedBy }: Rule): string | undefined {
  if (!stages) return undefined;
  const lines = Object.entries(stages).map(
    ([stage, { owedBy: own, escalatesTo }]) =>
      `${detailInWelsh('stage', stage)} (yn gyfrifol: ${own ? roleInWelsh(own) : rolesInWelsh(owedBy)}; uwchgyfeirir at: ${roleInWelsh(escalatesTo)})`,
  );
  return `${lines.join('; ')}.`;
}

function standIn({ standIn }: Rule): string | undefined {
  if (!standIn) return undefined;
  return `mae'r ail o'r rolau hyn yn cymryd lle'r gyntaf ym mhopeth y mae'r rheol hon yn ei ofyn: ${roleInWelsh(standIn.for)}; ${roleInWelsh(standIn.by)}. Gwneir hynny yn yr achos hwn: ${circumstanceInWelsh(standIn.when)}.`;
}

function outOfHours({ outOfHours }: Rule): string | undefined {
  if (!outOfHours) return undefined;
  return `y tu allan i 08:00 i 18:00 ar ddiwrnod gwaith, mae'r hyn a fyddai'n mynd at y gyntaf o'r rolau hyn yn mynd at yr ail: ${roleInWelsh(outOfHours.for)}; ${roleInWelsh(outOfHours.by)}.`;
}

function inAbsence({ inAbsence }: Rule): string | undefined {
  if (!inAbsence) return undefined;
  return `tra cofnodir bod un o'r rhain yn absennol: ${rolesInWelsh(inAbsence.of)}, mae'r hyn a fyddai'n mynd yno yn mynd at y rhain: ${rolesInWelsh(inAbsence.by)}.`;
}
