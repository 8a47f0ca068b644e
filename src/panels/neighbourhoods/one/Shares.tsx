import type { CSSProperties } from 'react';
import type { Share, SharedChoices } from '../../../derive';
import { Bar } from '../../../ui';
import { shareText } from '../parts/figureSentences';
import shared from '../parts/Neighbourhoods.module.css';
import bars from './Bars.module.css';
import styles from './Shares.module.css';

/** The words of a filter that more of these roles have than of all; the grey part of each bar is the share of all. */
export function Shares({ choices: { facet, known, shares } }: { choices: SharedChoices }) {
  if (!shares.length) return null;
  return (
    <>
      <h4 className={shared.sub}>
        {facet.label}
        <small>grey: the share among all roles</small>
      </h4>
      <ul className={bars.bars}>
        {shares.map((share) => (
          <li key={share.id}>
            <span className={styles.label}>{share.label}</span>
            <Marked share={share} />
            <small>
              {share.count} of {known}
              <span className="visually-hidden">
                , {shareText(share.share)}; of all roles {shareText(share.everywhere)}
              </span>
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

function Marked({ share: { share, everywhere } }: { share: Share }) {
  return (
    <span className={styles.marked} style={{ '--at': everywhere } as CSSProperties}>
      <Bar share={share} />
    </span>
  );
}
