/** How a command ended, as its exit code. */
export const EXIT = { allRead: 0, someRejected: 1, nothingDone: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
