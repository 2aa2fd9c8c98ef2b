import type { Command } from 'commander';
import { canonicalUrl } from '../clean/canonical-url.ts';
import { languageTag } from '../clean/language-tag.ts';
import { publicationDate } from '../clean/publication-date.ts';
import { type Mapping, readMapping } from '../read/mapping.ts';
import type { TextDetails } from '../read/reader.ts';
import { RecordProblem } from '../record-problem.ts';
import { UsageProblem } from './usage-problem.ts';

/** What the command line can say of how files are read. */
export interface ReadingOptions extends Partial<Record<keyof TextDetails, string>> {
  map?: string;
  allowPrivate?: boolean;
}

/** A command that reads texts and tables, with the options that say how. */
export function readingCommand(command: Command): Command {
  return command
    .argument(
      '<path...>',
      'texts, web pages, PDF, DOCX, EML, feeds, JSON, CSV, ZIP, folders, addresses; - is standard input',
    )
    .option('--url <url>', 'address of a release')
    .option('--title <title>', 'title of a release')
    .option('--publisher <name>', 'publisher of a release')
    .option('--published <date>', 'publication date of a release: 2023-11-27')
    .option('--language <tag>', 'language of a release: en')
    .option('--map <file>', 'how columns of a CSV or JSON of another form are to be read')
    .option('--allow-private', 'fetch also from private addresses: this computer, its network');
}

const CHECKS: Record<keyof TextDetails, (value: string) => string | null> = {
  url: canonicalUrl,
  title: (value) => value,
  publisher: (value) => value,
  published: publicationDate,
  language: languageTag,
};

/** The details given; throws UsageProblem naming the option that is wrong. */
export function textDetails(options: ReadingOptions): TextDetails {
  const { url = null, title = null, publisher = null, published = null, language = null } = options;
  const details = { url, title, publisher, published, language };
  for (const [name, check] of Object.entries(CHECKS)) {
    const value = details[name as keyof TextDetails];
    if (value !== null && check(value) === null) throw new UsageProblem(`--${name} ${value}: cannot be read.`);
  }
  return details;
}

/** The mapping that `--map` names, null without one; throws UsageProblem that tells what is wrong with it. */
export async function mappingOf({ map }: ReadingOptions): Promise<Mapping | null> {
  try {
    return map === undefined ? null : await readMapping(map);
  } catch (error) {
    throw error instanceof RecordProblem ? new UsageProblem(`--map ${error.message}`) : error;
  }
}
