/** What the document says of one operation, beside what follows from its route. */
import type * as z from 'zod';
import type { ProblemCode } from '../http/problem.ts';
import type { Route } from '../settings/routes.ts';
import type { ComponentName } from './components.ts';

/** A body in JSON: the schema it fits, and an example of it. */
export interface JsonBody {
  readonly schema: ComponentName;
  readonly example: unknown;
}

/** An answer other than a problem. */
export interface GoodAnswer {
  readonly what: string;
  /** In JSON, as text of another media type, or nothing but the status. */
  readonly body: JsonBody | { readonly mediaType: string } | undefined;
  /** The same in another media type, where `Accept` names it. */
  readonly orAs?: string;
  /** Answer headers worth knowing, with what they say. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Operations that a value of this answer leads to: the names in their paths, and where in the answer the value is. */
  readonly leadsTo?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A name in a path. */
export interface PathName {
  readonly schema: z.core.$ZodType;
  readonly what: string;
  readonly example: string;
}

export interface Operation {
  readonly id: string;
  readonly group: GroupName;
  readonly summary: string;
  readonly description?: string;
  readonly path?: Readonly<Record<string, PathName>>;
  readonly query?: z.ZodObject;
  readonly body?: JsonBody | { readonly form: z.ZodObject };
  readonly answers: Readonly<Record<number, GoodAnswer>>;
  readonly problems: readonly ProblemCode[];
  /** Present where the sender signs. Whether a token is needed follows from the route. */
  readonly signedBy?: 'webhook';
}

/** Operations by their route in the notation of API Gateway. What HEAD answers follows from GET. */
export type OperationsByRoute = Readonly<Partial<Record<RouteKey, Operation>>>;

export type RouteKey = `${Route['method']} ${string}`;

/** The parts of the document, in its order. */
export const groups = {
  Milestones: 'What other systems post.',
  Cases: 'What is recorded and what is due.',
  Calendars: "Deadlines in people's own calendars.",
  Reports: 'What managers answer for.',
  Procedures: 'The rules an authority follows, and what would follow from them.',
  Settings: 'What an authority sets for itself.',
  'Data protection': 'What is held about somebody, and how it is erased.',
  Mails: "What a mail's link leads to. These are pages for people.",
  Service: 'The service itself, open to all.',
} as const;

export type GroupName = keyof typeof groups;
