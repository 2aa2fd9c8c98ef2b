import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { FIRST_QUESTION } from './client/state/first-question.ts';

const root = resolve(import.meta.dirname, 'client');
const pages = ['index', 'graphiql'].filter((name) => existsSync(resolve(root, `${name}.html`)));

/** What the explorer's first screen is made of comes in two files, which are there sooner than fifteen: what GraphiQL needs too, and the rest. */
const groups = [
  { name: 'early', test: /client\/early\.ts/ },
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|zustand|clsx)\/|vite\/preload-helper/ },
  { name: 'shell', tags: ['$initial' as const], test: /client\/(?!graphiql)|node_modules\/(@mantine|@tabler|swr)\// },
];

/** Runs `client/early.ts` as soon as it is there: on the page Vite would put it behind all that the explorer is made of. */
const runEarly: Plugin = {
  name: 'run-early',
  transformIndexHtml: (_html, { bundle = {} }) =>
    Object.values(bundle)
      .filter((chunk) => chunk.type === 'chunk' && chunk.name === 'early')
      .map(({ fileName }) => ({
        tag: 'script',
        attrs: { type: 'module', async: true, crossorigin: true, src: `/${fileName}` },
      })),
};

/** Leaves word for the server. */
const tellFirstQuestion: Plugin = {
  name: 'tell-first-question',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'first-question.json', source: JSON.stringify(FIRST_QUESTION) });
  },
};

export default defineConfig({
  root,
  plugins: [react(), runEarly, tellFirstQuestion],
  build: {
    outDir: resolve(import.meta.dirname, 'dist/client'),
    emptyOutDir: true,
    // Fonts and images stay files, and no script is written into the page: the Content-Security-Policy allows neither.
    assetsInlineLimit: 0,
    // Browsers that know light-dark(): the replacement for older ones does not see which scheme the user chose.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: Object.fromEntries(pages.map((name) => [name, resolve(root, `${name}.html`)])),
      output: { codeSplitting: { groups } },
      // GraphiQL's packages carry directives for a compiler that does not run here: dozens of warnings about nothing.
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
  },
  // Smaller than the same minified here.
  resolve: { alias: { cytoscape: 'cytoscape/dist/cytoscape.esm.min.mjs' } },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', proxy: { '/graphql': { target: 'http://127.0.0.1:4000', ws: true } } },
});
