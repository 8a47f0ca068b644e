import { computedText } from '../../domain';
import type { FileFormat, Subject } from '../types';
import { graphOf, weightOf } from './model';

/** For d3 and NetworkX. */
export const nodeLink: FileFormat = {
  id: 'node-link',
  label: 'Node-link JSON',
  note: 'a graph for d3 and NetworkX',
  parts: [
    {
      ...{ name: '', label: 'Save' },
      write: (subject) => ({ ending: 'json', content: nodeLinkText(subject) }),
    },
  ],
};

/** y runs down, as on the screen. */
function nodeLinkText(subject: Subject): string {
  const { fields, nodes, edges } = graphOf(subject);
  const computed = computedText(subject.taxonomy);
  const json = {
    ...{ directed: true, multigraph: false },
    graph: { name: subject.title, date: subject.date, ...(computed && { computed }) },
    // Names of fields come from files: one may be "__proto__".
    nodes: nodes.map(({ id, title, index, x, y, radius, colour }) =>
      Object.fromEntries([
        ...Object.entries({ id, label: title, x, y, size: radius, color: colour }),
        ...fields.map(({ name, valueFor }) => [name, valueFor(index)]),
      ]),
    ),
    links: edges.map(({ source, target, ...edge }) => ({
      ...{ source, target, weight: weightOf({ source, target, ...edge }) },
      ...edge,
    })),
  };
  return `${JSON.stringify(json)}\n`;
}
