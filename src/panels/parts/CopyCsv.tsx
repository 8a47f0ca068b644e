import { counted } from '../../domain';
import { Said, useCopy } from '../../ui';

interface CopyCsvProps {
  /** How many rows there are to copy. */
  readonly count: number;
  /** The rows as CSV. */
  readonly text: () => string;
  /** What the rows are called, for those who do not see which list the button belongs to. */
  readonly unit?: string;
  readonly className?: string | undefined;
}

/** A button that copies rows as CSV, and says how many it copied. */
export function CopyCsv({ count, text, unit, className }: CopyCsvProps) {
  const { message, copy } = useCopy();
  return (
    <>
      <button
        type="button"
        className={className}
        disabled={count === 0}
        onClick={() => copy(text(), `Copied ${counted(count, 'row')}.`)}
      >
        Copy{unit && <span className="visually-hidden"> {unit}</span>} as CSV
      </button>
      <Said as="span" aria-label="Copied">
        {message}
      </Said>
    </>
  );
}
