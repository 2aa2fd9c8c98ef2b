import { cypher } from './cypher.ts';
import { entitiesCsv, relationsCsv, sourcesCsv } from './csv.ts';
import type { ExportFormat } from './export-format.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';

/** By the name that a user gives. */
export const EXPORT_FORMATS: Record<string, ExportFormat> = {
  graphml,
  gexf,
  json,
  csv: relationsCsv,
  'entities-csv': entitiesCsv,
  'sources-csv': sourcesCsv,
  cypher,
};
