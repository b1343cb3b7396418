/**
 * The one DynamoDB table. Whoever creates it (the CDK app, the local stand-in) reads its shape here, and
 * whoever reads or writes it takes the names from here.
 *
 * `attention` finds what must be looked at: log items not yet settled and cases whose next moment has come.
 * It is sparse (an item is in it only while it carries both attributes) and sharded by case, so that one busy
 * morning does not throttle the table through one hot index partition.
 * `worklist` lists an authority's cases by their next due date.
 * `duties` has what is outstanding in the same cases and no more, so that a whole week is read in one go. It is sparse too: a
 * case in which a notice did not arrive comes first in it, and one with nothing outstanding is not in it.
 */
export const tableShape = {
  partitionKey: 'pk',
  sortKey: 'sk',
  timeToLive: 'expires',
  indexes: {
    attention: { name: 'attention', partitionKey: 'attention', sortKey: 'attentionAt', projects: 'keys' },
    worklist: { name: 'worklist', partitionKey: 'worklist', sortKey: 'nextDue', projects: 'all' },
    duties: { name: 'duties', partitionKey: 'duties', sortKey: 'dutiesAt', projects: ['outstanding'] },
  },
} as const;

/** How many partitions the attention index is spread over. More can be added; fewer would strand items. */
export const attentionShards = 8;
