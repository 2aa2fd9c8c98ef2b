/** The one node about the database as a whole: the lock of writers, and the graph's revision. */
export const META = { id: 'entente' };
