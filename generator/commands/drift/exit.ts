import type { Level } from "../../drift/finding.ts";

/** Exit codes that others rely on. */
export const exit = { clean: 0, findings: 1, usage: 2, incomparable: 3 } as const;

export type FailOn = "breaking" | "additive" | "any";

const counted: Readonly<Record<FailOn, readonly Level[]>> = {
  breaking: ["breaking"],
  additive: ["breaking", "additive"],
  any: ["breaking", "additive", "neutral"],
};

/** Whether any finding is as bad as what fails. */
export function reached(levels: readonly Level[], failOn: FailOn): boolean {
  return levels.some((level) => counted[failOn].includes(level));
}
