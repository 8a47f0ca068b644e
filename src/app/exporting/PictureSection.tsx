import { type ReactNode, type RefObject, useState } from 'react';
import { viewOf } from '../../derive';
import type { Taxonomy } from '../../domain';
import type { DrawingRequest, PictureHandle } from '../../network';
import { useView } from '../../state/react';
import { Said } from '../../ui';
import { Choice } from './Choice';
import styles from './Exporting.module.css';
import { ExportSection } from './ExportSection';
import { pictureHead, pictureName } from './pictureWords';
import { usePictureMaking } from './usePictureMaking';

interface PictureSectionProps {
  readonly taxonomy: Taxonomy;
  readonly stage: RefObject<PictureHandle | null>;
}

/** What is to be drawn, as the reader has chosen it. */
const USUAL = {
  format: 'png' as DrawingRequest['format'],
  scale: 2,
  part: 'screen' as DrawingRequest['part'],
  ground: true,
  flags: true,
  head: true,
  legend: true,
  link: false,
};
type Choices = typeof USUAL;

/** Saves or copies a picture of what is shown. */
export function PictureSection({ taxonomy, stage }: PictureSectionProps) {
  const view = useView((whole) => whole);
  const [choices, setChoices] = useState(USUAL);
  const making = usePictureMaking(stage, pictureName(taxonomy, view));
  const set = (change: Partial<Choices>) => {
    setChoices({ ...choices, ...change });
    making.reset();
  };
  if (viewOf(view.layout).shownBy === 'table') return null;

  const request = (): DrawingRequest => ({
    ...choices,
    scale: choices.format === 'png' ? choices.scale : 1,
    head: [
      ...(choices.head ? pictureHead(taxonomy, view, Date.now()) : []),
      ...(choices.link ? [location.href] : []),
    ],
  });
  const { message, isBusy, heavy } = making;
  return (
    <ExportSection title="Picture">
      <Choice label="Format" value={choices.format} onChange={(format) => set({ format })}>
        {{ png: 'PNG', svg: 'SVG' }}
      </Choice>
      {choices.format === 'png' && (
        <Choice
          label="Size"
          value={String(choices.scale)}
          onChange={(scale) => set({ scale: Number(scale) })}
        >
          {{ 1: '1x', 2: '2x', 4: '4x' }}
        </Choice>
      )}
      <Choice label="Part" value={choices.part} onChange={(part) => set({ part })}>
        {{ screen: 'What is on the screen', whole: 'Everything' }}
      </Choice>
      <fieldset className={styles.choices}>
        <legend>With</legend>
        <Check is={choices.head} onChange={(head) => set({ head })}>
          title, filters and date
        </Check>
        <Check is={choices.legend} onChange={(legend) => set({ legend })}>
          key
        </Check>
        <Check is={choices.link} onChange={(link) => set({ link })}>
          link
        </Check>
        <Check is={choices.ground} onChange={(ground) => set({ ground })}>
          ground
        </Check>
        {taxonomy.flags && (
          <Check is={choices.flags} onChange={(flags) => set({ flags })}>
            your flags
          </Check>
        )}
      </fieldset>
      <p className={styles.actions}>
        <button type="button" disabled={isBusy} onClick={() => making.make(request(), 'save')}>
          Save picture
        </button>
        <button type="button" disabled={isBusy} onClick={() => making.make(request(), 'copy')}>
          Copy picture
        </button>
        {heavy && (
          <button type="button" disabled={isBusy} onClick={making.goOn}>
            {heavy.use === 'save' ? 'Save it anyway' : 'Copy it anyway'}
          </button>
        )}
      </p>
      <Said className={styles.said}>{message}</Said>
    </ExportSection>
  );
}

interface CheckProps {
  readonly is: boolean;
  readonly onChange: (is: boolean) => void;
  readonly children: ReactNode;
}

function Check({ is, onChange, children }: CheckProps) {
  return (
    <label>
      <input type="checkbox" checked={is} onChange={({ target }) => onChange(target.checked)} />
      {children}
    </label>
  );
}
