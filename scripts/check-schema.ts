// Fails when schema.graphql breaks what clients of the baseline rely on. `--accept` makes it the new baseline.
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../server/package-root.ts';
import { breakingChanges } from './breaking-changes.ts';

const schema = join(packageRoot, 'schema.graphql');
const baseline = join(packageRoot, 'docs', 'schema-baseline.graphql');

if (process.argv.includes('--accept')) {
  copyFileSync(schema, baseline);
  console.error('docs/schema-baseline.graphql is now what clients rely on.');
} else {
  const broken = breakingChanges(readFileSync(baseline, 'utf8'), readFileSync(schema, 'utf8'));
  if (broken.length > 0) {
    console.error(`schema.graphql breaks what clients rely on (docs/schema-baseline.graphql):
${broken.map((change) => `  - ${change}`).join('\n')}
Mark it \`@deprecated(reason:)\` first and take it away a release later (docs/api.md, "Changes of the schema").
If it must break now: \`npm run schema:check -- --accept\`, and a line in CHANGELOG.md under "Changed" or "Removed".`);
    process.exitCode = 1;
  }
}
