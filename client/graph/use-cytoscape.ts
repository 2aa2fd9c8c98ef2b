import cytoscape, { type Core } from 'cytoscape';
import { useEffect, useState, type RefObject } from 'react';

/** A Cytoscape canvas in the element, for as long as the component lives. */
export function useCytoscape(container: RefObject<HTMLElement | null>): Core | null {
  const [cy, setCy] = useState<Core | null>(null);
  useEffect(() => {
    const core = cytoscape({
      container: container.current,
      autounselectify: true,
      minZoom: 0.08,
      maxZoom: 4,
      multiClickDebounceTime: 220,
    });
    setCy(core);
    const observer = new ResizeObserver(() => core.resize());
    if (container.current) observer.observe(container.current);
    return () => {
      observer.disconnect();
      core.destroy();
    };
  }, [container]);
  return cy;
}
