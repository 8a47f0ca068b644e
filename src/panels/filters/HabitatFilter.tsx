import { choiceCounts } from '../../derive';
import type { HabitatId, Taxonomy } from '../../domain';
import { FILTERS, setFilter, useChange, useView } from '../../state';
import { FilterGroup } from './FilterGroup';
import { Option } from './Option';

const habitatCounts = choiceCounts('habitat', FILTERS.habitat);

/** Habitats as checkboxes; a role passes by living in any of them. */
export function HabitatFilter({ taxonomy }: { taxonomy: Taxonomy }) {
  const filters = useView((view) => view.filters);
  const change = useChange();
  const counts = habitatCounts(taxonomy, filters);
  const toggle = (id: HabitatId, checked: boolean) => {
    const others = filters.habitat.filter((habitat) => habitat !== id);
    change(setFilter, 'habitat', checked ? [...others, id].sort() : others);
  };
  return (
    <FilterGroup label={FILTERS.habitat.label} note="any of">
      {taxonomy.habitats.map(({ id, name }) => (
        <Option
          key={id}
          label={name}
          count={counts.get(id) ?? 0}
          checked={filters.habitat.includes(id)}
          onChange={(checked) => toggle(id, checked)}
        />
      ))}
    </FilterGroup>
  );
}
