import { savedViewId } from './identity.ts';

/** What the explorer shows, under a name. It is kept beside the graph: no dump and no digest has it. */
export interface SavedView {
  id: string;
  name: string;
  /** The picture, as the explorer's address has it behind `#`. */
  shows: string;
  /** When it was saved first: ISO 8601, UTC. */
  saved: string;
}

export function toSavedView(name: string, shows: string, saved: string): SavedView {
  return { id: savedViewId(name, shows), name, shows, saved };
}
