import type { z } from 'zod';

// A schema skips its refinements once anything in the value is of the wrong type. These run all the same, on
// whatever part can be read, so that a reader hears of every fault at once.
const always = { when: () => true };

type Refinement = [
  check: (value: unknown, context: z.core.$RefinementCtx) => void,
  params: { when: () => boolean },
];

const entries = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** No two entries of a list are the same; entries that are groups of fields are told apart by `key`. */
export const eachOnce = (key?: string): Refinement => [
  (value, context) => {
    const seen = new Set<unknown>();
    entries(value).forEach((entry, index) => {
      const id = key ? field(entry, key) : entry;
      if (typeof id === 'string' && seen.has(id)) {
        const path = key ? [index, key] : [index];
        context.addIssue({ code: 'custom', path, message: 'each entry once' });
      }
      seen.add(id);
    });
  },
  always,
];

/** A group that is there holds something. */
export const holdsAField: Refinement = [
  (value, context) => {
    const isGroup = typeof value === 'object' && value !== null;
    if (isGroup && Object.values(value).every((part) => part === undefined)) {
      const message = 'at least one field; leave the group out where there is none';
      context.addIssue({ code: 'custom', path: [], message });
    }
  },
  always,
];

/** A span of time ends after it begins. */
export const endsAfterItBegins: Refinement = [
  (value, context) => {
    const from = field(value, 'from');
    const to = field(value, 'to');
    if (typeof from === 'string' && typeof to === 'string' && to <= from) {
      const message = `a time after "${from}", when the entry begins`;
      context.addIssue({ code: 'custom', path: ['to'], message });
    }
  },
  always,
];

const CITING = [['related'], ['orgChart', 'pressedBy'], ['orgChart', 'presses'], ['becomes']];

/** A record cites other roles, never itself. */
export const citesOthersOnly: Refinement = [
  (value, context) => {
    const id = field(value, 'id');
    for (const path of CITING) {
      entries(path.reduce(field, value)).forEach((entry, index) => {
        if (typeof id === 'string' && field(entry, 'role') === id) {
          const message = 'another role; a record cannot cite itself';
          context.addIssue({ code: 'custom', path: [...path, index, 'role'], message });
        }
      });
    }
  },
  always,
];
