import { adjacency } from './adjacency';
import { caseFramework } from './caseFramework';
import { cx } from './cx';
import { cx2 } from './cx2';
import { cytoscape } from './cytoscape';
import type { JsonForm } from './form';
import { graphson } from './graphson';
import { kumu } from './kumu';
import { neo4j } from './neo4j';
import { neo4jRecords } from './neo4jRecords';
import { nodeLink } from './nodeLink';

/** The forms that are asked for, in this order; what has none of them is searched for lists. */
export const FORMS: readonly JsonForm[] = [
  caseFramework,
  cx2,
  cx,
  kumu,
  cytoscape,
  adjacency,
  nodeLink,
  graphson,
  neo4j,
  neo4jRecords,
];
