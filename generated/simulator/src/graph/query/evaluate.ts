import { at, isObject } from "../../json.ts";
import type { Expression, FunctionName, Operator } from "./ast.ts";

/** A row: the value of each column. */
export type Row = Readonly<Record<string, unknown>>;

/** What an expression is for a row; `null` where a path ends early. */
export function valueOf(expression: Expression, row: Row): unknown {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "path":
      return at(row, ...expression.names) ?? null;
    case "call":
      return functions[expression.name](valueOf(expression.argument, row));
    case "compare":
      return compare(expression.operator, valueOf(expression.left, row), valueOf(expression.right, row));
    case "in": {
      const found = valueOf(expression.left, row);
      return expression.values.some((value) => compare(expression.folds && typeof value === "string" ? "=~" : "==", found, value));
    }
    case "and":
      return expression.operands.every((operand) => valueOf(operand, row) === true);
    case "or":
      return expression.operands.some((operand) => valueOf(operand, row) === true);
  }
}

const functions: Readonly<Record<FunctionName, (value: unknown) => unknown>> = {
  array_length: (value) => (Array.isArray(value) ? value.length : null),
  isnotnull: (value) => value !== null,
  isnull: (value) => value === null,
  tolower: (value) => textOf(value).toLowerCase(),
  tostring: textOf,
};

/** Nothing is the empty text. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  return Array.isArray(value) || isObject(value) ? JSON.stringify(value) : String(value);
}

/** What is compared with nothing is neither smaller, nor equal, nor greater. */
function compare(operator: Operator, left: unknown, right: unknown): boolean {
  const folded = [left, right].map((value) => (typeof value === "string" ? value.toLowerCase() : undefined));
  const [a, b] = folded;
  switch (operator) {
    case "==":
      return left !== null && left === right;
    case "!=":
      return left !== right;
    case "=~":
      return a !== undefined && a === b;
    case "!~":
      return a === undefined || a !== b;
    case "startswith":
      return a !== undefined && b !== undefined && a.startsWith(b);
    case "endswith":
      return a !== undefined && b !== undefined && a.endsWith(b);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return typeof left === "number" && typeof right === "number" && inOrder[operator](left, right);
  }
}

const inOrder: Readonly<Record<"<" | "<=" | ">" | ">=", (a: number, b: number) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};
