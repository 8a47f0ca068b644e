const MOST = 200;

/** A cell as it is shown: the data keep the whole of it. */
export function cut(cell: string): string {
  return cell.length > MOST ? `${cell.slice(0, MOST)}…` : cell;
}
