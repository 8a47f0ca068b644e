import type { Computed, ComputedRule } from '../../../domain';
import styles from './MatchesRule.module.css';

interface MatchesRuleProps {
  /** What the matches can be computed from. */
  readonly columns: Computed['columns'];
  readonly rule: ComputedRule;
  readonly onChange: (rule: ComputedRule) => void;
}

const STRONGEST = [3, 6, 10, 15];
const WORDS = 'words' as const;

/** Chooses from what matches are computed, and how many a role keeps. One thing at least is compared. */
export function MatchesRule({ columns, rule, onChange }: MatchesRuleProps) {
  const isWords = rule.by.includes(WORDS);
  const toggle = (isAsked: boolean, one: ComputedRule['by'][number]) => {
    const name = nameOf(one);
    const rest = rule.by.filter((other) => nameOf(other) !== name);
    const by = isAsked ? inOrder([...rest, one]) : rest;
    if (by.length) onChange({ ...rule, by });
  };
  const counts = [...new Set([...STRONGEST, rule.strongest])].sort((a, b) => a - b);
  return (
    <div className={styles.rule}>
      <fieldset>
        <legend>Matches are computed from</legend>
        <Choice label="words" isOn={isWords} onChange={(isOn) => toggle(isOn, WORDS)} />
        {columns.map((column) => (
          <Choice
            key={column}
            label={column}
            isOn={rule.by.some((one) => one !== WORDS && one.column === column)}
            onChange={(isOn) => toggle(isOn, { column })}
          />
        ))}
      </fieldset>
      <label>
        <span>Strongest of a role</span>
        <select
          value={rule.strongest}
          onChange={({ target }) => onChange({ ...rule, strongest: Number(target.value) })}
        >
          {counts.map((count) => (
            <option key={count}>{count}</option>
          ))}
        </select>
      </label>
      {rule.by.length === 1 && <p>At least one must stay chosen.</p>}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Choice({ label, isOn, onChange }: ChoiceProps) {
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      <span>{label}</span>
    </label>
  );
}

/** A column may be called "words", too. */
const nameOf = (one: ComputedRule['by'][number]) => (one === WORDS ? one : `:${one.column}`);

/** Words, then the columns by their names: the same choice is the same link. */
const inOrder = (by: ComputedRule['by']) =>
  [...by].sort((one, other) => {
    if (one === WORDS || other === WORDS) return one === WORDS ? -1 : 1;
    return one.column < other.column ? -1 : 1;
  });
