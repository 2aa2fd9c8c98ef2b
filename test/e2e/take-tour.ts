/** `npm run tour`: docs/tour, a strip of pictures of each task, taken while the task is done on the samples. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../server/package-root.ts';
import { waitForPicture } from './explorer.ts';
import { openChromium, startJourney } from './journey.ts';
import { serveEntente } from './serve-entente.ts';
import { mouse } from './tasks/hands.ts';
import { TASKS, type Task } from './tasks/tasks.ts';
import { TEXTS } from './tasks/texts.ts';

const FOLDER = join(packageRoot, 'docs/tour');
const OPTIONS = { viewport: { width: 1200, height: 720 }, permissions: ['clipboard-read', 'clipboard-write'] };
const QUALITY = 72; // So that none is larger than 150 kB.

const INTRODUCTION = `# A tour of Entente

The ten things an analyst wants done, each as it is done in a real browser over the samples. The journeys of
\`test/e2e/tasks\` do the same by mouse and by keyboard alone, on both databases. \`npm run tour\` takes the pictures anew.
`;

const [entente, browser] = await Promise.all([serveEntente(), openChromium()]);
try {
  for (const [name, content] of Object.entries(TEXTS)) entente.ingest(name, content);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const chapters: string[] = [INTRODUCTION];
  for (const [at, task] of TASKS.entries()) chapters.push(await chapter(at + 1, task));
  writeFileSync(join(FOLDER, 'README.md'), chapters.join('\n'));
} finally {
  await browser.close();
  await entente.stop();
}

/** Does the task and tells it with its pictures. */
async function chapter(number: number, { name, title, play }: Task): Promise<string> {
  const lines = [`## ${number}. ${title}`, ''];
  const { page, close } = await startJourney(browser, entente.url, OPTIONS);
  await waitForPicture(page);
  let stills = 0;
  await play(mouse(page), async (shown, caption) => {
    stills += 1;
    const file = `${String(number).padStart(2, '0')}-${name}-${stills}.jpg`;
    await shown.waitForTimeout(1200); // Menus and messages come to rest.
    await shown.screenshot({ path: join(FOLDER, file), type: 'jpeg', quality: QUALITY });
    lines.push(caption, '', `![${caption}](${file})`, '');
  });
  await close();
  return lines.join('\n');
}
