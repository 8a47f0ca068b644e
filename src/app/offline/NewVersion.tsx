import { useState } from 'react';
import { Notice } from '../../ui';

interface NewVersionProps {
  readonly onLoad: () => void;
  /** Whether something is open that this browser could not save. */
  readonly isUnsaved: boolean;
}

/** Says that there is a new version of the page, which is loaded when the reader says so. */
export function NewVersion({ onLoad, isUnsaved }: NewVersionProps) {
  const [isDismissed, setIsDismissed] = useState(false);
  if (isDismissed) return null;
  return (
    <Notice
      action={isUnsaved ? 'Load it all the same' : 'Load it'}
      onAction={onLoad}
      onDismiss={() => setIsDismissed(true)}
    >
      There is a new version of this page.{' '}
      {isUnsaved
        ? 'What you have opened is not saved in this browser, and would be gone.'
        : 'It opens at the view that you have now.'}
    </Notice>
  );
}
