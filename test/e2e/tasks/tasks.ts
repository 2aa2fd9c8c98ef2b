import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { inspector, readPicture } from '../explorer.ts';
import type { Hands } from './hands.ts';
import { RELEASE } from './texts.ts';

/** A moment of a task that is worth a picture, in words. */
export type Still = (page: Page, caption: string) => Promise<void>;

/** What an analyst wants done; it fails when what must be seen does not come. */
export interface Task {
  name: string;
  title: string;
  play(hands: Hands, still: Still): Promise<void>;
}

const mark = (page: Page) => inspector(page).getByRole('article').locator('mark').first();
const heading = (page: Page, name: string | RegExp) => inspector(page).getByRole('heading', { level: 2, name });

async function findABody({ page, find }: Hands, still: Still): Promise<void> {
  await find('GACC');
  await heading(page, /^General Administration of Customs/).waitFor();
  await still(page, 'Any of its names finds the body, here GACC: it is centred, chosen, and told.');
  await find('香港海關');
  await heading(page, /^Hong Kong Customs and Excise Department/).waitFor();
  const agreements = inspector(page).getByRole('region', { name: 'Agreements' });
  await agreements
    .getByRole('listitem')
    .filter({ hasText: 'Smart Customs Development' })
    .getByText('2023-11-27')
    .waitFor();
  await still(page, 'With whom it has agreed what, and since when, stands first.');
}

async function readTheSentence({ page, find, use }: Hands, still: Still): Promise<void> {
  await find('Louise Ho');
  await use(inspector(page).getByRole('button', { name: /^Signed.*Smart Customs Development.*Read the sentence$/ }));
  const evidence = inspector(page).getByRole('article', { name: 'Evidence' });
  await evidence.getByText(/^(One source says|\d+ sources say) so\./).waitFor();
  await evidence
    .getByText(/Entente samples.*2023-11-27/)
    .first()
    .waitFor();
  await mark(page).filter({ hasText: 'signed' }).waitFor();
  await still(page, 'A line opens the sentence that says so, marked in its release, with publisher and date.');
  await use(evidence.getByRole('button', { name: 'Read all of it' }).first());
  await inspector(page).getByRole('article', { name: 'Release' }).waitFor();
  await mark(page).filter({ hasText: 'signed' }).waitFor();
  await still(page, 'The whole release, with everything that was read in it.');
}

async function connectTwo(hands: Hands, still: Still): Promise<void> {
  const { page, find, use, write, date } = hands;
  await find('Singapore Customs');
  await heading(page, 'Singapore Customs').waitFor();
  await find('Korea Customs Service', true);
  await use(inspector(page).getByRole('button', { name: 'Paths between them' }));
  const paths = page.getByRole('region', { name: 'Paths' });
  await paths.getByRole('heading', { name: 'How Singapore Customs and Korea Customs Service are connected' }).waitFor();
  const step = paths
    .getByRole('listitem')
    .first()
    .getByRole('button', { name: /Read the sentence$/ });
  await step.first().waitFor();
  await still(page, 'All shortest ways between two, step by step.');
  await use(step.first());
  await mark(page).waitFor();
  await still(page, 'Each step opens its sentence.');
  await write(paths.getByRole('combobox', { name: 'Only by' }), 'Party to');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => /path=[^&]*PARTY_TO/.test(location.hash));
  await date(page.getByLabel('As of the day'), '2019-01-01');
  await paths.getByText(/^\d+ found as of 2019-01-01\./).waitFor();
  await still(page, 'Narrowed by relation and by day.');
}

async function lookAtADay({ page, use, date, show }: Hands, still: Still): Promise<void> {
  const all = await readPicture(page);
  await date(page.getByLabel('As of the day'), '2007-01-01');
  await page.locator(`[data-graph]:not([data-entities="${all.entities}"])`).waitFor();
  const then = await readPicture(page);
  await page
    .getByText(`${all.entities - then.entities} hidden`)
    .first()
    .waitFor();
  await still(page, 'What was in force on a day: canvas and legend answer together.');
  await show('Table');
  await page.getByRole('heading', { name: `Things (${then.entities})` }).waitFor();
  await page.getByRole('heading', { name: `Lines (${then.relations})` }).waitFor();
  await still(page, 'The table tells the same day.');
  await use(page.getByRole('button', { name: 'All of time' }));
  await page.getByRole('heading', { name: `Things (${all.entities})` }).waitFor();
}

async function whoSigned({ page, find, use }: Hands, still: Still): Promise<void> {
  await find('Hong Kong Customs');
  await heading(page, /^Hong Kong Customs and Excise Department/).waitFor();
  await use(inspector(page).getByRole('button', { name: 'Go to Louise Ho' }).first());
  await heading(page, /Louise Ho/).waitFor();
  const posts = inspector(page).getByRole('region', { name: 'Posts' });
  await posts.getByRole('button', { name: /^Commissioner of Customs and Excise at .*seen / }).waitFor();
  await still(page, 'Who signed for an agency: the posts as a line of time, and what was signed.');
  await use(posts.getByRole('button', { name: 'Hermes Tang' }));
  await heading(page, 'Hermes Tang').waitFor();
  await posts
    .getByText(/^After:/)
    .filter({ hasText: 'Louise Ho' })
    .waitFor();
  await still(page, 'Who held the post before, and after.');
}

async function followAnInstrument({ page, find, use }: Hands, still: Still): Promise<void> {
  await find('Memorandum of Understanding on Customs Training');
  await inspector(page).getByRole('region', { name: 'Life' }).getByText('2020-05-03 · signed').waitFor();
  const lineage = inspector(page).getByRole('region', { name: 'Lineage' });
  await lineage.getByRole('button', { name: /replaces/ }).waitFor();
  await still(page, 'The life of an instrument, and what it replaces.');
  await use(lineage.locator('ol').getByRole('button').first());
  await heading(page, /Customs Cooperation/).waitFor();
  await inspector(page).getByText('replaced').first().waitFor();
  await still(page, 'The one before it.');
}

async function compareAgencies({ page, show, use, pick }: Hands, still: Still): Promise<void> {
  await show('Matrix');
  const matrix = page.getByRole('region', { name: 'Matrix' });
  const name = /^Hong Kong Customs and Excise Department and General Administration of Customs.*: \d+: /;
  await use(matrix.getByRole('button', { name }));
  const between = inspector(page).getByRole('article', { name: 'Two chosen' });
  await between.getByText('Co-operative Arrangement on Smart Customs Development', { exact: true }).waitFor();
  await still(page, 'Who has what with whom; a cell opens what lies between two.');
  const gaps = matrix.getByRole('region', { name: 'Gaps' });
  await pick(gaps.getByLabel('Has'), 'Singapore Customs');
  await pick(gaps.getByLabel('Lacks'), 'Canada Border Services Agency');
  const gap = gaps.getByRole('listitem').filter({ hasText: 'MRA with' }).first();
  await gap.waitFor();
  await gap.scrollIntoViewIfNeeded();
  await still(page, 'Who has a mutual recognition arrangement with one but not with the other.');
}

async function addARelease({ page, addRelease, write, use }: Hands, still: Still): Promise<void> {
  const before = await readPicture(page);
  await addRelease();
  const dialog = page.getByRole('dialog', { name: 'Add a release' });
  await write(dialog.getByLabel('Text of the release'), RELEASE);
  await write(dialog.getByLabel('Published'), '2021-05-04');
  await use(dialog.getByRole('button', { name: 'Read it' }));
  await dialog.getByRole('button', { name: /^Iceland Customs · party to · / }).waitFor();
  await dialog.locator('mark').first().waitFor();
  await still(page, 'A release is read beside its text before anything is saved.');
  await use(dialog.getByRole('button', { name: 'Save' }));
  await dialog.waitFor({ state: 'detached' });
  await page.locator(`[data-graph][data-state="ready"]:not([data-entities="${before.entities}"])`).waitFor();
  await still(page, 'Saved and drawn.');
}

async function share({ page, find, take }: Hands, still: Still): Promise<void> {
  await find('Louise Ho');
  await heading(page, /Louise Ho/).waitFor();
  const { entities } = await readPicture(page);
  await take('Copy the link', 'Copy the link');
  await page.getByText(/link (is )?copied/).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await still(page, 'The link holds the whole view.');
  const again = await page.context().newPage();
  await again.goto(link);
  await again.locator(`[data-graph][data-state="ready"][data-entities="${entities}"]`).waitFor();
  await heading(again, /Louise Ho/).waitFor();
  await again.close();
  const picture = await taken(page, () => take('SVG', 'Take the picture along: SVG'));
  if (!/>1\. /.test(picture)) throw new Error('The picture does not name its sources');
  const data = JSON.parse(await taken(page, () => take('JSON', 'Take the data along: JSON'))) as Record<
    string,
    unknown[]
  >;
  if (data['entities']?.length !== entities || !data['sources']?.length)
    throw new Error('The data are not what is shown');
}

async function taken(page: Page, take: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all<[Promise<Download>, Promise<void>]>([page.waitForEvent('download'), take()]);
  return readFile(await file.path(), 'utf8');
}

async function askInGraphql({ page, find, take, on }: Hands, still: Still): Promise<void> {
  await find('Louise Ho');
  await heading(page, /Louise Ho/).waitFor();
  const [editor] = await Promise.all([
    page.context().waitForEvent('page'),
    take('Show this in GraphQL', 'Show this in GraphQL'),
  ]);
  const line = (words: RegExp) => editor.locator('.view-line').filter({ hasText: words }).first();
  await line(/official_/).waitFor();
  await on(editor).use(editor.getByRole('button', { name: /Execute query/ }));
  await line(/Louise\sHo/).waitFor();
  await still(editor, 'The same question in GraphQL, run where it stands.');
}

/** The ten tasks of an analyst. */
export const TASKS: readonly Task[] = [
  { name: 'find-a-body', title: 'Find a body by any of its names', play: findABody },
  { name: 'read-the-sentence', title: 'Read the sentence behind a line', play: readTheSentence },
  { name: 'connect-two', title: 'How are these two connected?', play: connectTwo },
  { name: 'look-at-a-day', title: 'What was in force on that day?', play: lookAtADay },
  { name: 'who-signed', title: 'Who signed, in which post, and who held it before', play: whoSigned },
  { name: 'follow-an-instrument', title: 'Follow one instrument', play: followAnInstrument },
  { name: 'compare-agencies', title: 'Who has what with whom, and what is missing', play: compareAgencies },
  { name: 'add-a-release', title: 'Add a release', play: addARelease },
  { name: 'share', title: 'Share the view, the picture and the data', play: share },
  { name: 'ask-in-graphql', title: 'Ask the same in GraphQL', play: askInGraphql },
];
