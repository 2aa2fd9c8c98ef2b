import type { Config } from '../../config.ts';
import { type ModelReader, openModelReader } from '../model-reader/open-model-reader.ts';
import { type CommandIo, tell } from './command-io.ts';

/** The configured model, null where none is. What it fails at is told on stderr, and it stops with the command. */
export function modelOf(io: CommandIo, config: Config, beforeTelling: () => void = () => {}): ModelReader | null {
  const { signal } = io;
  return openModelReader(config, {
    signal,
    tell(line) {
      beforeTelling();
      tell(io, line);
    },
  });
}
