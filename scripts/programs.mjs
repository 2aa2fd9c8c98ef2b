import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const chromiumPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const cjkFont = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return folders.flatMap((folder) => suffixes.map((suffix) => join(folder, name + suffix))).find(isProgram);
}

/** The browser of the journeys: `ENTENTE_CHROMIUM`, else where Chromium or Chrome usually is; undefined when there is none. */
export function findChromium() {
  const named = process.env.ENTENTE_CHROMIUM;
  if (named) return isProgram(named) ? named : undefined;
  return chromiumNames.map(onPath).find(Boolean) ?? chromiumPlaces.find(isProgram);
}

export function chromiumVersion(file) {
  return spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout?.trim() || 'Chromium of unknown version';
}

/** `javac`, for a bare runtime has `java` too and cannot run the launcher's source. */
function findJdk() {
  const home = process.env.JAVA_HOME;
  return home ? [join(home, 'bin', 'javac')].find(isProgram) : onPath('javac');
}

/** Needs of the tests: what is missing, the Debian packages that bring it, and what to do elsewhere. */
const needs = [
  {
    missing: () => !findChromium(),
    packages: ['chromium', 'fonts-noto-cjk'],
    advice: 'The browser journeys need Chromium or Chrome: install it, or set ENTENTE_CHROMIUM to the program.',
  },
  {
    missing: () => isDebianAsRoot() && !existsSync(cjkFont),
    packages: ['fonts-noto-cjk'],
    advice: 'Chinese names in screenshots need a font: install fonts-noto-cjk.',
  },
  {
    missing: () => !process.env.NEO4J_TEST_URI && !(findJdk() && onPath('mvn')),
    packages: ['default-jdk-headless', 'maven'],
    advice:
      'The Neo4j tests need a JDK (17 or newer; JAVA_HOME or on the PATH) and Maven: install both, or set NEO4J_TEST_URI, NEO4J_TEST_USERNAME and NEO4J_TEST_PASSWORD to a server that may be written to.',
  },
];

function isDebianAsRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && Boolean(onPath('apt-get'));
}

function aptInstall(packages) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  console.error(`Installing ${packages.join(', ')} with apt-get …`);
  run('apt-get', ['update', '-qq'], quiet);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

/** Sees to it that browser, JDK and Maven are there, and gives one line for each that is not. */
export function ensurePrograms() {
  const packages = needs.filter((need) => need.missing()).flatMap((need) => need.packages);
  if (packages.length > 0 && isDebianAsRoot()) aptInstall([...new Set(packages)]);
  return needs.filter((need) => need.missing()).map((need) => need.advice);
}
