import type { Point } from '../../state/view.ts';

/** Where one of the members stands on a circle of radius 1, and how its name is turned, in degrees, to be read from within or from without. */
export interface CirclePlace extends Point {
  turned: number;
  /** The name ends at the circle instead of beginning there. */
  before: boolean;
}

/** Clockwise from the top. */
export function circlePlaces(ids: readonly string[]): Map<string, CirclePlace> {
  return new Map(
    ids.map((id, place) => {
      const degrees = (360 * place) / ids.length - 90;
      const angle = (degrees * Math.PI) / 180;
      const before = degrees > 90;
      return [id, { x: Math.cos(angle), y: Math.sin(angle), turned: before ? degrees - 180 : degrees, before }];
    }),
  );
}
