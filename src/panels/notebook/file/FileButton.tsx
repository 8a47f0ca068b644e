import { type ReactNode, useRef } from 'react';

interface FileButtonProps {
  /** What the field behind the button is called. */
  readonly label: string;
  readonly onFile: (file: File) => Promise<void>;
  readonly children: ReactNode;
}

/** A button that asks for a JSON file. */
export function FileButton({ label, onFile, children }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => field.current?.click()}>
        {children}
      </button>
      <input
        ref={field}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={label}
        accept=".json,application/json"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          // The same file can be chosen again.
          if (chosen)
            void onFile(chosen).finally(() => {
              target.value = '';
            });
        }}
      />
    </>
  );
}
