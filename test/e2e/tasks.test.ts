import { beforeAll } from '@jest/globals';
import { describeTasks } from './tasks/describe-tasks.ts';
import { TEXTS } from './tasks/texts.ts';
import { withExplorer } from './with-explorer.ts';

const explorer = withExplorer();

beforeAll(() => {
  for (const [name, content] of Object.entries(TEXTS)) explorer.ingest(name, content);
});

describeTasks(explorer);
