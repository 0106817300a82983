import { isObject, own, put, type Json, type JsonObject } from "../lib/json.ts";
import { join, resolve, tokens, type Pointer } from "../lib/pointer.ts";
import type { Document } from "../spec/document.ts";
import type { SpecSet } from "../spec/spec-set.ts";
import { referenceTarget } from "../spec/reference.ts";
import { diagnostic } from "../diagnostics/diagnostic.ts";
import { rootFacts, strip, type Role } from "./strip.ts";

/** What to keep of one document: pointers with the roles of what stands there, as those see it who refer to it. */
type Kept = Map<Pointer, Set<Role>>;

/** A slice: the part of a document that private link operations reach, at its own pointers, without prose. */
export interface Slice {
  readonly document: Document;
  readonly json: JsonObject;
}

/** Cuts out the path items and everything that they reach, in whichever document it stands. */
export function slice(specs: SpecSet, paths: ReadonlyMap<string, ReadonlySet<Pointer>>): Slice[] {
  const kept = new Map<string, Kept>();
  const waiting: Array<{ file: string; pointer: Pointer; role: Role }> = [];

  const want = (file: string, pointer: Pointer, role: Role): void => {
    const pointers = kept.get(file) ?? new Map<Pointer, Set<Role>>();
    kept.set(file, pointers);
    const roles = pointers.get(pointer) ?? new Set();
    pointers.set(pointer, roles);
    if (roles.has(role)) return;
    roles.add(role);
    waiting.push({ file, pointer, role });
  };

  for (const [file, pointers] of paths) for (const pointer of pointers) want(file, pointer, "pathItem");
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { file, pointer, role } = next;
    const value = resolve(specs.document(file)?.json ?? {}, pointer);
    if (value === undefined) continue;
    strip(value, role, (ref, at) => {
      const target = referenceTarget(file, ref);
      const place = { file, pointer };
      if (target.kind === "outside") specs.report(diagnostic("PEC1005", { ref }, place));
      else if (target.kind === "malformed") specs.report(diagnostic("PEC1004", { ref, reason: target.reason }, place));
      else {
        const holder = specs.document(target.place.file, place);
        if (holder === null) return;
        if (resolve(holder.json, target.place.pointer) !== undefined) want(target.place.file, target.place.pointer, at);
        else specs.report(diagnostic("PEC1004", { ref, reason: "the pointer names nothing" }, place));
      }
    });
  }

  return [...kept].map(([file, pointers]) => {
    const document = specs.document(file) as Document;
    return { document, json: cut(document.json, pointers) };
  });
}

/** Copies what the pointers name, in the order of the document. */
function cut(json: JsonObject, kept: Kept): JsonObject {
  const inside = new Set<Pointer>();
  for (const pointer of kept.keys()) {
    const path = tokens(pointer);
    for (let length = 0; length < path.length; length += 1) inside.add(join("", ...path.slice(0, length)));
  }
  const copy = (value: Json, pointer: Pointer): Json | undefined => {
    const [role] = kept.get(pointer) ?? [];
    if (role !== undefined) return strip(value, role);
    if (!inside.has(pointer)) return undefined;
    // Items that nobody wants leave an empty object behind, so that every index stays what it was.
    if (Array.isArray(value)) return value.map((item, index) => copy(item, join(pointer, index)) ?? {});
    if (!isObject(value)) return undefined;
    const result: JsonObject = {};
    for (const [key, inner] of Object.entries(value)) {
      const copied = copy(inner, join(pointer, key));
      if (copied !== undefined) put(result, key, copied);
    }
    return result;
  };
  const facts = rootFacts(json);
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(json)) {
    const fact = facts[key];
    const copied = fact !== undefined && Object.hasOwn(facts, key) ? fact : copy(value, join("", key));
    if (copied !== undefined) put(result, key, copied);
  }
  // What stands inside of something that was kept, in a member that is none of its facts, was not copied with it; nor
  // was what only a further role makes a fact.
  for (const [pointer, roles] of kept) for (const role of roles) graft(result, json, tokens(pointer), role);
  // The document itself, for those who refer to all of it.
  return [...(kept.get("") ?? [])].reduce((whole, role) => union(json, whole, strip(json, role)) as JsonObject, result);
}

/** Puts what the path names into the copy, with the containers on the way and nothing else of theirs. */
function graft(copy: JsonObject, json: JsonObject, path: readonly string[], role: Role): void {
  let target: Json = copy;
  let source: Json = json;
  for (const [index, token] of path.entries()) {
    const inner: Json | undefined = resolve(source, join("", token));
    if (inner === undefined) return;
    const last = index === path.length - 1;
    const there: Json | undefined = resolve(target, join("", token));
    const value: Json = last ? union(inner, there, strip(inner, role)) : (there ?? (Array.isArray(inner) ? inner.map(() => ({})) : {}));
    if (last || there === undefined) {
      if (Array.isArray(target)) target[Number(token)] = value;
      else if (isObject(target)) put(target, token, value);
    }
    target = value;
    source = inner;
  }
}

/** What either of two partial copies has, in the order of the source. */
function union(source: Json, a: Json | undefined, b: Json): Json {
  if (Array.isArray(source) && Array.isArray(a) && Array.isArray(b)) {
    const [left, right] = [a, b];
    return source.map((item, index) => (index < right.length ? union(item, left[index], right[index] as Json) : (left[index] ?? {})));
  }
  if (!isObject(source) || !isObject(a) || !isObject(b)) return b;
  const result: JsonObject = {};
  for (const key of new Set([...Object.keys(source), ...Object.keys(a)])) {
    const [left, right] = [own(a, key), own(b, key)];
    if (right !== undefined) put(result, key, union(own(source, key) ?? null, left, right));
    else if (left !== undefined) put(result, key, left);
  }
  return result;
}
