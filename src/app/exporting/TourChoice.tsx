import { useId } from 'react';
import type { FramedTour } from './framedTours';

interface TourChoiceProps {
  readonly tours: readonly FramedTour[];
  /** The key of one, or nothing for the view as it is. */
  readonly value: string;
  readonly onChange: (key: string) => void;
}

/** Chooses the tour that a frame plays; nothing where there is none. */
export function TourChoice({ tours, value, onChange }: TourChoiceProps) {
  const id = useId();
  if (!tours.length) return null;
  return (
    <span>
      <label htmlFor={id}>Tour</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">None</option>
        {tours.map(({ key, title, fits }) => (
          <option key={key} value={key} disabled={!fits}>
            {fits ? title : `${title} (too long for a link)`}
          </option>
        ))}
      </select>
    </span>
  );
}
