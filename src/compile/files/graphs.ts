import { faultyTable, readGexf, readGraphml, type Table, XmlFault } from '../../formats';
import type { Format } from './format';

/** The first element of an XML file, below its declaration and comments. */
const rootOf = (text: string) =>
  /^\uFEFF?\s*(?:<\?(?:(?!\?>)[\s\S])*\?>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE[^>]*>\s*)*<(?:[\w.-]+:)?([\w.-]+)/.exec(
    text,
  )?.[1];

/** Graphs as Gephi writes them. */
export const gexf = graphFormat('GEXF', 'gexf', readGexf);

/** Graphs as yEd, NetworkX, igraph and others write them. */
export const graphml = graphFormat('GraphML', 'graphml', readGraphml);

function graphFormat(
  name: string,
  root: string,
  read: (path: string, text: string) => Table[],
): Format {
  return {
    name,
    recognises: ({ text }) => rootOf(text) === root,
    read: ({ path, text, remarks = [] }) => {
      try {
        const [first, ...more] = read(path, text);
        const tables = first ? [{ ...first, remarks: [...remarks, ...first.remarks] }] : [];
        return { tables: [...tables, ...more] };
      } catch (error) {
        if (!(error instanceof XmlFault)) throw error;
        const message = `this is not ${name} that can be read: ${error.message}`;
        return { tables: [faultyTable(path, error.line, message)] };
      }
    },
  };
}
