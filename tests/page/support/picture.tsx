import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Legend } from '../../../src/network/Legend';
import type { Network } from '../../../src/network/Network';
import { STATE } from '../../../src/network/scene/scene';
import { roleStates } from '../../../src/network/scene/states';
import { shown } from './mapParts';

/** How many roles the picture would draw, dimmed or not. */
export function drawnRoles(): number {
  if (!shown.props) return 0;
  const { picture, emphasis } = shown.props;
  return roleStates(picture, emphasis).filter((state) => state !== STATE.hidden).length;
}

/** What the key on the map would say. */
export function keyText(): string {
  if (!shown.props) return '';
  const { legend, picture } = shown.props as unknown as ComponentProps<typeof Network>;
  const holder = document.createElement('div');
  holder.innerHTML = renderToStaticMarkup(
    <Legend {...legend} picture={picture} controls={undefined} ref={{ current: null }} />,
  );
  return holder.textContent ?? '';
}
