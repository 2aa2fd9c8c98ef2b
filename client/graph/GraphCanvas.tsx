import type { Core, NodeCollection } from 'cytoscape';
import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useOnceTrue } from '../components/use-once-true.ts';
import { useDrawn, type Drawn } from '../state/drawn.ts';
import { useExplorer } from '../state/store.ts';
import type { View } from '../state/view.ts';
import { keepLabelsApart } from './controllers/labels.ts';
import { followEdges } from './controllers/follow-edges.ts';
import { pressKey } from './controllers/keys.ts';
import { followPointer } from './controllers/pointer.ts';
import { bringIntoSight, fitAll, pulse } from './controllers/viewport.ts';
import { toElements, type Elements, type NodeSpec } from './elements.ts';
import type { Placed } from './frame.ts';
import { Lasso } from './Lasso.tsx';
import { Minimap } from './Minimap.tsx';
import classes from './GraphCanvas.module.css';
import { canvasStyle, type Scheme } from './style.ts';
import { useMoving } from './moving/use-moving.ts';
import { useCytoscape } from './use-cytoscape.ts';
import { useDrawing } from './use-drawing.ts';
import { useFirstPicture } from './use-first-picture.ts';
import { useLayout } from './use-layout.ts';
import { useLookingAside, useTakingOver } from './use-taking-over.ts';

/** The picture of the view. It draws the state and reports what the user does; it keeps nothing of its own but the zoom. */
export function GraphCanvas({ scheme }: { scheme: Scheme }) {
  const container = useRef<HTMLDivElement>(null);
  const view = useExplorer((state) => state.history.present);
  const selection = useExplorer((state) => state.selection);
  const lasso = useExplorer((state) => state.lasso);
  const mapOpen = useExplorer((state) => state.mapOpen);
  const started = useExplorer((state) => state.start !== 'loading');
  const drawn = useDrawn();
  const elements = useElements(view, drawn);
  const work = useLayout(view, drawn, useWindowSize(container));
  const { canvas, first, shown } = useFirstPicture(elements, scheme);
  const nothing = drawn.entities.length + drawn.groups.length === 0;
  const cy = useCytoscape(container, useOnceTrue(shown || (started && nothing)));
  const refreshLabels = useControllers(cy, elements);

  useEffect(() => {
    cy?.style(canvasStyle(scheme));
  }, [cy, scheme]);
  useLookingAside(cy, elements, first);
  const lines = useMoving(cy, elements, scheme);
  // What Cytoscape takes its time to draw does not hold up what we have painted.
  const ready = shown || elements.nodes.length === 0;
  const coming = useDrawing(ready ? cy : null, { elements, scheme, lines }, first);
  const { whole, taken } = useTakingOver(cy, cy !== null && !coming && elements.nodes.length > 0);
  useEffect(() => {
    if (!coming) refreshLabels();
  }, [cy, elements, coming, selection, scheme, refreshLabels]);
  useViewport(cy, elements.nodes, whole && work !== 'arranging');

  const keyDown = (event: KeyboardEvent) => {
    if (cy && pressKey(event, (id) => screenPlace(cy, id))) event.preventDefault();
  };
  return (
    <>
      <div
        ref={container}
        className={classes.canvas}
        role="application"
        aria-label="Graph canvas"
        aria-describedby="canvas-keys"
        tabIndex={0}
        onKeyDown={keyDown}
        // Cytoscape takes the focus away when the button goes down.
        onPointerUp={() => container.current?.focus({ preventScroll: true })}
        onContextMenu={(event) => event.preventDefault()}
        data-graph=""
        data-state={work || coming || (whole && !taken) ? 'drawing' : 'ready'}
        data-entities={drawn.entities.length}
        data-relations={drawn.relations.length}
        data-groups={drawn.groups.length}
      />
      {!taken && <canvas ref={canvas} className={classes.first} aria-hidden />}
      {cy && lasso && <Lasso cy={cy} />}
      {cy && taken && mapOpen && elements.nodes.length > 0 && (
        <Minimap cy={cy} nodes={elements.nodes} scheme={scheme} />
      )}
    </>
  );
}

function useWindowSize(container: { current: HTMLElement | null }): () => { width: number; height: number } {
  return useCallback(() => {
    const { clientWidth, clientHeight } = container.current ?? { clientWidth: 0, clientHeight: 0 };
    return { width: Math.max(320, clientWidth), height: Math.max(320, clientHeight) };
  }, [container]);
}

function useControllers(cy: Core | null, elements: Elements): () => void {
  const refresh = useRef(() => {});
  const latest = useRef(elements);
  latest.current = elements;
  useEffect(() => {
    if (!cy) return;
    followPointer(cy);
    followEdges(cy, () => latest.current);
    const labels = keepLabelsApart(cy);
    refresh.current = labels.refresh;
    return labels.stop;
  }, [cy]);
  return useCallback(() => refresh.current(), []);
}

/** While a layout is at work, things stay where they were. */
function useElements(view: View, drawn: Drawn): Elements {
  const last = useRef(view.positions);
  return useMemo(() => {
    last.current = { ...last.current, ...view.positions };
    return toElements({ ...view, positions: last.current }, drawn);
  }, [view, drawn]);
}

/** Fits when the user asks and when a layout is done; centres what is looked for. */
function useViewport(cy: Core | null, nodes: readonly NodeSpec[], arranged: boolean): void {
  const fits = useExplorer((state) => state.fits);
  const spotlight = useExplorer((state) => state.spotlight);
  const shapes = useRef(nodes);
  shapes.current = nodes;
  const drawn = nodes.length > 0;
  useEffect(() => {
    if (cy && drawn && arranged) fitAll(cy, shapes.current);
  }, [cy, fits, drawn, arranged]);
  useEffect(() => {
    if (cy && spotlight) pulse(cy, spotlight.id);
  }, [cy, spotlight]);
  useEffect(() => {
    // What is chosen must not end up under the panel that tells about it.
    cy?.on('resize', () => bringIntoSight(cy, shapesOf(cy.nodes('.chosen'))));
  }, [cy]);
}

function shapesOf(nodes: NodeCollection): Placed[] {
  return nodes.map((node) => ({ position: node.position(), size: node.data('size') as number }));
}

function screenPlace(cy: Core, id: string): { x: number; y: number } {
  const box = cy.container()?.getBoundingClientRect();
  const node = cy.getElementById(id);
  const at = node.empty() ? { x: 0, y: 0 } : node.renderedPosition();
  return { x: (box?.left ?? 0) + at.x, y: (box?.top ?? 0) + at.y };
}
