import type { Core } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import type { Elements } from '../elements.ts';
import type { LineLayer } from '../lines/line-layer.ts';
import type { Scheme } from '../style.ts';

/** Shapes and lines that Cytoscape draws within a frame. */
const QUICK = 600;

/** Keeps a large picture smooth, by what is fetched once there is one. Gives what paints its lines: null until it is there, undefined while the picture is small. */
export function useMoving(cy: Core | null, elements: Elements, scheme: Scheme): LineLayer | null | undefined {
  const [lines, setLines] = useState<LineLayer | null>(null);
  const latest = useRef({ elements, scheme });
  latest.current = { elements, scheme };
  const large = elements.nodes.length + elements.edges.length > QUICK;
  useEffect(() => {
    const container = cy?.container();
    if (!cy || !container || !large) return;
    const leaving = new AbortController();
    void import('./keep-smooth.ts').then(({ keepSmooth }) => {
      if (leaving.signal.aborted) return;
      const { layer, stop } = keepSmooth(cy, container, () => latest.current);
      leaving.signal.addEventListener('abort', stop);
      setLines(layer);
    });
    return () => {
      leaving.abort();
      setLines(null);
    };
  }, [cy, large]);
  return large ? lines : undefined;
}
