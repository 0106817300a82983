import type { Level } from "../../drift/finding.ts";

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
