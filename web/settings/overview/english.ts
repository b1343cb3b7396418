import type { OverviewWords } from './words.ts';

const count = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${n} ${more}`);

export const english: OverviewWords = {
  title: 'Settings',
  intro: 'What your authority sets for itself. What a procedure lays down cannot be changed here.',
  toDo: 'What needs seeing to',
  nothingToDo: 'Nothing needs seeing to.',
  todo: {
    unitMissing: 'The safeguarding unit has no address: what nobody else can be told reaches nobody.',
    missing: (n) =>
      `${count(n, 'role', 'roles')} that your rules write to ${n === 1 ? 'has' : 'have'} no address.`,
    periods: (n) =>
      `${count(n, 'duty has', 'duties have')} no period: no document gives one and you have set none.`,
    horizon: (days) => `Bank holidays are published for ${count(days, 'more day', 'more days')} only.`,
    silent: (source) => `The source ${source} has not posted for a week or more.`,
  },
  state: {
    addresses: (withAddress, told) => `${withAddress} of ${told} roles that are written to have an address`,
    absences: (n) => (n === 0 ? 'Nobody is away' : `${count(n, 'role', 'roles')} away`),
    periods: (set, all) => `${set} of ${all} set`,
    ladders: (n) => (n === 0 ? 'As Longstop has them' : `${n} changed by you`),
    digests: (n) =>
      n === 0 ? 'Nobody gets one' : `${count(n, 'role gets', 'roles get')} one mail a working day`,
    calendar: (division, knownTo) => `${division}, known to ${knownTo}`,
    sources: (n) => count(n, 'source', 'sources'),
    import: 'From a spreadsheet, checked before anything is recorded',
    webhookSet: 'A system of yours is told of changes',
    webhookNone: 'None',
    retention: (period) => `Closed cases are kept ${period}`,
    lastChange: (when) => `Last on ${when}`,
    noChange: 'None yet',
  },
};
