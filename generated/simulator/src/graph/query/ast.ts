/** A query, taken apart: a table, and what its rows go through. */
export interface Query {
  readonly table: Table;
  readonly steps: readonly Step[];
}

export type Table = "resources" | "resourcecontainers";

export type Step =
  | { readonly kind: "where"; readonly condition: Expression }
  | { readonly kind: "extend"; readonly columns: readonly Column[] }
  | { readonly kind: "project"; readonly columns: readonly Column[] }
  /** One row for each item of an array, up to the limit. */
  | { readonly kind: "mv-expand"; readonly column: Column; readonly limit: number }
  | { readonly kind: "order"; readonly by: readonly Ordering[] };

export interface Column {
  readonly name: string;
  readonly value: Expression;
}

export interface Ordering {
  readonly name: string;
  readonly descending: boolean;
}

export type Expression =
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  /** A column, and members of what is in it. */
  | { readonly kind: "path"; readonly names: readonly [string, ...string[]] }
  | { readonly kind: "call"; readonly name: FunctionName; readonly argument: Expression }
  | { readonly kind: "compare"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "in"; readonly left: Expression; readonly values: readonly (string | number | boolean)[]; readonly folds: boolean }
  | { readonly kind: "and" | "or"; readonly operands: readonly Expression[] };

export const functionNames = ["array_length", "isnotnull", "isnull", "tolower", "tostring"] as const;
export type FunctionName = (typeof functionNames)[number];

export const operators = ["==", "!=", "=~", "!~", "<", "<=", ">", ">=", "startswith", "endswith"] as const;
export type Operator = (typeof operators)[number];
