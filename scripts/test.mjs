import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { checks, suites } from './checks.mjs';
import { ensureInstalled } from './install.mjs';
import { chromiumVersion, ensurePrograms, findChromium } from './programs.mjs';
import { runNode } from './run.mjs';
import { stopWith } from './stop-with.mjs';

// `npm test`: installs what is missing and runs everything there is, to the end, even after a failure.

const results = { passed: 0, failed: 0, skipped: 0 };

async function timed(name, work) {
  const start = Date.now();
  console.log(`\n── ${name}`);
  const passed = await work();
  console.log(`   ${passed ? 'passed' : 'FAILED'}: ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return passed;
}

async function check(name, work) {
  if (await timed(name, work)) results.passed += 1;
  else results.failed += 1;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A file that does not even load counts as one failure; so does a suite that ends without a report. */
function count(report, passed) {
  results.passed += report?.numPassedTests ?? 0;
  results.failed += report ? report.numFailedTests + report.numRuntimeErrorTestSuites : 0;
  results.skipped += report ? report.numPendingTests + report.numTodoTests : 0;
  if (!passed && !(report?.numFailedTests + report?.numRuntimeErrorTestSuites > 0)) results.failed += 1;
}

async function suite({ name, args: own }, folder) {
  const file = join(folder, `${name}.json`);
  const args = [
    '--experimental-vm-modules',
    '--no-warnings=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--ci',
  ];
  const passed = await timed(`tests: ${name}`, () =>
    runNode([...args, '--selectProjects', name, ...own, '--json', '--outputFile', file], {
      ENTENTE_CHROMIUM: findChromium(),
    }),
  );
  count(readReport(file), passed);
}

ensureInstalled();
const missing = ensurePrograms();
if (missing.length > 0) stopWith(missing.join('\n'));
console.log(`Node ${process.version}, ${chromiumVersion(findChromium())}`);

for (const { name, args } of checks) await check(name, () => runNode(args));
await check('build', ensureBuilt);
const folder = mkdtempSync(join(tmpdir(), 'entente-test-'));
for (const one of suites) await suite(one, folder);
rmSync(folder, { recursive: true, force: true });

const skipped = results.skipped > 0 ? `, ${results.skipped} skipped` : '';
console.log(`\n${results.passed} passed, ${results.failed} failed${skipped}`);
process.exit(results.failed > 0 ? 1 : 0);
