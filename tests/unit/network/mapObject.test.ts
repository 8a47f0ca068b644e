import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pairs, pressurePairs } from '../../../src/derive';
import { type CameraAt, NO_ROLE } from '../../../src/domain';
import { ZOOM } from '../../../src/network/camera/camera';
import { createCamera, type Framing } from '../../../src/network/camera/createCamera';
import { createViewport, type ViewportCore } from '../../../src/network/camera/viewport';
import { createProjection } from '../../../src/network/cytoscape/projection';
import { createMapState } from '../../../src/network/map/mapState';
import { createMovement } from '../../../src/network/map/movement';
import { createRevealing } from '../../../src/network/map/revealing';
import { mix, type Palette } from '../../../src/network/paint/palette';
import { dragRole } from '../../../src/network/scene/moveRoles';
import type { Emphasis, Picture } from '../../../src/network/scene/scene';
import { createSceneKeeper } from '../../../src/network/scene/sceneKeeper';
import { taxonomy } from '../derive/taxonomy';
import { rolesAt } from '../rolesAt';

const [first, second, third] = rolesAt(0, 1, 2);
const COUNT = taxonomy.roles.length;
const everyone = { mask: new Uint8Array(COUNT).fill(1), count: COUNT };
const emphasis: Emphasis = {
  ...{ selected: NO_ROLE, passing: everyone, counts: 0, strength: 0, rest: 'dim' },
};
const map: Picture = {
  roles: taxonomy.roles,
  pairs: pairs(taxonomy),
  layout: 'map',
  look: { colours: new Uint8Array(COUNT), sizes: null },
  positions: taxonomy.roles.flatMap((_, i) => [100 * i, 0]),
};
const orgChart: Picture = {
  ...map,
  pairs: pressurePairs(taxonomy),
  layout: 'org-chart',
  positions: taxonomy.roles.flatMap((_, i) => [0, 50 * i]),
};

/** Frames of an animation are shown when a test says so. */
let frames: (() => void)[] = [];
let isStill = false;
const nextFrame = () => {
  const waiting = frames;
  frames = [];
  for (const show of waiting) show();
};

beforeEach(() => {
  [frames, isStill] = [[], false];
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({ matches: isStill }));
  vi.stubGlobal('requestAnimationFrame', (show: () => void) => frames.push(show));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the scene of a map', () => {
  test('stays the same, with its dragged roles, whatever else changes', () => {
    const keep = createSceneKeeper();
    const scene = keep(map, emphasis);
    dragRole(scene, second, { x: -7, y: 9 });
    const selected = { ...emphasis, selected: first };
    const look = { colours: new Uint8Array(COUNT).fill(3), sizes: null };
    expect(keep({ ...map, look }, selected)).toBe(scene);
    expect([...scene.at.slice(2, 4)]).toEqual([-7, 9]);
    expect(scene.marks.colour[0]).toBe(3);
    expect(scene.states[0]).toBe(4);
  });

  test('of other pairs begins where the roles stood; one of other roles does not', () => {
    const keep = createSceneKeeper();
    const before = keep(map, emphasis);
    dragRole(before, second, { x: -7, y: 9 });
    const after = keep(orgChart, emphasis);
    expect(after).not.toBe(before);
    expect([...after.at]).toEqual([...before.at]);
    expect(after.dragged.has(second)).toBe(true);
    const others = keep({ ...map, roles: [...taxonomy.roles] }, emphasis);
    expect([...others.at.slice(2, 4)]).toEqual([100, 0]);
    expect(others.dragged.size).toBe(0);
  });

  test('keeps the states of an emphasis as long as it is the same', () => {
    const keep = createSceneKeeper();
    const { states, lines, marks } = keep(map, emphasis);
    expect(keep({ ...map }, emphasis)).toMatchObject({ states, lines, marks });
    expect(keep(map, emphasis).states).toBe(states);
    expect(keep(map, { ...emphasis }).states).not.toBe(states);
  });
});

describe('the movement of roles', () => {
  const begin = () => {
    const onMoved = vi.fn();
    const keep = createSceneKeeper();
    const movement = createMovement(onMoved);
    const show = (picture: Picture) => {
      const scene = keep(picture, emphasis);
      movement.update(scene, picture);
      return scene;
    };
    return { onMoved, show, before: show(map) };
  };

  test('is none at first, and none where nothing changes', () => {
    const { onMoved, show } = begin();
    show({ ...map });
    expect(onMoved).not.toHaveBeenCalled();
    expect(frames).toHaveLength(0);
  });

  test('within a view is done at once, and leaves dragged roles where they are', () => {
    const { onMoved, show, before } = begin();
    dragRole(before, second, { x: -7, y: 9 });
    show({ ...map, positions: Array.from(map.positions, (value) => value + 1) });
    expect(onMoved).toHaveBeenCalledTimes(1);
    expect([...before.at.slice(0, 4)]).toEqual([1, 1, -7, 9]);
  });

  test('to another view is a journey from where the roles stood, dragged ones too', () => {
    const { show, before } = begin();
    dragRole(before, second, { x: -7, y: 9 });
    const scene = show(orgChart);
    expect([...scene.at.slice(2, 4)]).toEqual([-7, 9]);
    vi.advanceTimersByTime(225);
    nextFrame();
    expect(scene.at[2]).toBeCloseTo(-3.5);
    vi.advanceTimersByTime(300);
    nextFrame();
    expect([...scene.at]).toEqual([...(orgChart.positions as number[])]);
    expect(frames).toHaveLength(0);
  });

  test('is at its end at once where motion is not wanted', () => {
    isStill = true;
    const { show } = begin();
    expect([...show(orgChart).at]).toEqual([...(orgChart.positions as number[])]);
    expect(frames).toHaveLength(0);
  });
});

describe('what Cytoscape is given', () => {
  const token = mix('#ffffff', '#000000', 0.5);
  const palette = {
    ...{
      ground: token,
      wash: '#ddd',
      ruleStrong: '#777',
      sheet: token,
      ink: token,
      ink2: token,
      ink3: token,
      rule: token,
    },
    ...{ stamp: token, line: token, lineDim: token, marks: [] },
    ...{ serif: 'serif', narrow: 'sans-serif', textScale: 1 },
  } satisfies Palette;

  test('is the same object as long as nothing of it changes', () => {
    const keep = createSceneKeeper();
    const project = createProjection();
    const drawn = { palette, whole: true, trail: undefined, pressed: null };
    const atRest = project(keep(map, emphasis), drawn);
    expect(atRest.elements).toHaveLength(COUNT + map.pairs.count);
    expect(project(keep({ ...map, positions: [] }, emphasis), drawn)).toBe(atRest);
    const selected = { ...emphasis, selected: first };
    const chosen = project(keep(map, selected), drawn);
    expect(chosen).not.toBe(atRest);
    expect(chosen.stylesheet).toBe(atRest.stylesheet);
    const pressed = project(keep(map, emphasis), { ...drawn, whole: false, pressed: third });
    expect(pressed.elements.map(({ data }) => data.index)).toEqual([2]);
  });
});

describe('the state of a map', () => {
  test('calls whoever draws it, and only for what is another', () => {
    const state = createMapState();
    const listener = vi.fn();
    const stop = state.subscribe(listener);
    state.set({ pointed: null, hasPicture: false });
    expect(listener).not.toHaveBeenCalled();
    state.set({ pointed: 3 });
    expect(listener).toHaveBeenCalledTimes(1);
    expect(state.get()).toMatchObject({ pointed: 3, hasPicture: false });
    stop();
    state.set({ pointed: 4 });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('revealing', () => {
  test('happens once for each selection and each question, and not in a frame of its own', () => {
    const camera = { revealRole: vi.fn(), revealAll: vi.fn() };
    const reveal = createRevealing(camera);
    const asked = [first, second];
    const next = { emphasis: { selected: third }, frameAround: null, reveal: asked };
    reveal({ ...next, frameAround: [third] });
    expect(camera.revealRole).not.toHaveBeenCalled();
    reveal(next);
    reveal({ ...next, emphasis: { selected: third } });
    expect(camera.revealRole.mock.calls).toEqual([[2]]);
    expect(camera.revealAll.mock.calls).toEqual([[asked]]);
    reveal({ ...next, emphasis: { selected: NO_ROLE } });
    reveal({ ...next, emphasis: { selected: third } });
    expect(camera.revealRole).toHaveBeenCalledTimes(2);
  });
});

describe('the camera of a map', () => {
  const frame = { clientWidth: 800, clientHeight: 600 } as HTMLElement;
  const key = { offsetHeight: 0 } as HTMLElement;
  const begin = (at: CameraAt | null = null, first: Partial<Framing> = {}) => {
    const viewport = createViewport(frame);
    const camera = createCamera(viewport, key);
    const keep = createSceneKeeper();
    const onMove = vi.fn();
    const insets = { top: 0, right: 0, bottom: 0, left: 0 };
    const show = (changes: Partial<Framing> = {}) => {
      const scene = keep(map, emphasis);
      const framing = {
        scene,
        positions: map.positions,
        insets,
        isRead: false,
        backdrop: undefined,
        isWritten: false,
        lands: undefined,
        around: null,
        at,
        onMove,
      };
      camera.update({ ...framing, ...changes });
    };
    show(first);
    const middle = () => {
      const { zoom, pan } = viewport.now();
      return { x: (400 - pan.x) / zoom, y: (300 - pan.y) / zoom, zoom };
    };
    const scene = () => keep(map, emphasis);
    return { viewport, camera, onMove, show, middle, scene };
  };

  test('shows the whole map until it is moved, and then reports where it stands', () => {
    const { camera, onMove, middle } = begin();
    expect(middle().x).toBeCloseTo((100 * (COUNT - 1)) / 2);
    vi.advanceTimersByTime(1000);
    expect(onMove).not.toHaveBeenCalled();
    camera.zoomBy(2);
    vi.advanceTimersByTime(1000);
    expect(onMove).toHaveBeenCalledTimes(1);
    const { x, y, zoom } = middle();
    expect(onMove.mock.calls[0]?.[0]).toEqual({ x, y, zoom });
    camera.fit();
    expect(onMove).toHaveBeenLastCalledWith(null);
  });

  test('stands where a link says, and follows a step back', () => {
    const at = { x: 30, y: 40, zoom: 2 };
    const { show, middle, onMove } = begin(at);
    expect(middle()).toEqual(at);
    vi.advanceTimersByTime(1000);
    expect(onMove).not.toHaveBeenCalled();
    show({ at: { x: 10, y: 20, zoom: 1 } });
    expect(middle()).toEqual({ x: 10, y: 20, zoom: 1 });
    show({ at: null });
    expect(middle().x).toBeCloseTo((100 * (COUNT - 1)) / 2);
  });

  test('stays where it is when a role is read beside the map, and shows everything again afterwards', () => {
    const { camera, show, viewport } = begin();
    const whole = viewport.now();
    show({ isRead: true });
    viewport.show({ zoom: 1, pan: { x: 5, y: 5 } }, 0.1);
    camera.follow();
    expect(viewport.now()).toEqual({ zoom: 1, pan: { x: 5, y: 5 } });
    show({ isRead: false });
    camera.follow();
    expect(viewport.now()).toEqual(whole);
    // Opened by its link, a role is shown with the whole map.
    const opened = begin(null, { isRead: true });
    opened.camera.follow();
    expect(opened.viewport.now()).toEqual(whole);
  });

  test('shows all of another picture, also while a role is read beside it, and rings closer than a map', () => {
    const { show, viewport } = begin();
    show({ isRead: true });
    viewport.show({ zoom: 1, pan: { x: 5, y: 5 } }, 0.1);
    show({ isRead: true });
    expect(viewport.now().pan.x).toBe(5);
    const backdrop = { circles: [50], lines: [], dashes: [], texts: [] };
    show({ isRead: true, positions: Float32Array.from(map.positions), backdrop });
    const { zoom, pan } = viewport.now();
    expect(zoom).toBeGreaterThan(ZOOM.closestFit);
    expect((400 - pan.x) / zoom).toBeCloseTo((100 * (COUNT - 1)) / 2);
  });

  test('on a narrow page shows some roles, also while they move, which is nobody’s camera', () => {
    const { camera, show, middle, onMove, scene } = begin();
    show({ around: [second] });
    expect(middle().x).toBeCloseTo(100);
    scene().at[2] = 170;
    camera.follow();
    expect(middle().x).toBeCloseTo(170);
    show({ positions: Float32Array.from(map.positions) });
    expect(middle().x).toBeCloseTo((100 * (COUNT - 1)) / 2);
    show({ around: [second] });
    camera.panBy({ x: 30, y: 0 });
    const { x } = middle();
    camera.follow();
    expect(middle().x).toBe(x);
    vi.advanceTimersByTime(1000);
    expect(onMove).not.toHaveBeenCalled();
  });
});

test('the viewport is handed to Cytoscape as it is, with who listens to it', () => {
  const frame = { clientWidth: 800, clientHeight: 600 } as HTMLElement;
  const viewport = createViewport(frame);
  const onViewport = vi.fn();
  const onDrawn = vi.fn();
  viewport.on('viewport', onViewport);
  viewport.onceDrawn(onDrawn);
  viewport.show({ zoom: 2, pan: { x: 5, y: 6 } }, 0.5);
  expect(onViewport).toHaveBeenCalledTimes(1);
  const core = {
    ...{ zoom: () => 3, pan: () => ({ x: 1, y: 1 }), width: () => 10, height: () => 20 },
    ...{ minZoom: vi.fn(), viewport: vi.fn(), animate: vi.fn(), resize: vi.fn() },
    ...{ on: vi.fn(), off: vi.fn(), one: vi.fn() },
  };
  viewport.handTo(core as unknown as ViewportCore);
  expect(core.minZoom).toHaveBeenCalledWith(0.5);
  expect(core.viewport).toHaveBeenCalledWith({ zoom: 2, pan: { x: 5, y: 6 } });
  expect(core.on).toHaveBeenCalledWith('viewport', onViewport);
  expect(core.one).toHaveBeenCalledWith('render', onDrawn);
  expect(viewport.now()).toEqual({ zoom: 3, pan: { x: 1, y: 1 } });
  expect(viewport.width()).toBe(10);
});
