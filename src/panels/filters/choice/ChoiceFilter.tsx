import { choiceCounts } from '../../../derive';
import { countText, type Taxonomy } from '../../../domain';
import { type ChoiceFacet, chosenIn, filtersOf, NO_FILTERS, toggleChoice } from '../../../state';
import { useChange, useLaterView, useView } from '../../../state/react';
import { FilterGroup } from '../parts/FilterGroup';
import { Option } from '../parts/Option';
import { AnyOrAll } from './AnyOrAll';
import { FoldButton } from './FoldButton';
import { SearchedOptions } from './SearchedOptions';
import { useFolded } from './useFolded';

interface ChoiceFilterProps {
  readonly taxonomy: Taxonomy;
  readonly facet: ChoiceFacet;
}

/** Words as checkboxes; a role passes with any of them, or, where the reader chose so, with all. */
export function ChoiceFilter({ taxonomy, facet }: ChoiceFilterProps) {
  const colour = useView((view) => view.colour);
  const change = useChange();
  const chosen = useView(({ filters }) => chosenIn(filters, facet));
  const counts = choiceCounts(taxonomy, useLaterView(filtersOf), facet);
  const ofAll = choiceCounts(taxonomy, NO_FILTERS, facet);
  const isChosen = new Set(chosen);
  const { shown, foldable, unfolded, toggle, search } = useFolded(
    facet.options,
    ({ id }) => ofAll.get(id) ?? 0,
    ({ id }) => isChosen.has(id),
  );
  return (
    <FilterGroup
      label={facet.label}
      brief={chosen.length ? `${chosen.length} of ${countText(facet.options.length)}` : 'all'}
      note={facet.several ? <AnyOrAll facet={facet} /> : 'any of'}
    >
      {search && unfolded && <SearchedOptions label={facet.label} search={search} />}
      {shown.map(({ id, label }) => (
        <Option
          key={id}
          label={label}
          {...(facet.slot && colour === 'family' && { slot: facet.slot(id) })}
          count={counts.get(id) ?? 0}
          checked={isChosen.has(id)}
          onChange={() => change(toggleChoice, facet, id)}
        />
      ))}
      {foldable && (
        <FoldButton
          of={facet.options.length}
          isSearched={search !== undefined}
          unfolded={unfolded}
          onToggle={toggle}
        />
      )}
    </FilterGroup>
  );
}
