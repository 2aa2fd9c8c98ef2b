import type { IngestTally } from '../pipeline.ts';
import { counted } from './counted.ts';
import { shownPath } from './shown-path.ts';

/** How an ingest ended, as it is told. */
export interface IngestReport extends IngestTally {
  /** Rows that `--replace` retracted. */
  removed: number;
  /** Releases that the configured model gave no answer for. */
  withoutModel: number;
  /** Files of folders that were passed over. */
  skipped: string[];
  /** Where rejected records are kept; null when there are none, or none are kept. */
  rejects: string | null;
  dryRun: boolean;
  seconds: number;
}

export function progressLine({ documents, repeated, rejected, records }: IngestTally): string {
  return `${documents + repeated + rejected} of ${counted(records, 'record')} read, ${rejected} rejected`;
}

export function stoppedLine(stopped: string): string {
  const where = stopped ? `after ${shownPath(stopped)}` : 'before anything was written';
  return `Stopped ${where}. The same command goes on from there: what is in the graph is left as it is.`;
}

/** The summary for a person. */
export function summary(report: IngestReport): string {
  const { added, replaced, unchanged, removed, rejected, repeated, withoutModel } = report;
  const read = [
    `${counted(report.documents, 'document')} read`,
    counted(report.mentions, 'mention'),
    counted(report.claims, 'claim'),
  ];
  const written = `${added} added, ${replaced} replaced, ${unchanged} unchanged, ${removed} removed`;
  const lines = [`${read.join(', ')}: ${report.dryRun ? 'nothing was written (dry run)' : written}.`];
  if (repeated > 0) lines.push(`${counted(repeated, 'record')} repeated an earlier one.`);
  if (rejected > 0) {
    lines.push(`${counted(rejected, 'record')} rejected${report.rejects ? `, kept in ${report.rejects}` : ''}.`);
  }
  if (withoutModel > 0) {
    lines.push(`${counted(withoutModel, 'release')} read by the rules alone (entente reread asks the model again).`);
  }
  return `${lines.join('\n')}\n`;
}
