import { findFiles, type FoundFiles } from '../read/find-files.ts';
import type { TextDetails } from '../read/reader.ts';
import { READERS } from '../read/readers.ts';
import { fileSource, readerByName, type Source } from '../read/source.ts';
import { type CommandIo, tell } from './command-io.ts';
import { mappingOf, type ReadingOptions, textDetails } from './reading-options.ts';
import { shownPath } from './shown-path.ts';
import { UsageProblem } from './usage-problem.ts';

/** What the paths of a command name, and the records in it. */
export interface Input extends FoundFiles {
  source: Source;
}

/** Throws UsageProblem when an option is wrong, a path is missing, or there is nothing to read. */
export async function findInput(io: CommandIo, paths: string[], options: ReadingOptions): Promise<Input> {
  const details = textDetails(options);
  const mapping = await mappingOf(options);
  const found = await findFiles(paths, io.stdin);
  if (found.problems.length > 0) throw new UsageProblem(`${found.problems.join('; ')}. Nothing was read.`);
  for (const path of found.skipped) tell(io, `${shownPath(path)}: skipped, not a kind of file that can be read`);
  if (found.files.length === 0) {
    const endings = READERS.flatMap((reader) => reader.endings).join(' ');
    throw new UsageProblem(`${paths.join(', ')}: nothing readable in it (${endings}).`);
  }
  checkDetails(details, found);
  return { ...found, source: fileSource(found.files, details, { mapping, allowPrivate: options.allowPrivate }) };
}

/** A file of many records says itself what the options would say of one. */
function checkDetails(details: TextDetails, { files }: FoundFiles): void {
  const given = Object.entries(details).flatMap(([name, value]) => (value === null ? [] : [`--${name}`]));
  const other = files.find(({ name }) => readerByName(name)?.isOneDocument === false);
  if (given.length > 0 && other) {
    throw new UsageProblem(
      `${given.join(', ')}: only for bare texts and other files of one release; the records of ${shownPath(other.name)} say it themselves.`,
    );
  }
}
