import { useId, useState } from 'react';
import { keyNow, type OwnKeys, Said, useOwnKeys } from '../../ui';
import styles from './KeysDialog.module.css';
import { SINGLE_KEYS } from './keys';
import { refusalOf, withKey } from './singleKeys';

/** A table in which each single key is changed or turned off: for those who dictate, and for other keyboards. */
export function ChangeKeys() {
  const [own, keepOwn] = useOwnKeys();
  const [refusal, setRefusal] = useState('');
  const keep = (next: OwnKeys) => {
    keepOwn(next);
    setRefusal('');
  };
  const choose = (usual: string, typed: string) => {
    const wanted = typed.toLowerCase();
    const reason = refusalOf(wanted, usual, own);
    if (reason === null) keep(withKey(own, usual, wanted));
    else setRefusal(reason);
  };
  return (
    <details className={styles.change}>
      <summary>Change single keys</summary>
      <p>
        Type another character into its field; an empty field turns the key off. / and ? work
        anywhere, the others while the map has the focus.
      </p>
      <dl>
        {SINGLE_KEYS.map(({ usual, does }) => (
          <KeyRow
            key={usual}
            does={does}
            now={keyNow(usual, own)}
            onChoose={(to) => choose(usual, to)}
          />
        ))}
      </dl>
      <Said className={styles.refusal}>{refusal}</Said>
      <button type="button" disabled={!Object.keys(own).length} onClick={() => keep({})}>
        Usual keys
      </button>
    </details>
  );
}

interface KeyRowProps {
  readonly does: string;
  readonly now: string;
  readonly onChoose: (key: string) => void;
}

function KeyRow({ does, now, onChoose }: KeyRowProps) {
  const id = useId();
  return (
    <div>
      <dt>
        <input
          id={id}
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder="off"
          value={now.toUpperCase()}
          // What is typed takes the place of what stands there.
          onChange={({ target }) =>
            onChoose([...target.value.replace(now.toUpperCase(), '')].at(-1) ?? '')
          }
          onFocus={({ target }) => target.select()}
        />
      </dt>
      <dd>
        <label htmlFor={id}>{does}</label>
      </dd>
    </div>
  );
}
