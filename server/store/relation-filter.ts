import type { EntityType, Mode, RelationType } from '../model/types.ts';

/** Which relations a question looks at; what is left out does not narrow. */
export interface RelationFilter {
  relationTypes?: RelationType[];
  /** Types of the other end. */
  neighbourTypes?: EntityType[];
  modes?: Mode[];
  /** A day (days since 1970-01-01): only relations that can hold then, and no instrument that has ended. */
  asOf?: number;
}
