import { useCallback, useMemo } from 'react';
import { roleCard, viewOf } from '../../../derive';
import type { RoleIndex } from '../../../domain';
import { ColourChoice, SizeChoice } from '../../../panels/filters';
import { isReading } from '../../../state';
import { Network } from '../../map/mapParts';
import type { PictureProps } from './PictureProps';
import { useLegend } from './useLegend';
import { useLetters } from './useLetters';

interface MapPictureProps extends PictureProps {
  readonly theme: string;
  readonly narrow: boolean;
  /** Whether what colours and sizes stand for is chosen in the legend. */
  readonly hasControls: boolean;
  /** Whether the side panel lies over the lower part of the map. */
  readonly isCovered: boolean;
}

/** The roles as discs on a map, with what the discs mean. */
export function MapPicture(props: MapPictureProps) {
  const { taxonomy, analysis, view, shown, theme, narrow, hasControls, isCovered } = props;
  const { viewed, look, layout, picture, emphasis, asked, around, listed } = shown;
  const legend = useLegend(taxonomy, look, view);
  const cardOf = useCallback((role: RoleIndex) => roleCard(taxonomy, role), [taxonomy]);
  // On a narrow page they stand below the filters.
  const controls = useMemo(
    () =>
      hasControls
        ? {
            colour: <ColourChoice {...{ taxonomy, analysis }} />,
            size: <SizeChoice {...{ taxonomy, analysis }} />,
          }
        : undefined,
    [taxonomy, analysis, hasControls],
  );
  return (
    <Network
      // A taxonomy of the reader's own is another map; a saved record only changes the one there is.
      key={taxonomy.name === undefined ? 'built-in' : taxonomy.fingerprint}
      {...{ viewed, picture, emphasis, theme, legend, controls, cardOf }}
      insets={props.insets}
      isRead={isReading(view) && !narrow && !viewOf(layout).fillsRoom}
      frameAround={narrow ? (around ?? (isCovered ? listed : null)) : null}
      reveal={asked}
      ref={props.ref}
      camera={view.camera}
      letters={useLetters(look.colourKey)}
      followPointing={props.followPointing}
      {...props.actions}
    />
  );
}
