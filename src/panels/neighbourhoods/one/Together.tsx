import type { Common, ListedNeighbourhood } from '../../../derive';
import type { RoleIndex, Taxonomy } from '../../../domain';
import { PanelSection } from '../../../ui';
import { listText } from '../parts/figureSentences';
import shared from '../parts/Neighbourhoods.module.css';
import { PairLine } from './PairLine';
import { Shares } from './Shares';
import styles from './Together.module.css';

interface TogetherProps {
  readonly taxonomy: Taxonomy;
  readonly one: ListedNeighbourhood;
  readonly common: Common;
}

/** The pairs, words, habitats and the like that set a neighbourhood apart. */
export function Together({ taxonomy, one, common }: TogetherProps) {
  const names = (indexes: readonly RoleIndex[]) =>
    listText(indexes.map((index) => taxonomy.roles[index]?.title ?? ''));
  return (
    <PanelSection title="What holds it together">
      {one.core.length > 0 && (
        <p className={shared.prose}>
          At the core: {names(one.core)}.
          {one.border.length > 0 && <> Most tied to others: {names(one.border)}.</>}
        </p>
      )}
      {one.strongest.length > 0 && (
        <>
          <h4 className={shared.sub}>Strongest pairs</h4>
          <ul className={shared.rows}>
            {one.strongest.map((pair) => (
              <li key={pair}>
                <PairLine taxonomy={taxonomy} pair={pair} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Words words={common.words} size={one.members.length} />
      {common.choices.map((choices) => (
        <Shares key={choices.facet.key} choices={choices} />
      ))}
    </PanelSection>
  );
}

function Words({ words, size }: { words: Common['words']; size: number }) {
  if (!words.length) return null;
  return (
    <>
      <h4 className={shared.sub}>
        Words
        <small>how many of the {size} roles use them</small>
      </h4>
      <ul className={styles.words}>
        {words.map(({ word, within }) => (
          <li key={word}>
            <span>{word}</span>
            <small>{within}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
