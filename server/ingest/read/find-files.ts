import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { diskFile, type InputFile, memoryFile } from './input-file.ts';
import { inWords, LIMITS } from './limits.ts';
import { pageFile } from './page-file.ts';
import { readerByName } from './source.ts';
import { isWebAddress } from './web-address.ts';

/** What tells of a folder rather than being a part of it: a word for its readers, a mapping for `--map`. */
const ABOUT_THE_FOLDER = /^readme\b|\.map\.json$/i;

/** What the paths of a command name. */
export interface FoundFiles {
  files: InputFile[];
  /** Absolute paths of files and folders, addresses, `stdin`: what was asked for. */
  named: string[];
  /** Files of a folder that no reader knows or that only tell of it: listed, not rejected. */
  skipped: string[];
  /** One line for each path that is not there or cannot be taken. */
  problems: string[];
}

/** Files in the order given, a folder's in the order of their names; `-` is standard input, kept in memory up to a limit. Pages of the web are fetched when they are read. */
export async function findFiles(paths: string[], stdin: AsyncIterable<Uint8Array>): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], named: [], skipped: [], problems: [] };
  for (const path of paths) {
    found.named.push(path === '-' ? 'stdin' : isWebAddress(path) ? path : resolve(path));
    if (path === '-') await addStandardInput(stdin, found);
    else if (isWebAddress(path)) found.files.push(pageFile(path));
    else await addPath(resolve(path), found);
  }
  return found;
}

async function addStandardInput(stdin: AsyncIterable<Uint8Array>, found: FoundFiles): Promise<void> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    size += chunk.length;
    if (size > LIMITS.stdin) {
      found.problems.push(`stdin: larger than ${inWords(LIMITS.stdin)} bytes, name a file instead`);
      return;
    }
    chunks.push(chunk);
  }
  found.files.push(memoryFile('stdin', chunks));
}

async function addPath(path: string, found: FoundFiles): Promise<void> {
  const stats = await stat(path).catch(() => null);
  if (stats?.isDirectory()) await addFolder(path, found);
  else if (stats?.isFile()) found.files.push(diskFile(path));
  else found.problems.push(`${path}: ${stats ? 'neither a file nor a folder' : 'no such file or folder'}`);
}

async function addFolder(folder: string, found: FoundFiles): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter((entry) => !entry.name.startsWith('.'));
  visible.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of visible) {
    const path = join(folder, entry.name);
    // A linked folder is not followed: it could lead back here.
    if (entry.isDirectory()) await addFolder(path, found);
    else if (readerByName(path) && !ABOUT_THE_FOLDER.test(entry.name)) found.files.push(diskFile(path));
    else found.skipped.push(path);
  }
}
