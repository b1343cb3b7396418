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

/** Does a write again in the partition `pk`, where nothing stood before. An update of what is no case's stays where it was. */
export function writeUnder(client: DynamoDBClient, pk: string, write: Write): Promise<unknown> {
  if ('put' in write) {
    return client.send(new PutItemCommand({ ...write.put, Item: { ...write.put.Item, pk: { S: pk } } }));
  }
  const { Key } = write.update;
  const key = Key?.pk?.S?.startsWith('case#') ? { ...Key, pk: { S: pk } } : Key;
  return client.send(new UpdateItemCommand({ ...write.update, Key: key }));
}
