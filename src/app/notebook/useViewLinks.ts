import { useEffect } from 'react';
import type { ViewLinks } from '../../panels/notebook';
import { DEFAULT_VIEW, type SidePanelPage, type View, writeLink } from '../../state';
import { useChange, useView } from '../../state/react';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { viewAt } from '../taxonomy/viewAt';

let pageBefore: SidePanelPage = DEFAULT_VIEW.page;

/** Remembers which page was open before the notebook: it is part of what is saved there. */
export function usePageBefore(): void {
  const page = useView((view) => view.page);
  useEffect(() => {
    if (page !== 'notebook') pageBefore = page;
  }, [page]);
}

/** What is shown as a link, and what opens such links. */
export function useViewLinks(loaded: LoadedTaxonomy): ViewLinks {
  const shown = useView(linkOf);
  const change = useChange();
  return {
    ...{ shown, isShared: loaded.own === null },
    open: (link) => change((view) => viewAt(loaded, view, link)),
  };
}

function linkOf(view: View): string {
  const { embed, taxonomy, matches, tour, step } = DEFAULT_VIEW;
  const kept = { ...view, embed, taxonomy, matches, tour, step, page: pageBefore };
  return writeLink(kept).replace(/^\?/, '');
}
