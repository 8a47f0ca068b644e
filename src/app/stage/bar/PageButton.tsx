import { readPage, type SidePanelPage, shownPage } from '../../../state';
import { useChange, useView } from '../../../state/react';

/** Opens a page in the side panel, or closes it. */
export function PageButton({ page, name }: { page: SidePanelPage; name: string }) {
  const isOpen = useView((view) => shownPage(view) === page);
  const change = useChange();
  return (
    <button
      type="button"
      aria-pressed={isOpen}
      onClick={() => change(readPage, isOpen ? 'dossier' : page)}
    >
      {name}
    </button>
  );
}
