import { gexf } from './graphs/gexf';
import { graphml } from './graphs/graphml';
import { nodeLink } from './graphs/nodeLink';
import { bundle } from './records/bundle';
import { citation } from './records/citation';
import { fileRecord } from './records/fileRecord';
import { markdown } from './records/markdown';
import { csv } from './tables/csv';
import type { FileFormat } from './types';

/** The formats that a taxonomy can be saved in. A new one is a file and a line here. */
export const FORMATS: readonly FileFormat[] = [
  ...[csv, bundle, gexf, graphml, nodeLink],
  ...[fileRecord, markdown, citation],
];
