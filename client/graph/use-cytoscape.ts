import type { Core } from 'cytoscape';
import { useEffect, useState, type RefObject } from 'react';

/**
 * A Cytoscape canvas in the element once it is wanted, for as long as the component lives. It is the largest part of the
 * explorer: what we paint ourselves is there before it. It begins in a batch, for whoever has something to draw to end.
 */
export function useCytoscape(container: RefObject<HTMLElement | null>, wanted: boolean): Core | null {
  const [cy, setCy] = useState<Core | null>(null);
  useEffect(() => {
    // Kept, since the reference is empty while another view is on its way, and this one not yet gone.
    const element = container.current;
    if (!wanted || !element) return;
    const leaving = new AbortController();
    void import('cytoscape').then(({ default: cytoscape }) => {
      if (leaving.signal.aborted) return;
      const core = cytoscape({
        container: element,
        autounselectify: true,
        minZoom: 0.08,
        maxZoom: 4,
        multiClickDebounceTime: 220,
      });
      // With nothing in it, it would draw three empty canvases again and again.
      core.startBatch();
      const observer = new ResizeObserver(() => core.resize());
      observer.observe(element);
      leaving.signal.addEventListener('abort', () => {
        observer.disconnect();
        core.destroy();
      });
      setCy(core);
    });
    return () => leaving.abort();
  }, [container, wanted]);
  return cy;
}
