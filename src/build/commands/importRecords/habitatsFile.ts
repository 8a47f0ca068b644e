import { isSeq, parseDocument } from 'yaml';
import type { Habitat } from '../../../domain';

/** The text of habitats.yaml with more habitats at its end; its comments stay. */
export function addHabitats(text: string, added: readonly Habitat[]): string {
  const document = parseDocument(text);
  if (isSeq(document.contents) && document.contents.items.length === 0) {
    document.contents.flow = false;
  }
  for (const { id, name } of added) document.add(document.createNode({ id, name }, { flow: true }));
  return document.toString({ lineWidth: 0 });
}
