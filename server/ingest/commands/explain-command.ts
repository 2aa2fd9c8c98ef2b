import { Command } from 'commander';
import type { Reading } from '../../model/graph.ts';
import { coloured, type Paint, plain, printable, sentenceLines } from '../explain-words.ts';
import { explain } from '../explain.ts';
import type { ModelReader } from '../model-reader/open-model-reader.ts';
import type { ReadItem } from '../read/reader.ts';
import { rejectOf } from '../reject-of.ts';
import { resolve } from '../resolve/resolve.ts';
import { understand } from '../understand.ts';
import type { Reject } from '../stages.ts';
import type { CommandIo } from './command-io.ts';
import { counted } from './counted.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { findInput } from './find-input.ts';
import { modelOf } from './model-of.ts';
import { readingCommand, type ReadingOptions } from './reading-options.ts';
import type { MakeCommand } from './store-command.ts';
import { tellReject } from './tell-reject.ts';
import { configOf } from './with-store.ts';

interface Options extends ReadingOptions {
  json?: boolean;
}

export const explainCommand: MakeCommand = (io, ended) =>
  readingCommand(new Command('explain'))
    .description('print texts sentence by sentence, with what is read from each, by which rule and how surely')
    .option('--json', 'one JSON line a document')
    .action(async (paths: string[], options: Options) => ended(await runExplain(io, paths, options)));

async function runExplain(io: CommandIo, paths: string[], options: Options): Promise<ExitCode> {
  const { source } = await findInput(io, paths, options);
  const model = modelOf(io, configOf(io, {}));
  const counts = { read: 0, rejected: 0 };
  for await (const item of source.items()) {
    if (io.signal.aborted) break;
    const outcome = await explained(item, model, io, options.json === true);
    if ('reject' in outcome) {
      counts.rejected += 1;
      tellReject(io, outcome.reject);
    } else {
      counts.read += 1;
      await io.print(outcome.text);
    }
  }
  if (counts.read === 0) return EXIT.nothingDone;
  return counts.rejected === 0 && !io.signal.aborted ? EXIT.allRead : EXIT.someRejected;
}

async function explained(
  item: ReadItem,
  model: ModelReader | null,
  io: CommandIo,
  asJson: boolean,
): Promise<{ text: string } | { reject: Reject }> {
  if ('reject' in item) return item;
  try {
    const { reading } = resolve(await understand(item.raw, model));
    return { text: asJson ? toJson(reading) : toText(reading, item.raw.origin, paintFor(io)) };
  } catch (error) {
    return { reject: rejectOf(item.raw, error) };
  }
}

function toJson(reading: Reading): string {
  const { address, title, publisher, published } = reading.document;
  return `${JSON.stringify({ address, title, publisher, published, sentences: explain(reading) })}\n`;
}

function toText(reading: Reading, origin: string, paint: Paint): string {
  const { title, publisher, published } = reading.document;
  const head = [origin, title, publisher, published].filter((part) => part !== null).map(printable);
  const count = `${counted(reading.mentions.length, 'thing')}, ${counted(reading.claims.length, 'fact')}`;
  const blocks = explain(reading).map((sentence) => sentenceLines(sentence, paint).join('\n'));
  return `${paint('faint', `${head.join(' · ')}: ${count}`)}\n\n${blocks.join('\n\n')}\n\n`;
}

/** Colours for a person at a terminal who has not said no to them (no-color.org). */
function paintFor(io: CommandIo): Paint {
  return io.isTerminal === true && !io.environment['NO_COLOR'] ? coloured : plain;
}
