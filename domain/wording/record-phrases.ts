/**
 * What is said of milestones to people who record them and read what was recorded: a form to be filled in once for each
 * language.
 */
import type { Chapter } from '../vocabulary/chapters.ts';
import type { DataValue, Fields } from '../vocabulary/fields.ts';
import type { MilestoneType, milestones } from '../vocabulary/milestones.ts';

type NamesIn<Each> = Each extends unknown ? keyof Each & string : never;
/** The name of a field that some type of milestone has. */
export type FieldName = NamesIn<(typeof milestones)[MilestoneType]>;

type YesOrNoIn<Each> = Each extends unknown
  ? { [Name in keyof Each]: Each[Name] extends { readonly is: 'yes-or-no' } ? Name : never }[keyof Each]
  : never;
/** The name of a field that is answered by yes or no. */
export type YesOrNoName = YesOrNoIn<(typeof milestones)[MilestoneType]> & string;

type ValuesIn<Each> = Each extends { readonly values: readonly (infer Value)[] } ? Value : never;
type FieldsIn<Each> = Each extends Fields ? Each[keyof Each] : never;
/** A word that some field may have for its value. */
export type ListedValue = ValuesIn<FieldsIn<(typeof milestones)[MilestoneType]>> & string;

export interface FieldWords {
  /** Asks for it, or stands before its value. */
  readonly label: string;
  readonly hint?: string;
}

/** What yes and no are as answers to a question: in Welsh they go by its verb. */
export interface Answers {
  readonly yes: string;
  readonly no: string;
}

export interface RecordPhrases {
  /** What happened, as a heading: `Strategy discussion held`. */
  milestone(type: MilestoneType): string;
  readonly chapters: Readonly<Record<Chapter, string>>;
  field(name: FieldName): FieldWords;
  /** A word from a closed list. */
  listed(value: ListedValue): string;
  readonly answers: Readonly<Record<YesOrNoName, Answers>>;
  /** The value of a field, whatever its kind. */
  value(name: FieldName, value: DataValue): string;
}
