// One iteration of each layout, and what it works on; the packages ship no types for these files.

declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  /** Moves the nodes of a matrix once, in place. */
  const iterate: (
    settings: ForceAtlas2Settings,
    nodes: Float32Array,
    edges: Float32Array,
  ) => unknown;
  export default iterate;
}

declare module 'graphology-layout-forceatlas2/helpers.js' {
  import type Graph from 'graphology';

  const helpers: {
    /** Ten figures a node (x, y, …, mass in the seventh) and three an edge. */
    graphToByteArrays<N extends object, E extends object>(
      graph: Graph<N, E>,
      getEdgeWeight: (edge: string, attributes: E) => number,
    ): { nodes: Float32Array; edges: Float32Array };
  };
  export default helpers;
}

declare module 'graphology-layout-forceatlas2/defaults.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  const defaults: ForceAtlas2Settings;
  export default defaults;
}
