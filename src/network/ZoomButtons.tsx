import type { ComponentProps } from 'react';
import { Icon, useCover } from '../ui';
import { ZOOM } from './camera/camera';
import type { Camera } from './camera/createCamera';
import { MoveButton } from './moving/MoveButton';
import styles from './Network.module.css';

interface ZoomButtonsProps {
  readonly camera: Pick<Camera, 'fit' | 'zoomBy'> | null;
  readonly moving: ComponentProps<typeof MoveButton>;
}

/** Zoom in, zoom out, show everything, and the arrows that move the picture. */
export function ZoomButtons({ camera, moving }: ZoomButtonsProps) {
  return (
    <div ref={useCover()} className={styles.zoom}>
      <button type="button" aria-label="Zoom in" onClick={() => camera?.zoomBy(ZOOM.step)}>
        <Icon name="plus" />
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => camera?.zoomBy(1 / ZOOM.step)}>
        <Icon name="minus" />
      </button>
      <button type="button" aria-label="Show the whole map" onClick={() => camera?.fit()}>
        <Icon name="fit" />
      </button>
      <MoveButton {...moving} />
    </div>
  );
}
