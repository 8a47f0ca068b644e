import type { SharedFigures } from '../../../derive';
import type { Taxonomy } from '../../../domain';
import { PanelSection } from '../../../ui';
import { spreadSentences } from '../parts/figureSentences';
import shared from '../parts/Neighbourhoods.module.css';
import { isCrowded, StripPlot } from './StripPlot';

interface FiguresProps {
  readonly taxonomy: Taxonomy;
  readonly figures: readonly SharedFigures[];
}

const OWN = ['risk', 'salary'];

/** How risky and how paid a neighbourhood is, and what other figures a file has of it; nothing where it has none. */
export function Figures({ taxonomy, figures }: FiguresProps) {
  const own = figures.filter(({ facet }) => OWN.includes(facet.key));
  const others = figures.filter(({ facet }) => !OWN.includes(facet.key));
  return (
    <>
      {own.length > 0 && (
        <PanelSection title="Risk and pay">
          {own.map((one) => (
            <OneFigure key={one.facet.key} taxonomy={taxonomy} figure={one} />
          ))}
        </PanelSection>
      )}
      {others.length > 0 && (
        <PanelSection title="Figures">
          {others.map((one) => (
            <OneFigure key={one.facet.key} taxonomy={taxonomy} figure={one} />
          ))}
        </PanelSection>
      )}
    </>
  );
}

function OneFigure({ taxonomy, figure }: { taxonomy: Taxonomy; figure: SharedFigures }) {
  const { facet, here, everywhere } = figure;
  return (
    <>
      <h4 className={shared.sub}>
        {facet.label}
        <small>{isCrowded(figure) ? 'as tall as there are roles' : 'each tick a role'}</small>
      </h4>
      <StripPlot figure={figure} roles={taxonomy.roles.length} />
      <p className={shared.prose}>{spreadSentences(facet, here, everywhere).join(' ')}</p>
    </>
  );
}
