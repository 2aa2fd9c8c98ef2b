import { useEffect } from 'react';
import { openStart } from './state/loading.ts';
import { useExplorer, type Explorer } from './state/store.ts';
import { toHash } from './state/url.ts';

const WAIT = 250;

/** Opens what the address comes to say, and keeps it saying what is shown, once the user has changed it. */
export function useAddress(): void {
  useEffect(() => {
    let written = location.hash;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = (state: Explorer) => {
      if (!isOwn(state)) return;
      written = `#${toHash(state.history.present, state)}`;
      history.replaceState(null, '', written);
    };
    const stop = useExplorer.subscribe((state) => {
      clearTimeout(timer);
      timer = setTimeout(() => write(state), WAIT);
    });
    const follow = () => {
      if (location.hash !== written) void openStart((written = location.hash));
    };
    addEventListener('hashchange', follow);
    return () => {
      clearTimeout(timer);
      stop();
      removeEventListener('hashchange', follow);
    };
  }, []);
}

/** The untouched first screen has the plain address. */
function isOwn({ start, history: { past, future }, selection, display }: Explorer): boolean {
  const touched = past.length + future.length + selection.entities.length + selection.relations.length > 0;
  return start === 'ready' && (touched || display !== 'graph' || location.hash !== '');
}
