import type { Core } from 'cytoscape';
import { useEffect, useState, type PointerEvent } from 'react';
import { select, setLasso } from '../state/actions.ts';
import { useExplorer } from '../state/store.ts';
import type { Point } from '../state/view.ts';
import { inside } from './inside.ts';
import classes from './GraphCanvas.module.css';

/** Lies over the canvas while a lasso is drawn: what is inside the line is chosen, with Ctrl or Shift besides what was. */
export function Lasso({ cy }: { cy: Core }) {
  const [line, setLine] = useState<Point[]>([]);
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent) => key === 'Escape' && setLasso(false);
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, []);
  const start = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setLine([placeOf(event)]);
  };
  const end = (event: PointerEvent<SVGSVGElement>) => {
    const caught = cy.nodes().filter((node) => inside(node.renderedPosition(), line));
    const ids = caught.toArray().flatMap((node) => node.data('members') as string[]);
    const before = event.ctrlKey || event.metaKey || event.shiftKey ? useExplorer.getState().selection.entities : [];
    setLasso(false);
    select({ entities: [...new Set([...before, ...ids])], relations: [] });
  };
  return (
    <svg
      className={classes.lasso}
      aria-hidden
      data-lasso=""
      onPointerDown={start}
      onPointerMove={(event) => line.length > 0 && setLine([...line, placeOf(event)])}
      onPointerUp={end}
      onPointerCancel={() => setLasso(false)}
    >
      <polygon points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  );
}

function placeOf({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>): Point {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
