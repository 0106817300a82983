import type { Action, Direction, Level } from "./finding.ts";

/** Of what a level can depend on beside the rule. */
export interface Traits {
  /** Of the thing that came or went, or what it is now. */
  readonly required?: boolean;
  readonly readOnly?: boolean;
  /** Whether values beside the declared ones were expected. */
  readonly open?: boolean;
  /** How what is allowed changed. */
  readonly strictness?: "stronger" | "weaker" | "different" | "same";
  readonly in?: "path" | "query" | "header" | "formData";
}

export type OneWay = Exclude<Direction, "both">;
type LevelOf = Level | ((direction: OneWay, traits: Traits) => Level);

export interface Rule {
  readonly action: Action;
  /** The rule that finds the same change seen from the other side. */
  readonly mirror: string;
  readonly wire: LevelOf;
  readonly consumer: LevelOf;
  readonly oad: string | null | ((direction: OneWay, traits: Traits) => string | null);
  /** What happened, for readers. */
  readonly says: string;
}

/** Breaking where a caller sends it, otherwise the second. */
const inRequest =
  (request: Level, response: Level): LevelOf =>
  (direction) =>
    direction === "request" ? request : response;

const strictness: LevelOf = (direction, { strictness: change }) =>
  direction === "response" || change === "same" ? "neutral" : change === "weaker" ? "additive" : "breaking";
const strictnessId = (_: OneWay, { strictness: change }: Traits): string =>
  change === "stronger" ? "1024" : change === "weaker" ? "1037" : "1036";

/** Every kind of change that drift knows. Each has a fixture in `test/drift/rules.test.ts`. */
export const rules = {
  "version-added": {
    action: "added",
    mirror: "version-removed",
    wire: "additive",
    consumer: "additive",
    oad: null,
    says: "the api-version appeared",
  },
  "version-removed": {
    action: "removed",
    mirror: "version-added",
    wire: "breaking",
    consumer: "breaking",
    oad: null,
    says: "the api-version vanished",
  },
  "type-added": {
    action: "added",
    mirror: "type-removed",
    wire: "additive",
    consumer: "additive",
    oad: null,
    says: "the resource type appeared",
  },
  "type-removed": {
    action: "removed",
    mirror: "type-added",
    wire: "breaking",
    consumer: "breaking",
    oad: null,
    says: "the resource type vanished",
  },

  "operation-added": {
    action: "added",
    mirror: "operation-removed",
    wire: "additive",
    consumer: "additive",
    oad: "1039",
    says: "the operation was added",
  },
  "operation-removed": {
    action: "removed",
    mirror: "operation-added",
    wire: "breaking",
    consumer: "breaking",
    oad: "1035",
    says: "the operation was removed",
  },
  "method-changed": {
    action: "changed",
    mirror: "method-changed",
    wire: "breaking",
    consumer: "neutral",
    oad: "1035",
    says: "the update goes out with another method",
  },

  "path-changed": {
    action: "changed",
    mirror: "path-changed",
    wire: "breaking",
    consumer: "breaking",
    oad: "1005",
    says: "the path changed",
  },
  "path-casing-changed": {
    action: "changed",
    mirror: "path-casing-changed",
    wire: "neutral",
    consumer: "neutral",
    oad: null,
    says: "the path is spelled in other letters",
  },
  "scope-changed": {
    action: "changed",
    mirror: "scope-changed",
    wire: "breaking",
    consumer: "breaking",
    oad: "1005",
    says: "the scope changed",
  },

  "parameter-added": {
    action: "added",
    mirror: "parameter-removed",
    wire: (_, { required }) => (required ? "breaking" : "additive"),
    consumer: (_, { required }) => (required ? "breaking" : "additive"),
    oad: (_, { required }) => (required ? "1010" : "1043"),
    says: "the parameter was added",
  },
  "parameter-removed": {
    action: "removed",
    mirror: "parameter-added",
    wire: "breaking",
    consumer: "breaking",
    oad: (_, { required }) => (required ? "1009" : "1046"),
    says: "the parameter was removed",
  },
  "parameter-renamed": {
    action: "changed",
    mirror: "parameter-renamed",
    wire: "neutral",
    consumer: (_, { in: location }) => (location === "path" ? "breaking" : "neutral"),
    oad: null,
    says: "the parameter was renamed",
  },
  "parameter-location-changed": {
    action: "changed",
    mirror: "parameter-location-changed",
    wire: "breaking",
    consumer: "breaking",
    oad: "1015",
    says: "the parameter travels elsewhere",
  },

  "request-body-added": {
    action: "added",
    mirror: "request-body-removed",
    wire: "breaking",
    consumer: "breaking",
    oad: "1010",
    says: "a request body is declared",
  },
  "request-body-removed": {
    action: "removed",
    mirror: "request-body-added",
    wire: "breaking",
    consumer: "breaking",
    oad: "1009",
    says: "no request body is declared any more",
  },
  "request-body-changed": {
    action: "changed",
    mirror: "request-body-changed",
    wire: "breaking",
    consumer: "breaking",
    oad: "1026",
    says: "the request body is another one",
  },

  "response-added": {
    action: "added",
    mirror: "response-removed",
    wire: "breaking",
    consumer: "neutral",
    oad: "1011",
    says: "the status code was added",
  },
  "response-removed": {
    action: "removed",
    mirror: "response-added",
    wire: "breaking",
    consumer: "neutral",
    oad: "1012",
    says: "the status code was removed",
  },
  "response-body-added": {
    action: "added",
    mirror: "response-body-removed",
    wire: "additive",
    consumer: "additive",
    oad: null,
    says: "the response has a body",
  },
  "response-body-removed": {
    action: "removed",
    mirror: "response-body-added",
    wire: "breaking",
    consumer: "breaking",
    oad: null,
    says: "the response has no body any more",
  },
  "response-body-changed": {
    action: "changed",
    mirror: "response-body-changed",
    wire: "breaking",
    consumer: "breaking",
    oad: "1026",
    says: "the response body is another one",
  },

  "property-added": {
    action: "added",
    mirror: "property-removed",
    wire: (direction, { required }) => (direction === "request" && required ? "breaking" : "additive"),
    consumer: (direction, { required }) => (direction === "request" && required ? "breaking" : "additive"),
    oad: (direction, { required, readOnly }) => (direction === "response" ? (readOnly ? "1040" : "1041") : required ? "1034" : "1045"),
    says: "the property was added",
  },
  "property-removed": {
    action: "removed",
    mirror: "property-added",
    wire: "breaking",
    consumer: "breaking",
    oad: "1033",
    says: "the property was removed",
  },
  "property-renamed": {
    action: "changed",
    mirror: "property-renamed",
    wire: "breaking",
    consumer: "breaking",
    oad: "1033",
    says: "the property was renamed",
  },
  "read-only-changed": {
    action: "changed",
    mirror: "read-only-changed",
    wire: (_, { readOnly }) => (readOnly ? "breaking" : "additive"),
    consumer: (_, { readOnly }) => (readOnly ? "breaking" : "additive"),
    oad: "1029",
    says: "whether callers may send the property changed",
  },

  "type-changed": {
    action: "changed",
    mirror: "type-changed",
    wire: "breaking",
    consumer: "breaking",
    oad: "1026",
    says: "the type changed",
  },
  "format-changed": {
    action: "changed",
    mirror: "format-changed",
    wire: (_, { strictness: change }) => (change === "different" ? "breaking" : "neutral"),
    consumer: "neutral",
    oad: "1023",
    says: "the format changed",
  },
  "required-changed": {
    action: "changed",
    mirror: "required-changed",
    wire: (direction, { required }) => ((direction === "request") === required ? "breaking" : "additive"),
    consumer: (direction, { required }) => ((direction === "request") === required ? "breaking" : "additive"),
    oad: "1025",
    says: "whether it is required changed",
  },
  "nullable-changed": {
    action: "changed",
    mirror: "nullable-changed",
    wire: (direction, { strictness: change }) => ((direction === "request") === (change === "stronger") ? "breaking" : "additive"),
    consumer: (direction, { strictness: change }) => ((direction === "request") === (change === "stronger") ? "breaking" : "additive"),
    oad: null,
    says: "whether null is allowed changed",
  },
  "pattern-changed": {
    action: "changed",
    mirror: "pattern-changed",
    wire: strictness,
    consumer: "neutral",
    oad: strictnessId,
    says: "the pattern changed",
  },
  "length-changed": {
    action: "changed",
    mirror: "length-changed",
    wire: strictness,
    consumer: "neutral",
    oad: strictnessId,
    says: "the allowed length changed",
  },
  "range-changed": {
    action: "changed",
    mirror: "range-changed",
    wire: strictness,
    consumer: "neutral",
    oad: strictnessId,
    says: "the allowed range changed",
  },

  "enum-value-added": {
    action: "added",
    mirror: "enum-value-removed",
    wire: (direction, { open }) => (direction === "response" && !open ? "breaking" : "additive"),
    consumer: (direction, { open }) => (direction === "response" && !open ? "breaking" : "additive"),
    oad: "1020",
    says: "the value was added",
  },
  "enum-value-removed": {
    action: "removed",
    mirror: "enum-value-added",
    wire: inRequest("breaking", "neutral"),
    consumer: (_, { open }) => (open ? "neutral" : "breaking"),
    oad: "1019",
    says: "the value was removed",
  },
  "enum-opened": {
    action: "changed",
    mirror: "enum-closed",
    wire: inRequest("additive", "breaking"),
    consumer: inRequest("additive", "breaking"),
    oad: "1047",
    says: "other values may come as well",
  },
  "enum-closed": {
    action: "changed",
    mirror: "enum-opened",
    wire: inRequest("breaking", "additive"),
    consumer: inRequest("breaking", "additive"),
    oad: "1047",
    says: "only the declared values are left",
  },
  "enum-declared": {
    action: "changed",
    mirror: "enum-undeclared",
    wire: (direction, { open }) => (open ? "neutral" : direction === "request" ? "breaking" : "additive"),
    consumer: (direction, { open }) => (open || direction === "response" ? "additive" : "breaking"),
    oad: "1048",
    says: "the values are declared",
  },
  "enum-undeclared": {
    action: "changed",
    mirror: "enum-declared",
    wire: (direction, { open }) => (open ? "neutral" : direction === "request" ? "additive" : "breaking"),
    consumer: (direction, { open }) => (direction === "request" ? "additive" : open ? "neutral" : "breaking"),
    oad: "1049",
    says: "the values are not declared any more",
  },

  "long-running-changed": {
    action: "changed",
    mirror: "long-running-changed",
    wire: "breaking",
    consumer: "neutral",
    oad: "1044",
    says: "whether the operation is long-running changed",
  },
  "final-state-changed": {
    action: "changed",
    mirror: "final-state-changed",
    wire: "neutral",
    consumer: "neutral",
    oad: null,
    says: "the final state is read from elsewhere",
  },
  "header-added": {
    action: "added",
    mirror: "header-removed",
    wire: "additive",
    consumer: "neutral",
    oad: "1013",
    says: "the response header is declared",
  },
  "header-removed": {
    action: "removed",
    mirror: "header-added",
    wire: "breaking",
    consumer: "neutral",
    oad: "1014",
    says: "the response header is not declared any more",
  },
  "paging-changed": {
    action: "changed",
    mirror: "paging-changed",
    wire: (_, { strictness: change }) => (change === "different" ? "breaking" : change === "stronger" ? "additive" : "neutral"),
    consumer: "neutral",
    oad: null,
    says: "the list hands out its items differently",
  },

  "error-added": {
    action: "added",
    mirror: "error-removed",
    wire: "additive",
    consumer: "neutral",
    oad: "1011",
    says: "an error response is declared",
  },
  "error-removed": {
    action: "removed",
    mirror: "error-added",
    wire: "breaking",
    consumer: "neutral",
    oad: "1012",
    says: "no error response is declared any more",
  },
  "error-changed": {
    action: "changed",
    mirror: "error-changed",
    wire: (_, { strictness: change }) => (change === "weaker" ? "additive" : "breaking"),
    consumer: "neutral",
    oad: "1026",
    says: "the error body is another one",
  },
} as const satisfies Record<string, Rule>;

export type RuleCode = keyof typeof rules;

const rank: Readonly<Record<Level, number>> = { neutral: 0, additive: 1, breaking: 2 };

export function worst(levels: readonly Level[]): Level {
  return levels.reduce((a, b) => (rank[b] > rank[a] ? b : a), "neutral");
}

/** The levels of one change in one direction; what has no direction is judged as an answer. */
export function levelsOf(code: RuleCode, way: OneWay | null, traits: Traits): { wire: Level; consumer: Level; oad: string | null } {
  const rule: Rule = rules[code];
  const direction = way ?? "response";
  const level = (of: LevelOf): Level => (typeof of === "function" ? of(direction, traits) : of);
  return {
    wire: level(rule.wire),
    consumer: level(rule.consumer),
    oad: typeof rule.oad === "function" ? rule.oad(direction, traits) : rule.oad,
  };
}
