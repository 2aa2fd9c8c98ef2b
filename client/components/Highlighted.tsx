import { Mark } from '@mantine/core';
import { useEffect, useRef } from 'react';

/** A text with one passage marked and, when `scroll` is set, brought into sight. Text only, never markup. */
export function Highlighted({
  text,
  start,
  end,
  scroll,
}: {
  text: string;
  start: number;
  end: number;
  scroll?: boolean;
}) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    if (scroll) mark.current?.scrollIntoView({ block: 'center' });
  }, [scroll, text, start, end]);
  return (
    <>
      {text.slice(0, start)}
      <Mark ref={mark}>{text.slice(start, end)}</Mark>
      {text.slice(end)}
    </>
  );
}
