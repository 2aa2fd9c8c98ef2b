import { describeTasks } from './tasks/describe-tasks.ts';
import { withExplorer } from './with-explorer.ts';

describeTasks(withExplorer());
