/** Titles in Welsh of the rules of documents that are in English alone, for those elsewhere who asked for Welsh. */
export interface TitlesInWelsh {
  readonly title: string;
  readonly discreetTitle?: string;
  readonly chaseAdvice?: string;
}

/** By id of the rule: where two documents have a rule of one id, it is one duty with one title. */
export const titlesInWelsh: Readonly<Record<string, TitlesInWelsh>> = {
  // West Midlands
  'referral-after-harm-identified': {
    title: 'Atgyfeirio at ofal cymdeithasol plant',
    discreetTitle: 'Gwneud yr atgyfeiriad',
  },
  'written-confirmation': { title: "Cadarnhau'r atgyfeiriad yn ysgrifenedig" },
  'referral-decision': { title: "Penderfynu beth i'w wneud am yr atgyfeiriad" },
  'referral-follow-up': {
    title: 'Ateb yr atgyfeiriwr',
    chaseAdvice:
      'Cysylltwch â gofal cymdeithasol plant unwaith eto; gofynnwch am reolwr llinell os na ddaw ateb.',
  },
  'complex-abuse-strategy-meeting': {
    title: 'Cynnal y cyfarfod strategaeth ar gamdriniaeth gymhleth',
    discreetTitle: 'Cynnal y cyfarfod strategaeth',
  },
  'strategic-management-group-meeting': { title: 'Cynnal cyfarfod nesaf y Grŵp Rheoli Strategol' },
  'new-information-passed-on': {
    title: "Rhoi gwybodaeth newydd i'r gweithiwr cymdeithasol dynodedig",
  },
  'disagreement-resolved': { title: 'Datrys yr anghytundeb proffesiynol' },
  'plan-review-at-eighteenth-birthday': { title: "Adolygu'r cynllun o gwmpas y pen-blwydd yn ddeunaw oed" },
  'plan-ended-notification': { title: "Rhoi gwybod i'r asiantaethau bod y cynllun wedi dod i ben" },
  // Walsall
  'complaint-submission': {
    title: 'Cyfnod ar gyfer gwneud cwyn',
    discreetTitle: 'Cyfnod ar gyfer ysgrifennu at y Rheolwr',
  },
  'late-complaint-decision': {
    title: 'Penderfynu a ddylid derbyn y gŵyn hwyr',
    discreetTitle: 'Penderfynu ar y llythyr hwyr',
  },
  'complaint-panel-convened': { title: 'Cynnull y Panel Cwynion', discreetTitle: 'Cynnull y Panel' },
  'complaint-further-conference': { title: 'Cynnal y gynhadledd bellach a orchmynnodd y Panel' },
  'lado-report': {
    title: 'Rhoi gwybod i Swyddog Dynodedig yr Awdurdod Lleol am yr honiad',
    discreetTitle: 'Adrodd i Swyddog Dynodedig yr Awdurdod Lleol',
  },
  'dissent-considered': { title: "Cadarnhau'r penderfyniad neu ailgynnull" },
  'complaint-form-sent': {
    title: "Anfon y ffurflen gwyno gyda'r penderfyniadau",
    discreetTitle: "Anfon y ffurflen gyda'r penderfyniadau",
  },
  // Gloucestershire
  'service-request-contact': { title: "Y gweithiwr cymdeithasol yn cysylltu â'r galwr" },
  'strategy-discussion': { title: 'Cynnal y drafodaeth strategaeth' },
  'conference-team-informed': {
    title: "Rhoi gwybod i'r tîm cynadleddau am risg sy'n parhau",
    discreetTitle: "Rhoi gwybod i'r tîm cynadleddau",
  },
  'conference-after-section-47': {
    title: 'Cynnal y gynhadledd y galwodd ymholiad adran 47 amdani',
    discreetTitle: 'Cynnal y gynhadledd y galwodd yr ymholiad amdani',
  },
  'initial-conference': { title: 'Cynnal y gynhadledd gychwynnol' },
  'first-review-conference': { title: 'Cynnal y gynhadledd adolygu gyntaf' },
  'next-review-conference': { title: 'Cynnal y gynhadledd adolygu nesaf' },
  'core-group-meeting': { title: 'Cynnal cyfarfod cyntaf y grŵp craidd' },
  'lado-before-investigating': {
    title: 'Cael cyngor Swyddog Dynodedig yr Awdurdod Lleol cyn ymchwilio',
    discreetTitle: "Cael y cyngor sy'n dod yn gyntaf",
  },
  // Wirral
  'conference-before-order-expires': { title: "Cynnal y gynhadledd cyn i'r gorchymyn ddod i ben" },
  'conference-planning-contact': {
    title: "Cysylltu â'r Uned Ddiogelu gyda dyddiadau a mynychwyr",
    discreetTitle: "Cysylltu â'r Uned gyda dyddiadau a mynychwyr",
  },
  'social-worker-report': { title: 'Darparu adroddiad y gweithiwr cymdeithasol' },
  'report-to-parents': { title: "Rhoi'r adroddiad i'r rhieni" },
  'report-to-chair': { title: "Rhoi'r adroddiad i Gadeirydd y Gynhadledd" },
  'report-countersigned': { title: 'Cael cydlofnod ar yr adroddiad' },
  'agency-report': { title: 'Anfon adroddiad yr asiantaeth at y Cadeirydd' },
  'exclusion-request': {
    title: "Gofyn i'r Cadeirydd wahardd rhiant",
    discreetTitle: "Rhoi'r cais gerbron y Cadeirydd",
  },
  'decision-letter': { title: 'Anfon y llythyr penderfyniad' },
  'record-to-professionals': { title: 'Anfon y cofnod at y gweithwyr proffesiynol' },
  'record-to-family': { title: 'Anfon y cofnod at y teulu' },
  'record-amendment': { title: 'Cyfnod ar gyfer gofyn am newid' },
  'record-discussed': { title: 'Rhoi a thrafod y cofnod' },
  'resource-disparity': { title: "Datrys yr anghysondeb rhwng y cynllun a'r adnoddau" },
  'pre-birth-first-review': { title: 'Cynnal yr adolygiad cyntaf ar ôl yr enedigaeth' },
  'birth-notified-after-hours': {
    title: "Rhoi gwybod i'r Prif Weithiwr Cymdeithasol am yr enedigaeth",
  },
  'early-review-after-inquorate': { title: "Trefnu'r adolygiad cynnar" },
};
