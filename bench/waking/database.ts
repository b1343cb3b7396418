/** The embedded database in a process of its own: prints where it answers, and ends when its input does. */
import { openDatabase } from '../../local/database/open.ts';

const database = await openDatabase(process.argv[2]!);
process.stdout.write(`${database.url}\n`);
process.stdin.resume().once('end', async () => {
  await database.close();
  process.exit(0);
});
