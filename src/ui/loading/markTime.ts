/** Leaves a mark on the browser's timeline, such as `rolegraph:picture`: the view is there. The latest one of a name is kept. */
export function markTime(name: 'created' | 'picture' | 'painted' | 'hovered'): void {
  performance.clearMarks(`rolegraph:${name}`);
  performance.mark(`rolegraph:${name}`);
}
