import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import type { Elements } from '../elements.ts';
import type { Scheme } from '../style.ts';

/** Shapes and lines that Cytoscape draws within a frame. */
const QUICK = 600;

/** Keeps a large picture smooth, by what is fetched once there is one. */
export function useMoving(cy: Core | null, elements: Elements, scheme: Scheme): void {
  const latest = useRef({ elements, scheme });
  latest.current = { elements, scheme };
  const large = elements.nodes.length + elements.edges.length > QUICK;
  useEffect(() => {
    const container = cy?.container();
    if (!cy || !container || !large) return;
    const leaving = new AbortController();
    void import('./keep-smooth.ts').then(({ keepSmooth }) => {
      if (leaving.signal.aborted) return;
      leaving.signal.addEventListener(
        'abort',
        keepSmooth(cy, container, () => latest.current),
      );
    });
    return () => leaving.abort();
  }, [cy, large]);
}
