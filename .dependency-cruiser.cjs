/**
 * Who may import whom (ARCHITECTURE.md), enforced.
 * model ← store ← ingest | graphql ← app ← main          client/api ← state ← graph | views ← App
 */

/** Files below `from` import none of `to`. */
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const driver = (name, module, folders) =>
  never(
    `${name}-in-one-folder`,
    `Nothing but ${folders} knows ${name}; the rest sees the port.`,
    { path: '^(server|client|scripts|bench)/', pathNot: folders },
    { path: `(^|/)node_modules/${module}` },
  );

module.exports = {
  forbidden: [
    never('no-circles', 'Two files that need each other are one, or lack a third.', {}, { circular: true }),
    never('resolvable', 'An import leads somewhere.', {}, { couldNotResolve: true }),
    never(
      'declared',
      'A package that is imported is named in package.json.',
      { path: '^(server|client|scripts|bench)/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    never(
      'shipped',
      'What the server imports is a dependency of production.',
      { path: '^server/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),

    never(
      'model-alone',
      'The words of the domain import nothing of ours.',
      { path: '^server/model/' },
      { path: '^(server|client|scripts|test|bench)/', pathNot: '^server/model/' },
    ),
    never(
      'store-below',
      'The store knows the model only.',
      { path: '^server/store/' },
      { path: '^server/', pathNot: '^server/(store|model)/|^server/package-root\\.ts$' },
    ),
    never(
      'one-store',
      'Neither database knows the other.',
      { path: '^server/store/neo4j/' },
      { path: '^server/store/sqlite/' },
    ),
    never(
      'other-store',
      'Neither database knows the other.',
      { path: '^server/store/sqlite/' },
      { path: '^server/store/neo4j/' },
    ),
    never(
      'port-not-driver',
      'Above the port nothing knows which database it has.',
      { path: '^server/', pathNot: '^server/store/' },
      { path: '^server/store/(neo4j|sqlite)/' },
    ),
    never(
      'ingest-not-graphql',
      'main hands the pipeline to the API as a function.',
      { path: '^server/ingest/' },
      { path: '^server/(graphql|http)/|^server/app\\.ts$' },
    ),
    never(
      'graphql-not-ingest',
      'main hands the pipeline to the API as a function.',
      { path: '^server/(graphql|http)/|^server/app\\.ts$' },
      { path: '^server/(ingest/|main\\.ts|config\\.ts)' },
    ),
    never(
      'export-below',
      'An export is the graph in other words: it knows the port and nothing above it.',
      { path: '^server/export/' },
      { path: '^server/', pathNot: '^server/(export|store|model)/' },
    ),
    never(
      'rooms-not-app',
      'app and main are built from the rooms.',
      { path: '^server/(graphql|http|export|store|model)/' },
      { path: '^server/(app|main)\\.ts$' },
    ),
    // A bench that asks by hand needs the driver itself.
    driver('neo4j-driver', 'neo4j-driver', '^(server/store/neo4j|scripts/neo4j)/|^bench/[a-z]+-neo4j\\.ts$'),
    driver('libsql', 'libsql', '^server/store/sqlite/'),

    never(
      'client-not-server',
      'Types cross through the SDL.',
      { path: '^client/' },
      { path: '^(server|scripts|bench)/' },
    ),
    never(
      'server-not-client',
      'Types cross through the SDL.',
      { path: '^server/' },
      { path: '^(client|scripts|test|bench)/' },
    ),
    driver('cytoscape', 'cytoscape', '^(client/graph|bench/client)/'),
    never(
      'api-alone',
      'The API client knows nothing of the screen.',
      { path: '^client/api/' },
      { path: '^client/', pathNot: '^client/api/' },
    ),
    never(
      'state-below',
      'State knows what the API says and nothing of how it is drawn.',
      { path: '^client/state/' },
      { path: '^client/', pathNot: '^client/(state|api)/' },
    ),
    never(
      'graph-not-views',
      'The canvas is a projection of state.',
      { path: '^client/graph/' },
      { path: '^client/(views/|App\\.tsx|main\\.tsx)' },
    ),
    never(
      'views-not-graph',
      'A panel speaks to the canvas through state.',
      { path: '^client/views/' },
      { path: '^client/(graph/|App\\.tsx|main\\.tsx)' },
    ),
    never(
      'views-apart',
      'No panel imports another.',
      { path: '^client/views/([^/]+)/' },
      { path: '^client/views/', pathNot: '^client/views/$1/' },
    ),
    never(
      'search-below-views',
      'Panels find things with it; it knows none of them.',
      { path: '^client/search/' },
      { path: '^client/(graph/|views/|App\\.tsx|main\\.tsx)' },
    ),
    never(
      'components-alone',
      'Components know nothing of graphs.',
      { path: '^client/components/' },
      { path: '^client/', pathNot: '^client/components/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|data|coverage|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
