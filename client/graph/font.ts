/** Screen pixels; the canvas zooms shapes, not words. */
export const FONT = { size: 11, family: 'Inter Variable, sans-serif' };
