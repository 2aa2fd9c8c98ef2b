import type { Core } from 'cytoscape';
import { useEffect, useState, type RefObject } from 'react';
import { afterPaint } from '../components/after-paint.ts';

/** A Cytoscape canvas in the element, for as long as the component lives. It is the largest part of the explorer: the shell is there before it. */
export function useCytoscape(container: RefObject<HTMLElement | null>): Core | null {
  const [cy, setCy] = useState<Core | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void afterPaint()
      .then(() => import('cytoscape'))
      .then(({ default: cytoscape }) => {
        if (leaving.signal.aborted) return;
        const core = cytoscape({
          container: container.current,
          autounselectify: true,
          minZoom: 0.08,
          maxZoom: 4,
          multiClickDebounceTime: 220,
        });
        const observer = new ResizeObserver(() => core.resize());
        if (container.current) observer.observe(container.current);
        leaving.signal.addEventListener('abort', () => {
          observer.disconnect();
          core.destroy();
        });
        setCy(core);
      });
    return () => leaving.abort();
  }, [container]);
  return cy;
}
