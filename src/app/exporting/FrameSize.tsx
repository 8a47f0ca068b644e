import { type ReactNode, useId } from 'react';

interface FrameSizeProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly placeholder: string;
  readonly children: ReactNode;
}

/** A field for a width or a height of a frame, in pixels. */
export function FrameSize({ value, onChange, placeholder, children }: FrameSizeProps) {
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{children}</label>
      <input
        id={id}
        type="number"
        min="200"
        step="10"
        {...{ value, placeholder }}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </span>
  );
}
