import { type Cell, csvText } from '../../domain';
import { firstRows, type Listing } from './listings';

const headings = (mark: string) => [
  ...['role', 'title', 'other', 'other title', `gives${mark}`, `is given${mark}`],
  ...['affinity', 'supported'],
];

/** Every row of a listing as CSV. */
export function pairsCsv(listing: Listing, isComputed = false): string {
  const lines = firstRows(listing, listing.count).map(
    ({ a, b, ab, ba, affinity, isSupported }): Cell[] => [
      ...[a.id, a.title, b.id, b.title, ab, ba],
      ...[affinity, isSupported ? 'yes' : 'no'],
    ],
  );
  return csvText([headings(isComputed ? ', computed' : ''), ...lines]);
}
