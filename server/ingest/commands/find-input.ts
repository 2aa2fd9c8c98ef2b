import { languageTag } from '../clean/language-tag.ts';
import { canonicalUrl } from '../clean/canonical-url.ts';
import { publicationDate } from '../clean/publication-date.ts';
import { findFiles, type FoundFiles } from '../read/find-files.ts';
import { plainText } from '../read/plain-text.ts';
import type { TextDetails } from '../read/reader.ts';
import { readerByName } from '../read/source.ts';
import { type CommandIo, tell } from './command-io.ts';
import { shownPath } from './shown-path.ts';
import { UsageProblem } from './usage-problem.ts';

/** What the command line can say of a bare text. */
export type DetailOptions = Partial<Record<keyof TextDetails, string>>;

const CHECKS: Record<keyof TextDetails, (value: string) => string | null> = {
  url: canonicalUrl,
  title: (value) => value,
  publisher: (value) => value,
  published: publicationDate,
  language: languageTag,
};

/** The files that the paths name; throws UsageProblem when one is missing or there is nothing to read. */
export async function findInput(io: CommandIo, paths: string[], details: TextDetails): Promise<FoundFiles> {
  const found = await findFiles(paths, io.stdin);
  if (found.problems.length > 0) throw new UsageProblem(`${found.problems.join('; ')}. Nothing was read.`);
  for (const path of found.skipped) tell(io, `${shownPath(path)}: skipped, not a kind of file that can be read`);
  if (found.files.length === 0) {
    throw new UsageProblem(`${paths.join(', ')}: nothing readable in it (.txt, .json, .jsonl, .csv).`);
  }
  const given = Object.entries(details).filter(([, value]) => value !== null);
  const other = found.files.find(({ name }) => name !== 'stdin' && (readerByName(name) ?? plainText) !== plainText);
  if (given.length > 0 && other) {
    const options = given.map(([name]) => `--${name}`).join(', ');
    throw new UsageProblem(
      `${options}: only for bare texts; the records of ${shownPath(other.name)} say it themselves.`,
    );
  }
  return found;
}

/** The details given; throws UsageProblem naming the option that is wrong. */
export function textDetails(options: DetailOptions): TextDetails {
  const { url = null, title = null, publisher = null, published = null, language = null } = options;
  const details = { url, title, publisher, published, language };
  for (const [name, check] of Object.entries(CHECKS)) {
    const value = details[name as keyof TextDetails];
    if (value !== null && check(value) === null) throw new UsageProblem(`--${name} ${value}: cannot be read.`);
  }
  return details;
}
