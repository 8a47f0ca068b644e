import { useEffect } from 'react';
import { roleById, viewOf } from '../../derive';
import type { Taxonomy } from '../../domain';
import { shownPage } from '../../state';
import { useView } from '../../state/react';
import { SITE_TITLE } from '../../ui';
import { pageTitle } from './pageTitle';

/** Keeps role, page and view in the title: in the history, in a list of tabs, and for those who hear it first. */
export function usePageTitle(taxonomy: Taxonomy): void {
  const selected = useView((view) => view.role);
  const page = useView(shownPage);
  const layout = useView((view) => view.layout);
  const title = pageTitle({
    ...{ page, site: SITE_TITLE, isFirstView: layout === 'map' },
    role: roleById(taxonomy, selected)?.title,
    view: viewOf(layout).label,
  });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
