import { Box } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import type { ReadLine } from './preview-facts.ts';
import classes from './ReadText.module.css';
import { textPieces } from './text-pieces.ts';

interface ReadTextProps {
  text: string;
  language: string | null;
  lines: readonly ReadLine[];
  active: readonly string[];
  /** Brought into sight when it is set by the list. */
  sought: string | null;
  onPoint: (ids: readonly string[]) => void;
}

/** The text with every passage marked; the one that is pointed at in the list stands out. */
export function ReadText({ text, language, lines, active, sought, onPoint }: ReadTextProps) {
  const box = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => textPieces(text.length, lines), [text, lines]);
  useEffect(() => {
    const start = lines.find(({ id }) => id === sought)?.places[0]?.start;
    if (start !== undefined)
      box.current?.querySelector(`[data-start="${start}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [sought, lines]);
  useEffect(() => {
    // A pointer's convenience: the same links are in the list for the keyboard.
    const point = ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest('mark') : null;
      onPoint(pieces.find(({ start }) => String(start) === mark?.dataset['start'])?.lines ?? []);
    };
    const text = box.current;
    text?.addEventListener('mouseover', point);
    return () => text?.removeEventListener('mouseover', point);
  }, [pieces, onPoint]);
  return (
    <Box ref={box} className={classes.text} tabIndex={0} role="region" aria-label="Text" lang={language ?? undefined}>
      {pieces.map(({ start, end, lines: here }) =>
        here.length === 0 ? (
          <span key={start}>{text.slice(start, end)}</span>
        ) : (
          <mark
            key={start}
            data-start={start}
            data-active={here.some((id) => active.includes(id)) || undefined}
            className={classes.mark}
          >
            {text.slice(start, end)}
          </mark>
        ),
      )}
    </Box>
  );
}
