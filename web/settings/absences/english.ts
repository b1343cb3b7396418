import type { AbsencesWords } from './words.ts';

export const english: AbsencesWords = {
  title: 'Absences and stand-ins',
  intro:
    'While a role is away, whoever stands in for it is written to in its place; where a rule names somebody itself, that person. Where nobody stands in, the safeguarding unit is written to.',
  away: {
    title: 'Who is away',
    nothing: 'Nobody is recorded as away.',
    untilEndOf: 'Until the end of',
    over: 'over',
    inPlace: (names) => `In its place: ${names}`,
    nobodyInPlace: 'Nobody stands in: the safeguarding unit is written to',
    setInPlace: (role) => `Set who stands in for ${role}`,
    toRemove: 'Tick whoever is back',
    removeTicked: 'Remove those ticked',
    addTitle: 'Record an absence',
    role: 'Role',
    until: 'Last day away',
    untilHint: 'For example 2 1 2027. From the day after, mail goes to the role again.',
    addButton: 'Record the absence',
    faults: {
      'no-role': 'Choose the role that is away',
      'not-a-day': 'Enter a day that exists, such as 2 1 2027',
      past: 'Enter a day that is today or later',
      twice: 'This absence is recorded already',
      'too-many': 'Remove absences that are over before adding another',
      'nothing-ticked': 'Tick who is back',
    },
  },
  standIns: {
    title: 'Who stands in for whom',
    intro: 'Several may stand in for a role: each of them is told.',
    nothing: 'No stand-ins are set.',
    choose: 'Set who stands in for',
    chooseButton: 'Go on',
    editTitle: (role) => `Who stands in for ${role}`,
    editIntro: 'Whoever is away is passed over.',
    standIn: (number) => `Stand-in ${number}`,
    nobody: 'Nobody',
    faults: { itself: 'Choose another role than the one that is away', twice: 'This role is chosen already' },
  },
};
