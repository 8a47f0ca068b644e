import { freshNames, type RoleIndex } from '../../domain';
import { declaredIn } from '../parts/declared';
import type { Subject } from '../types';
import { type Field, fieldsOf } from './fields';

/** A role as graph files have it. */
export interface GraphNode {
  readonly id: string;
  readonly title: string;
  readonly index: RoleIndex;
  /** Right and down from the middle, in pixels at zoom 1. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** "#1537a7". */
  readonly colour: string;
}

/** What one role says of another: that they match, that it presses it, or both. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly match?: number;
  readonly because?: string;
  readonly presses: boolean;
  readonly demand?: string;
}

/** A taxonomy as programs for graphs see it: one edge at most from a role to another. */
export interface GraphModel {
  readonly fields: readonly Field[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** What such programs keep of a node beside its fields. */
const RESERVED = ['id', 'label', 'title', 'x', 'y', 'z', 'size', 'color', 'r', 'g', 'b', 'viz'];

/** The graph of what is written. */
export function graphOf(subject: Subject): GraphModel {
  const { taxonomy, analysis, roles, colours, radii } = subject;
  const fresh = freshNames(RESERVED, ' ');
  return {
    fields: fieldsOf(subject).map((field) => ({ ...field, name: fresh(field.name) })),
    nodes: roles.map((index) => ({
      id: taxonomy.roles[index]?.id ?? '',
      title: taxonomy.roles[index]?.title ?? '',
      index,
      x: tenth(analysis.positions[2 * index] ?? 0),
      y: tenth(analysis.positions[2 * index + 1] ?? 0),
      radius: tenth(radii[index] ?? 0),
      colour: colours[index] ?? '#000000',
    })),
    edges: edgesIn(subject),
  };
}

const tenth = (value: number) => Math.round(value * 10) / 10 || 0;

function edgesIn(subject: Subject): GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  const add = (source: string, target: string, more: Partial<GraphEdge>) => {
    // No id has a line break.
    const key = `${source}\n${target}`;
    edges.set(key, { source, target, presses: false, ...edges.get(key), ...more });
  };
  for (const { by, of, as, percent, because, text } of [...declaredIn(subject).values()].flat()) {
    const demand = text === undefined ? {} : { demand: text };
    if (as === 'presses') add(by, of, { presses: true, ...demand });
    else if (as === 'pressedBy') add(of, by, { presses: true, ...demand });
    else
      add(by, of, {
        ...(percent !== undefined && { match: percent }),
        ...(because && { because }),
      });
  }
  return [...edges.values()];
}

/** The weight of an edge: its match; of pressure without a match the least that programs draw. */
export const weightOf = ({ match = 0 }: GraphEdge): number => Math.max(1, match);
