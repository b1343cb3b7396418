/** What a client writes, seen and done again elsewhere. */
import {
  type DynamoDBClient,
  PutItemCommand,
  type PutItemCommandInput,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';

export type Write = { readonly put: PutItemCommandInput } | { readonly update: UpdateItemCommandInput };

/** Calls `seen` with each put and update that the client is asked for. */
export function watchWrites(client: DynamoDBClient, seen: (write: Write) => void): void {
  client.middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        if (commandName === 'PutItemCommand') seen({ put: args.input as PutItemCommandInput });
        if (commandName === 'UpdateItemCommand') seen({ update: args.input as UpdateItemCommandInput });
        return next(args);
      },
    { step: 'initialize' },
  );
}

/** Does a write to a case to the partition `pk` instead, and any other as it was. */
export function writeUnder(client: DynamoDBClient, pk: string, write: Write): Promise<unknown> {
  const isOfCase = (standing: string | undefined) => standing?.startsWith('case#');
  if ('put' in write) {
    const { Item } = write.put;
    const item = isOfCase(Item?.pk?.S) ? { ...Item, pk: { S: pk } } : Item;
    return client.send(new PutItemCommand({ ...write.put, Item: item }));
  }
  const { Key } = write.update;
  const key = isOfCase(Key?.pk?.S) ? { ...Key, pk: { S: pk } } : Key;
  return client.send(new UpdateItemCommand({ ...write.update, Key: key }));
}
