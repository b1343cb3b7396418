import * as z from 'zod';
import { authorities } from '../../domain/vocabulary/authorities.ts';
import { personRoles } from '../../functions/http/admissions.ts';
import { subjectOf } from '../sign-in/people.ts';
import { type Endpoint, readQuery } from './endpoint.ts';

const person = z.strictObject({
  authority: z.enum(authorities, `Use one of: ${authorities.join(', ')}.`),
  role: z.enum(personRoles, `Use one of: ${personRoles.join(', ')}.`),
});

/** `GET /local/token?authority=&role=`: a signed-in person of that role. */
export const giveToken: Endpoint = async ({ signIn }, { query }) => {
  const { authority, role } = readQuery(person, query);
  return { token: await signIn.token(subjectOf(authority, role)) };
};
