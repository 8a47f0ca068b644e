import { useRef } from 'react';
import { PrefetchProvider, useView } from '../../state/react';
import { fetched, Said, useMediaQuery, useTheme } from '../../ui';
import { usePointing } from '../pointing/usePointing';
import { Stage } from '../stage/Stage';
import type { Arrival } from '../taxonomy/arrival';
import { LinkNotice } from '../taxonomy/LinkNotice';
import { EmbedFoot } from './EmbedFoot';
import styles from './EmbedPage.module.css';
import { useScrollPast } from './useScrollPast';

/** Loaded with the first tour. */
const Tour = fetched(async () => (await import('../tours/Tour')).Tour);

interface EmbedPageProps {
  readonly arrival: Arrival;
  readonly dismiss: () => void;
}

/** Nothing is opened here that could be fetched ahead. */
const prefetch = () => {};

/** A view alone, as other pages have it in a frame, and a line that leads to the whole page. */
export function EmbedPage({ arrival, dismiss }: EmbedPageProps) {
  const { catalogue, loadDossier } = arrival.loaded;
  const { taxonomy, analysis } = catalogue;
  const { colours } = useTheme();
  const narrow = useMediaQuery('(max-width: 759px)');
  const isTouring = useView(({ tour }) => tour !== null);
  const pointing = usePointing();
  const stage = useRef<HTMLElement>(null);
  const isHintShown = useScrollPast(stage);
  return (
    <PrefetchProvider value={prefetch}>
      <div className={styles.page}>
        <main ref={stage} className={styles.stage}>
          <Stage
            {...{ taxonomy, analysis, narrow, prefetch, pointing, loadDossier }}
            theme={colours}
            found={null}
            isAlone
            isCovered={false}
            notice={<LinkNotice arrival={arrival} onDismiss={dismiss} />}
          />
          <Said className={styles.hint}>
            {isHintShown && 'To zoom, hold Ctrl or ⌘ with the wheel, or click first.'}
          </Said>
        </main>
        {isTouring && <Tour loaded={arrival.loaded} />}
        <EmbedFoot taxonomy={taxonomy} />
      </div>
    </PrefetchProvider>
  );
}
