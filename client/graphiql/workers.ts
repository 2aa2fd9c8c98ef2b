import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

const WORKERS: Record<string, new () => Worker> = { json: JsonWorker, graphql: GraphqlWorker };

// Imported before GraphiQL, whose editor asks for its workers as soon as it is loaded.
Object.assign(globalThis, {
  MonacoEnvironment: { getWorker: (_id: string, label: string): Worker => new (WORKERS[label] ?? EditorWorker)() },
});
