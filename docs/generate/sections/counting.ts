/** How things are counted and who is told what, as questions and answers. Words by hand; the figures come from the domain's tables. */

export interface Part {
  readonly heading: string;
  readonly answers: readonly (readonly [string, string])[];
}

export const parts: readonly Part[] = [
  {
    heading: 'Counting',
    answers: [
      ['Whose time', "London's, summer and winter, whatever the clock of the system that posts."],
      [
        'The first day',
        'The London day on which a clock starts is day zero and is not counted; counting begins with the day after.',
      ],
      [
        'Working days',
        'Monday to Friday, without the bank holidays of England and Wales (or of the division an authority has chosen). Days on which an authority closes its offices are shown with the date and count all the same.',
      ],
      ['So many working days', 'Due by the end of that working day after day zero.'],
      [
        'So many days or weeks',
        'Calendar days, because the document does not say working days. Due by the end of the last of them, and never moved on to a working day.',
      ],
      [
        'So many months',
        'Due by the end of the same day of the month; where that month is too short, of its last day. A month from 31 January ends on 28 or 29 February.',
      ],
      [
        'So many hours',
        'Exact time elapsed. Nights, weekends and holidays count. Where the clocks change in between, the hours are real ones, so the time of day differs by an hour.',
      ],
      [
        'So many days before an appointment',
        'Due by the end of that day (or working day) counted back from the day of the appointment, which is not counted.',
      ],
      ['So many hours before an appointment', 'Exact, back from the moment at which it begins.'],
      [
        'The end of a day',
        'The last thousandth of a second before midnight. From midnight on it is overdue.',
      ],
      ['The start of a working day', '09:00.'],
      [
        'Office hours',
        '08:00 to 18:00 of a working day. They matter only for reminders about periods in hours and for whoever is told out of hours.',
      ],
      [
        '"Immediately"',
        'Due at the moment it starts, at any hour. It counts as overdue, or as done late, only from an hour afterwards, when it is first escalated: nothing can be done at the very moment at which it becomes known. ([decision 4](../decisions/0004-immediately.md))',
      ],
      ['Two bounds on one duty', 'The earlier date binds; both are shown.'],
      [
        'No period in the document',
        'None is invented. The rule lies dormant until the authority sets a period. A rule marked as tracked is shown as open, without a date.',
      ],
      [
        'Bank holidays not published yet',
        'A date that needs them is not guessed. The deadline stays open as "not yet known", the safeguarding unit is told at once, and the date is worked out when the holidays are published.',
      ],
      [
        'Before the first year of bank holidays',
        'A date that needs earlier ones is not guessed either. The deadline stays open without a date, the reason says from which day they are known, and the safeguarding unit is told at once, to work it out by hand.',
      ],
      [
        'A bank holiday proclaimed later',
        'Every open deadline that crosses it moves, and whoever was told the old date is told the new one.',
      ],
      ['Which wording applies', 'The one in force on the day the clock starts; it stays with that clock.'],
    ],
  },
  {
    heading: 'What moves, stops or ends a clock',
    answers: [
      [
        'Done in time',
        'Judged by when it happened, not by when it was recorded: in time if at or before the due moment.',
      ],
      [
        'Something recorded late',
        'It takes the place in which it happened, and the case is worked out as if it had been recorded then.',
      ],
      [
        'Something recorded in error',
        'It is voided; everything is worked out anew without it, and whoever was alarmed because of it is told that no action is needed.',
      ],
      [
        'An appointment moved',
        'Every date counted back from it moves. Notices not yet sent are planned anew; those already sent stay in the record, and whoever had one is told the new date.',
      ],
      [
        'A hold',
        'Days counted before the day it begins are used up. Neither that day nor the day it ends counts; the remaining days run on from the day after. For hours, the exact time held is added. While it lasts there is no date and no notice; afterwards they are planned anew.',
      ],
      [
        'An extension',
        'It moves the due date to the end of the day it names. The first date, who authorised it and why stay visible. Where somebody without the authority is named, nothing moves.',
      ],
      [
        'A right that lapses',
        'A time in which somebody may do something is no duty. They are reminded once; afterwards it is withdrawn, and nobody is late.',
      ],
      [
        'A case closed',
        'Every open deadline is withdrawn, and whoever was told that one was overdue is told that it is no longer required.',
      ],
      [
        'Past already',
        'A date that is past when it becomes known is overdue at once. Of the notices whose time is past only the latest is sent; the earlier ones are recorded as superseded. Nobody gets a burst.',
      ],
    ],
  },
  {
    heading: 'Notices',
    answers: [
      [
        'A reminder before the start',
        'Where a reminder would fall before its clock starts, it is sent when the clock starts.',
      ],
      [
        'A reminder out of office hours',
        'For periods in hours only: it comes earlier, at the last 09:00 of a working day before its time. ([decision 3](../decisions/0003-quiet-reminders-and-evenings.md)) Other reminders are at 09:00 of the day named, which on a due date may be a weekend or a holiday.',
      ],
      ['Overdue notices, escalations and alerts', 'Never moved.'],
      ['Hourly escalations', 'They stop when somebody acknowledges one, or when it is done.'],
      [
        'Acknowledging',
        'It records that the message was read. It never meets the deadline, and others can see it.',
      ],
      [
        'Who is told',
        'Looked up when the notice falls due, and recorded before anything is sent ([decision 2](../decisions/0002-who-is-told-is-recorded-first.md)): the people of the case in that role; else the first address the authority has for the role.',
      ],
      ['No address', "The authority's safeguarding unit hears instead, and the message says for whom."],
      [
        'Away',
        'While a role is recorded as absent, up to and including a day, whoever the rule or the authority names hears instead; else the safeguarding unit.',
      ],
      [
        'Several at once',
        'One address gets at most one message about one deadline at a time: the one that says most.',
      ],
      [
        'Could not be delivered',
        "The role's next address is tried, then the safeguarding unit; if that fails as well, a person is called on.",
      ],
      [
        'Not certain that it was sent',
        'After 15 minutes without word (5 for an alert) it is sent again, marked as a possible repeat.',
      ],
      ['New date', 'Whoever had a message with another date is told the new one.'],
      [
        'Stand-down',
        'Whoever was alarmed (by a chase, an overdue notice, an escalation or an alert) is told when it has been done or is no longer required.',
      ],
    ],
  },
];
