/** DynamoDB as far as the adapters use it: their commands done to the table. */
import {
  type AttributeValue,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { second } from '../../../domain/calendar/london.ts';
import type { Item } from '../../../functions/aws/log-items.ts';
import type { Faults } from '../faults.ts';
import type { Prng } from '../prng.ts';
import type { Process } from '../process.ts';
import type { Wire } from '../wire.ts';
import type { Condition, IndexName, Table } from './table.ts';

export interface DynamodbParts {
  readonly wire: Wire;
  readonly table: Table;
  readonly faults: Faults;
  readonly prng: Prng;
  /** Conditions that are taken to hold, by their text. */
  readonly ignores: readonly string[];
}

export function dynamodbOf(parts: DynamodbParts, process: Process): DynamoDBClient {
  const send = (command: unknown) =>
    parts.wire.request(process, {
      what: describe(command),
      tries: 4,
      limit: 2 * second,
      throttledAs: 'ThrottlingException',
      perform: () => perform(parts, command),
    });
  return { send } as unknown as DynamoDBClient;
}

type Values = Readonly<Record<string, { readonly N?: string; readonly S?: string }>>;

/** The conditions that the adapters put. One that is not known here fails the run, so that it gets its meaning. */
const conditions: Readonly<Record<string, (values: Values) => Condition>> = {
  none: () => () => true,
  'attribute_not_exists(pk)': () => (standing) => standing === undefined,
  '#length = :length': (values) => (standing) => standing?.length?.N === values[':length']?.N,
  'attribute_exists(pk)': () => (standing) => standing !== undefined,
  'attribute_not_exists(pk) OR #length <= :length': (values) => (standing) =>
    standing === undefined || Number(standing.length?.N) <= Number(values[':length']?.N),
};

function perform({ table, faults, prng, ignores }: DynamodbParts, command: unknown): unknown {
  if (command instanceof PutItemCommand) {
    const { Item: item, ConditionExpression: text, ExpressionAttributeValues: values } = command.input;
    const condition = conditionOf(ignores.includes(text ?? '') ? undefined : text);
    table.put(item!, condition((values ?? {}) as Values));
    return {};
  }
  if (command instanceof GetItemCommand) {
    const { pk, sk } = command.input.Key!;
    const item = table.get(pk!.S!, sk!.S!);
    return item ? { Item: item } : {};
  }
  if (command instanceof UpdateItemCommand) return update(table, command.input);
  if (command instanceof QueryCommand) {
    const page = pageOf(matching(table, command.input), command.input);
    if (command.input.IndexName === 'attention' || page.Items.length < 2 || !faults.hits('short-page'))
      return page;
    const Items = page.Items.slice(0, prng.between(1, page.Items.length - 1));
    return { Items, LastEvaluatedKey: keyOf(Items.at(-1)!, command.input.IndexName) };
  }
  throw new Error('The simulation does not know this command of DynamoDB');
}

function conditionOf(text: string | undefined): (values: Values) => Condition {
  const condition = conditions[text ?? 'none'];
  if (!condition) throw new Error(`The simulation does not know the condition ${text}`);
  return condition;
}

function update(table: Table, input: UpdateItemCommandInput) {
  const { Key: key, UpdateExpression: text = '', ConditionExpression, ExpressionAttributeValues } = input;
  const values = (ExpressionAttributeValues ?? {}) as Values;
  const standing = table.get(key!.pk!.S!, key!.sk!.S!) ?? (key as Item);
  const [verb, rest] = [text.slice(0, text.indexOf(' ')), text.slice(text.indexOf(' ') + 1).split(', ')];
  if (verb !== 'SET' && verb !== 'REMOVE') throw new Error(`The simulation does not know the update ${text}`);
  const item =
    verb === 'REMOVE'
      ? Object.fromEntries(Object.entries(standing).filter(([name]) => !rest.includes(name)))
      : { ...standing, ...Object.fromEntries(rest.map((part) => assigned(part, values))) };
  table.put(item, conditionOf(ConditionExpression)(values));
  return {};
}

function assigned(part: string, values: Values): [string, AttributeValue] {
  const [name, value] = part.split(' = ') as [string, string];
  return [name, values[value] as AttributeValue];
}

/** Everything that a query asks for, in its order. */
function matching(table: Table, input: QueryCommandInput): Item[] {
  const values = input.ExpressionAttributeValues as Record<string, { S: string }>;
  const [partition, bound] = Object.values(values).map(({ S }) => S) as [string, string | undefined];
  const all = input.IndexName
    ? table.index(input.IndexName as IndexName, partition)
    : table.partition(partition);
  const within = bound === undefined ? all : all.filter((item) => isWithin(item, input, bound));
  return input.ScanIndexForward === false ? within.toReversed() : [...within];
}

function isWithin(item: Item, { KeyConditionExpression: text }: QueryCommandInput, bound: string): boolean {
  if (text?.endsWith('attentionAt <= :before')) return item.attentionAt!.S! <= bound;
  if (text?.endsWith('begins_with(sk, :prefix)')) return item.sk!.S!.startsWith(bound);
  throw new Error(`The simulation does not know the key condition ${text}`);
}

/** A page of the worklist has two cases, so that a handful of cases has several pages. */
const worklistPage = 2;

/** A page begins after a place, whether or not the item that was there still is. */
function pageOf(items: Item[], input: QueryCommandInput) {
  const { ExclusiveStartKey: start, Limit, IndexName: index, ScanIndexForward: isForward = true } = input;
  const limit = index === 'worklist' ? worklistPage : Limit;
  const isBeyond = (item: Item) =>
    placeOf(item) !== placeOf(start!) && placeOf(item) > placeOf(start!) === isForward;
  const rest = start ? items.filter(isBeyond) : items;
  if (limit === undefined || rest.length <= limit) return { Items: rest };
  const Items = rest.slice(0, limit);
  return { Items, LastEvaluatedKey: keyOf(Items.at(-1)!, index) };

  function placeOf({ nextDue, pk, sk }: Item): string {
    return `${index === 'worklist' ? nextDue!.S : ''} ${pk!.S} ${sk!.S}`;
  }
}

/** Where a page ends: the keys of the item, and in an index also those that it is found by there. */
function keyOf(item: Item, index?: string): Item {
  const { pk, sk, worklist, nextDue } = item;
  return { pk: pk!, sk: sk!, ...(index === 'worklist' && { worklist: worklist!, nextDue: nextDue! }) };
}

function describe(command: unknown): string {
  if (command instanceof PutItemCommand) {
    const { pk, sk, body } = command.input.Item!;
    const fact = sk!.S!.startsWith('log#') ? ` ${/"is":"([^"]+)"/.exec(body!.S!)?.[1]}` : '';
    return `put ${pk!.S} ${sk!.S}${fact}`;
  }
  if (command instanceof UpdateItemCommand || command instanceof GetItemCommand) {
    const { pk, sk } = command.input.Key!;
    return `${command instanceof GetItemCommand ? 'get' : 'update'} ${pk!.S} ${sk!.S}`;
  }
  if (command instanceof QueryCommand) {
    const { IndexName, ExpressionAttributeValues: values } = command.input;
    return `query ${IndexName ?? 'table'} ${Object.values(values ?? {})[0]!.S}`;
  }
  return 'unknown command';
}
