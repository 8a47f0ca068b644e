import { quote } from '../../fault';
import type { HabitatFinder } from '../habitatNames';
import { type Line, valueAfter, valueIn } from '../lines';
import { MARKS } from '../marks';
import type { Draft } from './draft';
import type { SectionReader } from './shapes';

const BULLETS = [MARKS.item, '• ', '– '];

function habitatText(line: Line, draft: Draft): string {
  for (const bullet of BULLETS) {
    const text = valueAfter(line, bullet);
    if (text !== undefined) return text;
  }
  draft.warn(line, 'habitats', 'read as a habitat, though no dash is before it');
  return valueIn(line);
}

/** [02]: one habitat a line, found in the vocabulary or new to it. */
export const readHabitats =
  (find: HabitatFinder): SectionReader =>
  (lines, draft) => {
    for (const line of lines) {
      const text = habitatText(line, draft);
      const { id, name, by } = find(text);
      if (by === 'new' && id) {
        draft.newHabitats.set(id, { id, name });
        draft.warn(line, 'habitats', `${quote(text)} is new to the vocabulary, as ${id}`);
      } else if (by === 'likeness') {
        draft.warn(line, 'habitats', `${quote(text)} is taken for ${id}, named ${quote(name)}`);
      }
      draft.add(['habitats'], id, line);
    }
  };
