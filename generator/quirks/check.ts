/**
 * Checks of the form of a JSON value. Each reports everything that it does not accept, with the place inside
 * the document; nothing is corrected, and members that nobody asked for are refused.
 */
import { isObject, own } from "../lib/json.ts";
import { join, type Pointer } from "../lib/pointer.ts";

export type Problem = (at: Pointer, reason: string) => void;
export type Check = (value: unknown, at: Pointer, problem: Problem) => void;

export const anything: Check = () => undefined;

/** Text that matches; `what` completes "must be …". */
export function text(pattern: RegExp, what: string): Check {
  return (value, at, problem) => {
    if (typeof value !== "string" || !pattern.test(value)) problem(at, `${show(value)} must be ${what}`);
  };
}

export function oneOf(values: readonly unknown[]): Check {
  return (value, at, problem) => {
    if (!values.includes(value)) problem(at, `${show(value)} must be one of ${values.map(show).join(", ")}`);
  };
}

export function integer(least: number, most: number): Check {
  return (value, at, problem) => {
    if (!Number.isInteger(value) || Number(value) < least || Number(value) > most) {
      problem(at, `${show(value)} must be a whole number from ${least} to ${most}`);
    }
  };
}

/** An object with all of the required members, any of the optional ones, and no other. */
export function object(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  const known = new Map(Object.entries({ ...required, ...optional }));
  return (value, at, problem) => {
    if (!isObject(value)) return problem(at, `${show(value)} must be an object`);
    for (const key of Object.keys(value)) {
      const check = known.get(key);
      if (check === undefined) problem(join(at, key), `the member ${show(key)} is unknown; known are ${[...known.keys()].join(", ")}`);
      else check(own(value, key), join(at, key), problem);
    }
    for (const key of Object.keys(required)) {
      if (own(value, key) === undefined) problem(at, `the member ${show(key)} is missing`);
    }
  };
}

/** An object whose keys are free. */
export function mapOf(item: Check): Check {
  return (value, at, problem) => {
    if (!isObject(value) || Object.keys(value).length === 0)
      return problem(at, `${show(value)} must be an object with at least one member`);
    for (const key of Object.keys(value)) {
      if (key.trim() === "") problem(join(at, key), "the key must not be blank");
      item(own(value, key), join(at, key), problem);
    }
  };
}

/** At least one item, none of them twice. */
export function listOf(item: Check): Check {
  return (value, at, problem) => {
    if (!Array.isArray(value) || value.length === 0) return problem(at, `${show(value)} must be an array with at least one item`);
    value.forEach((entry, index) => {
      if (value.indexOf(entry) < index) problem(join(at, index), `${show(entry)} stands there twice`);
      item(entry, join(at, index), problem);
    });
  };
}

/** Values of a document can be long; a message shows their beginning. */
export function show(value: unknown): string {
  const shown = value === undefined ? "nothing" : JSON.stringify(value);
  return shown.length > 80 ? `${shown.slice(0, 77)}...` : shown;
}
