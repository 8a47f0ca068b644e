import { pressureRankings } from '../../../derive';
import type { Dossier, RoleId } from '../../../domain';
import { loadDrawing, OrgChart } from '../../map/mapParts';
import type { PictureProps } from './PictureProps';
import { useDemands } from './useDemands';
import { useLetters } from './useLetters';

interface ChartPictureProps extends PictureProps {
  readonly loadDossier: (role: RoleId) => Promise<Dossier>;
}

const NO_KEY = [] as const;

/** The roles as boxes of an org chart. */
export function ChartPicture(props: ChartPictureProps) {
  const { taxonomy, view, shown, actions, followPointing, insets, loadDossier, ref } = props;
  const { viewed, picture, emphasis, look } = shown;
  const demandOf = useDemands(taxonomy, emphasis.selected, loadDossier);
  const { chart } = picture;
  const saysFamily = view.colour === 'family' && chart?.lanesBy === 'family';
  // Lanes of families say what is coloured.
  const colourKey = saysFamily ? NO_KEY : look.colourKey;
  const letters = useLetters(colourKey);
  if (!chart) return null;
  return (
    <OrgChart
      key={taxonomy.fingerprint}
      {...{ viewed, picture, chart, followPointing, emphasis, demandOf, insets, ref }}
      loadDrawing={loadDrawing}
      rankings={pressureRankings(taxonomy)}
      colourKey={colourKey}
      letters={letters?.byColour}
      camera={view.camera}
      {...actions}
    />
  );
}
