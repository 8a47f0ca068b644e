import { markTime } from '../../ui';
import type { LiveViewport } from '../camera/viewport';

/** Marks when all of a change is on the screen: Cytoscape's part, the bitmap layer and the labels. Then calls `onDone`. */
export function createTimeline(viewport: LiveViewport, onDone: (isFirst: boolean) => void) {
  let first = true;
  let waitsForCytoscape = false;
  let waitsForPainter = false;
  let waitsForLabels = false;
  const done = () => {
    if (waitsForCytoscape || waitsForPainter || waitsForLabels) return;
    const isFirst = first;
    first = false;
    requestAnimationFrame(() => {
      markTime(isFirst ? 'picture' : 'painted');
      setTimeout(() => onDone(isFirst));
    });
  };
  return {
    changed: (is: Record<'isToDraw' | 'isToPaint' | 'isToLabel', boolean>) => {
      waitsForPainter ||= is.isToPaint;
      waitsForLabels ||= is.isToLabel;
      if (is.isToDraw && !waitsForCytoscape) {
        waitsForCytoscape = true;
        viewport.onceDrawn(() => {
          waitsForCytoscape = false;
          done();
        });
      }
      done();
    },
    labelled: () => {
      waitsForLabels = false;
      done();
    },
    painted: () => {
      if (!waitsForPainter) return;
      waitsForPainter = false;
      done();
    },
  };
}
