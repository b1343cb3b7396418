import * as z from 'zod';
import { type Endpoint, readBody } from './endpoint.ts';

const anyFile = z.record(
  z.string(),
  z.unknown(),
  'Send the file in the form of https://www.gov.uk/bank-holidays.json.',
);

/** `GET /local/bank-holidays.json`: what the service fetches in place of GOV.UK's file. */
export const readBankHolidays: Endpoint = async ({ bulletin }) => bulletin.file();

/**
 * `POST /local/bank-holidays.json`: publishes another file, as when a holiday is proclaimed. The service fetches it at the
 * next six in the morning, and judges it then: what cannot be right is refused and tried again daily.
 */
export const publishBankHolidays: Endpoint = async ({ bulletin }, { body }) => {
  bulletin.publish(readBody(anyFile, body));
  return bulletin.file();
};
