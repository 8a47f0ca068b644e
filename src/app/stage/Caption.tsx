import { countPassing, viewOf } from '../../derive';
import { countText, type Taxonomy } from '../../domain';
import { useView } from '../../state/react';
import { SITE_TITLE } from '../../ui';

/** What a picture is of: the taxonomy, the view, and how many roles pass. */
export function Caption({ taxonomy }: { taxonomy: Taxonomy }) {
  const layout = useView((view) => view.layout);
  const { roles, ofRoles } = countPassing(
    taxonomy,
    useView((view) => view.filters),
    useView((view) => view.strength),
    null,
  );
  return (
    <>
      <b>{taxonomy.name ?? SITE_TITLE}</b> {viewOf(layout).label}, {countText(roles)} of{' '}
      {countText(ofRoles)} roles
    </>
  );
}
