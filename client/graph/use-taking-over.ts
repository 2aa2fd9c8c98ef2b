import type { Core } from 'cytoscape';
import { useEffect, useState, type RefObject } from 'react';
import { useOnceTrue } from '../components/use-once-true.ts';
import type { Elements } from './elements.ts';
import type { FirstSight } from './paint-first.ts';

/** Far from all that is drawn. */
const ASIDE = { x: 1e6, y: 1e6 };

/** While the first picture is added, Cytoscape looks aside: with each slice it would draw anew all that it sees. */
export function useLookingAside(cy: Core | null, elements: Elements, first: RefObject<FirstSight | null>): void {
  useEffect(() => {
    if (first.current) cy?.viewport({ zoom: first.current.frame.zoom, pan: ASIDE });
  }, [cy, elements, first]);
}

/** How far Cytoscape has come with the first picture: all of it is there, and all of it is drawn. */
export function useTakingOver(cy: Core | null, isWhole: boolean): { whole: boolean; taken: boolean } {
  const [taken, setTaken] = useState(false);
  const whole = useOnceTrue(isWhole);
  useEffect(() => {
    if (whole) cy?.one('render', () => setTaken(true));
  }, [cy, whole]);
  return { whole, taken };
}
