import { useState } from 'react';

/** Whether it is so or was before: what has been opened stays, and gives the focus back when it closes. */
export function useOnceTrue(now: boolean): boolean {
  const [before, setBefore] = useState(now);
  if (now && !before) setBefore(true);
  return before || now;
}
