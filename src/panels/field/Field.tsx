import type { Analysis, Taxonomy } from '../../domain';
import { PanelPage } from '../../ui';
import { Crossroads } from './Crossroads';
import { DeadEnds } from './DeadEnds';
import { Gaps } from './Gaps';

interface FieldProps {
  readonly taxonomy: Taxonomy;
  readonly analysis: Analysis;
  readonly onClose: () => void;
}

/** All roles at once: where moves end, where they cross, and where hardly any lead over. */
export function Field({ taxonomy, analysis, onClose }: FieldProps) {
  return (
    <PanelPage
      title="The whole field"
      lede="Where moves end, where they cross, and between which neighbourhoods hardly any lead."
      onClose={onClose}
    >
      <DeadEnds taxonomy={taxonomy} />
      <Crossroads taxonomy={taxonomy} analysis={analysis} />
      <Gaps taxonomy={taxonomy} analysis={analysis} />
    </PanelPage>
  );
}
