/**
 * The lanes in which cases wait to be looked at, one for each urgency, the most urgent first. Each has a wake queue, a
 * part of the attention index and senders of its own, so that what is urgent never waits behind a herd of reminders.
 */
export { type Urgency as Lane, urgencies as lanes } from '../../domain/notices/urgency.ts';
