import { CloseButton } from '@mantine/core';
import type { Core } from 'cytoscape';
import { useEffect, useMemo, useRef, type PointerEvent } from 'react';
import { openMap } from '../state/actions.ts';
import type { Point } from '../state/view.ts';
import type { NodeSpec } from './elements.ts';
import { fromMap, mapFrame, toMap, type MapFrame } from './map-frame.ts';
import classes from './Minimap.module.css';
import { nodeColour } from './node-colour.ts';
import { sightOf, type Sight } from './sight.ts';
import { INK, type Scheme } from './style.ts';

const SIZE = { width: 150, height: 100 };

interface MinimapProps {
  cy: Core;
  nodes: readonly NodeSpec[];
  scheme: Scheme;
}

/** The whole picture in small, with the part that the window shows; pressing or dragging moves the window. */
export function Minimap({ cy, nodes, scheme }: MinimapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const things = useMemo(() => nodes.filter(({ type }) => type !== 'More'), [nodes]);
  const frame = useMemo(
    () =>
      mapFrame(
        things.map(({ position }) => position),
        SIZE,
      ),
    [things],
  );
  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!pen) return;
    const dots = drawDots(things, frame, scheme);
    let asked = 0;
    const draw = () => drawMap(pen, dots, windowOf(cy, sightOf(cy)), frame, scheme);
    const drawSoon = () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(draw);
    };
    draw();
    cy.on('viewport resize', drawSoon);
    return () => {
      cancelAnimationFrame(asked);
      cy.off('viewport resize', drawSoon);
    };
  }, [cy, things, frame, scheme]);
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.buttons === 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const { x, y } = fromMap({ x: event.clientX - left, y: event.clientY - top }, frame);
    cy.pan({ x: cy.width() / 2 - x * cy.zoom(), y: cy.height() / 2 - y * cy.zoom() });
  };
  return (
    <div className={classes.map} role="group" aria-label="Small map">
      <canvas
        ref={canvas}
        {...SIZE}
        role="img"
        aria-label="The whole picture, and the part of it that the window shows"
        onPointerDown={move}
        onPointerMove={move}
      />
      <CloseButton
        className={classes.close}
        size="sm"
        aria-label="Close the small map"
        title="Close the small map"
        onClick={() => openMap(false)}
      />
    </div>
  );
}

function drawDots(things: readonly NodeSpec[], frame: MapFrame, scheme: Scheme): HTMLCanvasElement {
  const dots = Object.assign(document.createElement('canvas'), SIZE);
  const pen = dots.getContext('2d');
  for (const node of things) {
    if (!pen) break;
    const { x, y } = toMap(node.position, frame);
    const size = Math.max(2, Math.min(9, node.size * frame.scale));
    pen.fillStyle = nodeColour(node, scheme);
    pen.globalAlpha = node.dimmed ? 0.25 : 1;
    pen.fillRect(x - size / 2, y - size / 2, size, size);
  }
  return dots;
}

/** The corners of what the window shows, in model units. */
function windowOf(cy: Core, { zoom, x, y }: Sight): { from: Point; to: Point } {
  return { from: { x: -x / zoom, y: -y / zoom }, to: { x: (cy.width() - x) / zoom, y: (cy.height() - y) / zoom } };
}

function drawMap(
  pen: CanvasRenderingContext2D,
  dots: HTMLCanvasElement,
  window: { from: Point; to: Point },
  frame: MapFrame,
  scheme: Scheme,
) {
  const from = toMap(window.from, frame);
  const to = toMap(window.to, frame);
  pen.clearRect(0, 0, SIZE.width, SIZE.height);
  pen.drawImage(dots, 0, 0);
  pen.strokeStyle = INK[scheme].accent;
  pen.lineWidth = 1.5;
  pen.strokeRect(from.x, from.y, to.x - from.x, to.y - from.y);
}
