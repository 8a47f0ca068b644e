/** Leaves a mark on the browser's timeline: `rolegraph:picture`. The latest one of a name is kept. */
export function markTime(name: 'created' | 'picture' | 'painted' | 'hovered'): void {
  performance.clearMarks(`rolegraph:${name}`);
  performance.mark(`rolegraph:${name}`);
}
