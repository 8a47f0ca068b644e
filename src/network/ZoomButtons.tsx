import { Icon, useCover } from '../ui';
import { ZOOM } from './camera/camera';
import type { Camera } from './camera/createCamera';
import styles from './Network.module.css';

/** Zoom in, zoom out, show everything. */
export function ZoomButtons({ camera }: { camera: Pick<Camera, 'fit' | 'zoomBy'> | null }) {
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
    </div>
  );
}
