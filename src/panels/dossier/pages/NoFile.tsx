import { memo, useMemo } from 'react';
import type { FoundRoles } from '../../../derive';
import { type Analysis, counted } from '../../../domain';
import { filtersOf } from '../../../state';
import { useLaterView, useView } from '../../../state/react';
import { useDossierContext } from '../context/useDossierContext';
import { Scroller } from '../frame/Scroller';
import { type Fold, FoldButton } from '../list/FoldButton';
import { isAsked, listingOf } from '../list/listedRoles';
import { PassingRoles } from '../list/PassingRoles';
import { Index } from '../start/Index';

interface NoFileProps {
  readonly analysis: Analysis;
  readonly found: FoundRoles | null;
  readonly fold: Fold;
}

/** What the panel shows while no file is open: the roles that pass or are found, or else the index of all. */
export const NoFile = memo(function NoFile({ analysis, found, fold }: NoFileProps) {
  const { taxonomy } = useDossierContext().lookup;
  const filters = useView(filtersOf);
  // A slider passes through many filters, and may be ahead of the list.
  const before = useLaterView(filtersOf);
  const sort = useView((view) => view.sort);
  const asked = isAsked({ filters: before, found }) ? before : filters;
  const isListed = isAsked({ filters, found });
  const listing = useMemo(
    () => (isListed ? listingOf(taxonomy, analysis, { filters: asked, found }, sort) : null),
    [isListed, taxonomy, analysis, asked, found, sort],
  );
  const heading = listing?.heading ?? counted(taxonomy.roles.length, 'role');
  return (
    <>
      <FoldButton {...fold} heading={heading} />
      {fold.isFolded && (
        <h2 className="visually-hidden" tabIndex={-1}>
          {heading}
        </h2>
      )}
      {!fold.isFolded && listing && (
        <Scroller key="list" file="list">
          <PassingRoles {...{ listing, analysis, found }} />
        </Scroller>
      )}
      {!fold.isFolded && !listing && (
        <Scroller key="index" file="">
          <Index heading={heading} />
        </Scroller>
      )}
    </>
  );
});
