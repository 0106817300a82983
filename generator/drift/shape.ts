import type { PropertyShape, Shape } from "../model/contract/types.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Side } from "./finding.ts";
import type { OneWay, Traits } from "./rules/rule.ts";
import type { RuleCode } from "./rules/rules.ts";
import { compareValue, type ReportValue } from "./values.ts";

/**
 * Values nested deeper are no part of a connection; a few definitions that name each other twice would stand for more of
 * them than anybody could compare.
 */
const deepestNesting = 12;

/** A change of a property, or of a whole value where the path is empty. */
export interface ShapeChange {
  readonly code: RuleCode;
  /** From the root of the value that was compared. */
  readonly path: readonly string[];
  readonly before: Side;
  readonly after: Side;
  readonly traits: Traits;
  readonly source: { readonly before: Place; readonly after: Place };
}

export interface ShapeListener {
  change(change: ShapeChange): void;
  /** Two shapes mean the same place of a value, whatever their definitions are called. */
  matched?(before: Shape, after: Shape): void;
}

/**
 * Compares two values as a request or a response carries them. Shapes can be circular: a pair that is being compared
 * already counts as equal, so an unrolled recursion is no change.
 *
 * @param skip names of properties of the root that are compared elsewhere
 */
export function compareShapes(
  before: Shape,
  after: Shape,
  way: OneWay,
  listener: ShapeListener,
  skip: ReadonlySet<string> = new Set(),
): void {
  const pending: Array<readonly [Shape, Shape]> = [];

  const visit = (a: Shape, b: Shape, path: readonly string[]): void => {
    if (a === b || pending.length > deepestNesting || pending.some(([x, y]) => x === a && y === b)) return;
    listener.matched?.(a, b);
    const source = { before: a.source, after: b.source };
    const say: ReportValue = (code, was, is, traits = {}) => listener.change({ code, path, before: was, after: is, traits, source });
    const kind = commonKind(a, b);
    if (kind === null || isMap(a) !== isMap(b)) {
      say("type-changed", typeWord(a), typeWord(b));
      return;
    }
    if (a.nullable !== b.nullable) say("nullable-changed", a.nullable, b.nullable, { strictness: a.nullable ? "stronger" : "weaker" });
    compareValue(a, b, say);
    pending.push([a, b]);
    if (kind === "object") properties(a, b, path);
    if (a.element !== null && b.element !== null)
      visit(a.element, b.element, [...path.slice(0, -1), `${path.at(-1) ?? ""}${isMap(a) ? "{}" : "[]"}`]);
    pending.pop();
  };

  const properties = (a: Shape, b: Shape, path: readonly string[]): void => {
    const skipped = (name: string): boolean => path.length === 0 && skip.has(name);
    const visible = (property: PropertyShape): boolean => way === "response" || isWritable(property);
    const removed: PropertyShape[] = [];
    const added = b.properties.filter(({ name }) => !skipped(name) && find(a, name) === undefined).filter(visible);
    for (const from of a.properties) {
      if (skipped(from.name)) continue;
      const to = find(b, from.name);
      if (to !== undefined) both(from, to, path);
      else if (visible(from)) removed.push(from);
    }
    for (const from of removed) {
      const at = added.findIndex((to) => isRenaming(from, to));
      const to = added[at];
      if (to === undefined) {
        listener.change({
          ...presence("property-removed", from, path),
          before: typeWord(from.shape),
          after: null,
          source: { before: from.source, after: b.source },
        });
        continue;
      }
      added.splice(at, 1);
      const source = { before: from.source, after: to.source };
      listener.change({ ...presence("property-renamed", to, path), before: from.name, after: to.name, source });
      both(from, to, path);
    }
    for (const to of added) {
      listener.change({
        ...presence("property-added", to, path),
        before: null,
        after: typeWord(to.shape),
        source: { before: a.source, after: to.source },
      });
    }
  };

  const both = (a: PropertyShape, b: PropertyShape, above: readonly string[]): void => {
    const path = [...above, b.name];
    const source = { before: a.source, after: b.source };
    if (way === "request") {
      const [was, is] = [isWritable(a), isWritable(b)];
      if (!was && !is) return;
      if (was !== is && a.readOnly !== b.readOnly) {
        listener.change({
          code: "read-only-changed",
          path,
          before: a.readOnly,
          after: b.readOnly,
          traits: { readOnly: b.readOnly },
          source,
        });
        return;
      }
    }
    if (a.required !== b.required) {
      listener.change({ code: "required-changed", path, before: a.required, after: b.required, traits: { required: b.required }, source });
    }
    visit(a.shape, b.shape, path);
  };

  visit(before, after, []);
}

function presence(
  code: RuleCode,
  { name, required, readOnly }: PropertyShape,
  path: readonly string[],
): Pick<ShapeChange, "code" | "path" | "traits"> {
  return { code, path: [...path, name], traits: { required, readOnly } };
}

function find(shape: Shape, name: string): PropertyShape | undefined {
  return shape.properties.find((property) => property.name === name);
}

/** Whether callers can send it: not read-only itself, and not an object of nothing but what is. */
export function isWritable({ readOnly, shape }: PropertyShape, above: readonly Shape[] = []): boolean {
  if (readOnly) return false;
  if (shape.properties.length === 0) return true;
  if (above.includes(shape)) return false;
  return shape.properties.some((property) => isWritable(property, [...above, shape]));
}

/** The kind of both; what says nothing of its type agrees with an object, the type that definitions leave out. */
function commonKind(a: Shape, b: Shape): Shape["kind"] | null {
  if (a.kind === b.kind) return a.kind;
  const [other] = [a, b].filter(({ kind }) => kind !== "any");
  return other?.kind === "object" && (a.kind === "any" || b.kind === "any") ? "object" : null;
}

/** An object whose values are declared while its names are not. */
function isMap({ kind, properties, element }: Shape): boolean {
  return kind === "object" && properties.length === 0 && element !== null && !isOpen(element);
}

function isOpen({ kind, properties, element }: Shape): boolean {
  return kind === "any" || (kind === "object" && properties.length === 0 && element === null);
}

/** The same name but for case and plural, of the same type: a repaired spelling. */
function isRenaming(from: PropertyShape, to: PropertyShape): boolean {
  return stem(from.name) === stem(to.name) && commonKind(from.shape, to.shape) !== null;
}

function stem(name: string): string {
  return name.replace(/s(?=[A-Z]|$)/g, "").toLowerCase();
}

/** A type in a word, for readers. */
export function typeWord(shape: Shape): string {
  if (isMap(shape)) return `map of ${wordOf(shape.element)}`;
  return shape.kind === "array" ? `array of ${wordOf(shape.element)}` : wordOf(shape);
}

function wordOf(shape: Shape | null): string {
  return shape === null || shape.kind === "any" ? "any" : shape.values !== null && shape.kind === "string" ? "enum" : shape.kind;
}
