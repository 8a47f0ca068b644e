import { keyNow, type OwnKeys } from '../../ui';

/** Single keys, by their usual ones, and what they do, for who comes to the widget without seeing the page. */
const SINGLE = [
  [']', 'leads to the next match of a role'],
  ['f', 'finds by letters'],
  ['c', 'says where you are'],
  ['g', 'groups anew'],
] as const;

/** The keys of the widget as they are now; those that are off are left out. */
export function keysText(own: OwnKeys): string {
  const single = SINGLE.flatMap(([usual, does]) => {
    const key = keyNow(usual, own).toUpperCase();
    return key ? [`${key === ']' ? 'right bracket' : key} ${does}`] : [];
  });
  const all = ['Enter opens', ...single].join(', ');
  return `Arrow down goes in, up goes out, left and right along. ${all}.`;
}
