import { startTransition, useEffect, useState, type ComponentType } from 'react';
import { afterPaint } from './after-paint.ts';

/**
 * A part of the screen that is fetched when the rest has been painted; nothing stands in its place until then. React's
 * own `lazy` would hold back for 300 ms what comes after a fallback.
 */
export function late<Props extends object>(fetch: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let coming: Promise<ComponentType<Props>> | undefined;
  return function Late(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(null);
    useEffect(() => {
      coming ??= afterPaint().then(fetch);
      // Drawn bit by bit, so that nothing waits for it.
      void coming.then((part) => startTransition(() => setPart(() => part)));
    }, []);
    return Part && <Part {...props} />;
  };
}
