/** Exit codes that others rely on. */
export const exit = { clean: 0, findings: 1, usage: 2, incomparable: 3 } as const;
