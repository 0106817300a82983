import type { Action, Level } from "../finding.ts";
import type { PackageArea, Way } from "./finding.ts";

/** Of what a level can depend on beside the rule. */
export interface PackageTraits {
  readonly way?: Way;
  /** Of the parameter or member that came, or what it is now. */
  readonly required?: boolean;
  /** An export that is there when the code runs. */
  readonly value?: boolean;
  /** Whether values beside the named ones were expected. */
  readonly open?: boolean;
  /** Whether more or fewer values are allowed; neither where they are others. */
  readonly change?: "wider" | "narrower" | "other";
}

export interface PackageRule {
  readonly area: PackageArea;
  readonly action: Action;
  readonly mirror: string;
  readonly says: string;
  readonly levels: (traits: PackageTraits) => readonly [wire: Level, consumer: Level];
}

const both =
  (level: Level): PackageRule["levels"] =>
  () => [level, level];
const byValue =
  (level: Level): PackageRule["levels"] =>
  ({ value }) => [value === true ? level : "neutral", level];

/** Every kind of change of a package. */
export const packageRules = {
  "entry-added": { area: "entry", action: "added", mirror: "entry-removed", says: "can be imported", levels: both("additive") },
  "entry-removed": {
    area: "entry",
    action: "removed",
    mirror: "entry-added",
    says: "cannot be imported any more",
    levels: both("breaking"),
  },
  "export-added": { area: "export", action: "added", mirror: "export-removed", says: "is exported", levels: byValue("additive") },
  "export-removed": {
    area: "export",
    action: "removed",
    mirror: "export-added",
    says: "is not exported any more",
    levels: byValue("breaking"),
  },
  "export-kind-changed": {
    area: "export",
    action: "changed",
    mirror: "export-kind-changed",
    says: "is something else",
    levels: both("breaking"),
  },
  "constant-changed": {
    area: "constant",
    action: "changed",
    mirror: "constant-changed",
    says: "holds other data",
    levels: both("neutral"),
  },

  "member-added": {
    area: "member",
    action: "added",
    mirror: "member-removed",
    says: "was added",
    levels: ({ way, required }) => (way === "input" && required === true ? ["breaking", "breaking"] : ["additive", "additive"]),
  },
  "member-removed": { area: "member", action: "removed", mirror: "member-added", says: "was removed", levels: both("breaking") },
  "optional-changed": {
    area: "member",
    action: "changed",
    mirror: "optional-changed",
    says: "whether it can be missing changed",
    levels: ({ way, required }) => ((way === "input") === required ? ["breaking", "breaking"] : ["additive", "additive"]),
  },
  "readonly-changed": {
    area: "member",
    action: "changed",
    mirror: "readonly-changed",
    says: "whether it can be assigned changed",
    levels: ({ required }) => ["neutral", required === true ? "breaking" : "additive"],
  },

  "parameter-added": {
    area: "parameter",
    action: "added",
    mirror: "parameter-removed",
    says: "the parameter was added",
    // Callers that hand a function over may leave out what it gets.
    levels: ({ way, required }) => (way !== "input" && required === true ? ["breaking", "breaking"] : ["additive", "additive"]),
  },
  "parameter-removed": {
    area: "parameter",
    action: "removed",
    mirror: "parameter-added",
    says: "the parameter was removed",
    levels: both("breaking"),
  },
  "parameter-optional-changed": {
    area: "parameter",
    action: "changed",
    mirror: "parameter-optional-changed",
    says: "whether it can be left out changed",
    levels: ({ way, required }) => ((way === "input") !== required ? ["breaking", "breaking"] : ["additive", "additive"]),
  },
  "signature-added": {
    area: "member",
    action: "added",
    mirror: "signature-removed",
    says: "can also be called so",
    levels: ({ way }) => (way === "input" ? ["breaking", "breaking"] : ["additive", "additive"]),
  },
  "signature-removed": {
    area: "member",
    action: "removed",
    mirror: "signature-added",
    says: "cannot be called so any more",
    levels: ({ way }) => (way === "input" ? ["additive", "additive"] : ["breaking", "breaking"]),
  },

  "value-added": {
    area: "type",
    action: "added",
    mirror: "value-removed",
    says: "the value was added",
    // Whoever handles each value meets one more; nothing that runs stops running.
    levels: ({ way, open }) => ["additive", way === "output" && open !== true ? "breaking" : "additive"],
  },
  "value-removed": {
    area: "type",
    action: "removed",
    mirror: "value-added",
    says: "the value was removed",
    levels: ({ way, open }) => [way === "input" ? "breaking" : "neutral", open === true ? "neutral" : "breaking"],
  },
  "type-changed": {
    area: "type",
    action: "changed",
    mirror: "type-changed",
    says: "the type changed",
    levels: ({ way, change }) => {
      if (change === "other") return ["breaking", "breaking"];
      const harmless = (change === "wider") === (way === "input");
      return harmless ? ["additive", "additive"] : ["breaking", "breaking"];
    },
  },

  "engine-changed": {
    area: "engine",
    action: "changed",
    mirror: "engine-changed",
    says: "runs on other versions",
    levels: ({ change }) => [change === "wider" ? "additive" : "breaking", "neutral"],
  },
  "dependency-added": { area: "dependency", action: "added", mirror: "dependency-removed", says: "is needed", levels: both("neutral") },
  "dependency-removed": {
    area: "dependency",
    action: "removed",
    mirror: "dependency-added",
    says: "is not needed any more",
    levels: both("neutral"),
  },
  "dependency-changed": {
    area: "dependency",
    action: "changed",
    mirror: "dependency-changed",
    says: "is needed in another version",
    levels: both("neutral"),
  },
  "command-added": {
    area: "command",
    action: "added",
    mirror: "command-removed",
    says: "the command was added",
    levels: () => ["additive", "neutral"],
  },
  "command-removed": {
    area: "command",
    action: "removed",
    mirror: "command-added",
    says: "the command was removed",
    levels: () => ["breaking", "neutral"],
  },
} as const satisfies Record<string, PackageRule>;

export type PackageRuleCode = keyof typeof packageRules;
