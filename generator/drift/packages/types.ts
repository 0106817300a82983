import type { ApiMember, ApiSignature, ApiType, ObjectType } from "../../declarations/types.ts";
import type { Way } from "./finding.ts";
import type { Notes, PackageChange } from "./notes.ts";
import type { PackageTraits } from "./rules.ts";
import { isLiteral, signatureText, typeLabels, typeText } from "./type-text.ts";

export interface TypeComparison {
  /** `entry`: the path that the name is imported from. */
  compare(before: ApiType, after: ApiType, way: Way, name: string, entry: string): void;
  /** Whether a named type was met in any direction. */
  met(type: ApiType): boolean;
}

/** A name with the path that it is imported from, where that is not the package itself. */
export function nameIn(entry: string, name: string): string {
  return entry === "." ? name : `${entry.slice(2)}: ${name}`;
}

/** Compares types as callers hand them over, or as they get them. Each pair is compared once in each direction. */
export function typeComparison(notebook: Notes): TypeComparison {
  const done = { input: new Map<ApiType, Set<ApiType>>(), output: new Map<ApiType, Set<ApiType>>() };

  /** Through which path the types are met that are compared now. What several paths have is told of the first one. */
  let within = ".";

  const compare = (before: ApiType, after: ApiType, way: Way, usedAt: string): void => {
    const others = done[way].get(before) ?? new Set();
    if (others.has(after)) return;
    done[way].set(before, others.add(after));
    // A type with a name has its members there, wherever it is used.
    const shared = nameOf(before) === nameOf(after) ? nameOf(before) : null;
    const at = shared === null ? usedAt : nameIn(within, shared);
    if (before.kind === "object" && after.kind === "object") objects(before, after, way, at);
    else if (before.kind === "reference" && after.kind === "reference" && before.name === after.name) {
      before.arguments.forEach((argument, index) => {
        const other = after.arguments[index];
        if (other !== undefined) compare(argument, other, way, at);
      });
      if (before.arguments.length !== after.arguments.length) changed(before, after, way, at, "other");
    } else if (shared === null) values(before, after, way, at);
    else values(unnamed(before), unnamed(after), way, at);
  };

  const say = (change: PackageChange): void => notebook.change(change);

  const changed = (before: ApiType, after: ApiType, way: Way, at: string, change: "wider" | "narrower" | "other"): void =>
    say({ code: "type-changed", at, before: typeText(before), after: typeText(after), traits: { way, change } });

  /** Every type is a set of values: a union of one, if it is none. */
  const values = (before: ApiType, after: ApiType, way: Way, at: string): void => {
    const [from, to] = [partsOf(before), partsOf(after)];
    const { both, gone, come } = paired(from, to);
    for (const [part, other] of both) compare(part, other, way, at);
    if (gone.length === 0 && come.length === 0) return;
    const [single, other] = [gone[0], come[0]];
    if (gone.length === 1 && come.length === 1 && single !== undefined && other !== undefined && areAlike(single, other)) {
      compare(single, other, way, at);
    } else if ([...gone, ...come].every(isLiteral) && (gone.length < from.length || come.length < to.length)) {
      const open = [...from, ...to].some(isAnyText);
      const traitsOf = (part: ApiType): PackageTraits => ({ way, open: open && typeText(part).startsWith('"') });
      for (const part of gone) say({ code: "value-removed", at, before: typeText(part), after: null, traits: traitsOf(part) });
      for (const part of come) say({ code: "value-added", at, before: null, after: typeText(part), traits: traitsOf(part) });
    } else changed(before, after, way, at, widened(gone, come, from, to));
  };

  const objects = (before: ObjectType, after: ObjectType, way: Way, at: string): void => {
    signatures(before.calls, after.calls, way, at);
    signatures(before.constructs, after.constructs, way, before.constructs.length > 0 ? at.replace(/(^|: )typeof /, "$1new ") : at);
    for (const [name, from] of before.members) {
      const to = after.members.get(name);
      const path = memberPath(at, name);
      const source = { before: from.place, after: to === undefined ? after.place : to.place };
      if (to === undefined) say({ code: "member-removed", at: path, before: memberText(from), after: null, traits: { way }, source });
      else members(from, to, way, path);
    }
    for (const [name, to] of after.members) {
      if (before.members.has(name)) continue;
      const traits = { way, required: !to.optional };
      const source = { before: before.place, after: to.place };
      say({ code: "member-added", at: memberPath(at, name), before: null, after: memberText(to), traits, source });
    }
  };

  const members = (from: ApiMember, to: ApiMember, way: Way, at: string): void => {
    const source = { before: from.place, after: to.place };
    if (from.optional !== to.optional) {
      const [before, after] = [from, to].map(({ optional }) => (optional ? "optional" : "required")) as [string, string];
      say({ code: "optional-changed", at, before, after, traits: { way, required: !to.optional }, source });
    }
    if (from.readonly !== to.readonly && way === "output") {
      const [before, after] = [from, to].map(({ readonly }) => (readonly ? "readonly" : "assignable")) as [string, string];
      say({ code: "readonly-changed", at, before, after, traits: { way, required: to.readonly }, source });
    }
    compare(from.type, to.type, way, at);
  };

  const signatures = (before: readonly ApiSignature[], after: readonly ApiSignature[], way: Way, at: string): void => {
    before.forEach((from, index) => {
      const to = after[index];
      if (to === undefined) say({ code: "signature-removed", at, before: signatureText(from), after: null, traits: { way } });
      else signature(from, to, way, at);
    });
    for (const to of after.slice(before.length))
      say({ code: "signature-added", at, before: null, after: signatureText(to), traits: { way } });
  };

  /** What a function takes is handed over by whoever gets the function. */
  const signature = (from: ApiSignature, to: ApiSignature, way: Way, at: string): void => {
    const takes = way === "input" ? "output" : "input";
    const length = Math.max(from.parameters.length, to.parameters.length);
    for (let index = 0; index < length; index++) {
      const [was, is] = [from.parameters[index], to.parameters[index]];
      const path = `${at}(${(was ?? is)?.name ?? ""})`;
      if (was === undefined && is !== undefined) {
        say({
          code: "parameter-added",
          at: path,
          before: null,
          after: typeText(is.type),
          traits: { way, required: !is.optional && !is.rest },
        });
      } else if (is === undefined && was !== undefined) {
        say({ code: "parameter-removed", at: path, before: typeText(was.type), after: null, traits: { way } });
      } else if (is !== undefined && was !== undefined && was.rest !== is.rest) {
        const [before, after] = [was, is].map(({ rest, type }) => `${rest ? "..." : ""}${typeText(type)}`) as [string, string];
        say({ code: "type-changed", at: path, before, after, traits: { way: takes, change: "other" } });
      } else if (is !== undefined && was !== undefined) {
        if (was.optional !== is.optional) {
          const [before, after] = [was, is].map(({ optional }) => (optional ? "optional" : "required")) as [string, string];
          say({ code: "parameter-optional-changed", at: path, before, after, traits: { way, required: !is.optional } });
        }
        compare(was.type, is.type, takes, path);
      }
    }
    compare(from.returns, to.returns, way, at);
  };

  return {
    compare: (before, after, way, name, entry) => {
      within = entry;
      compare(before, after, way, nameIn(entry, name));
    },
    met: (type) => done.input.has(type) || done.output.has(type),
  };
}

function nameOf(type: ApiType): string | null {
  return type.kind === "object" || type.kind === "union" ? type.name : null;
}

/** Where both sides have the name, what tells them apart is what it stands for. */
function unnamed(type: ApiType): ApiType {
  return type.kind === "union" || type.kind === "object" ? { ...type, name: null } : type;
}

function partsOf(type: ApiType): readonly ApiType[] {
  return type.kind === "union" ? type.members : [type];
}

/** Alternatives that stand for each other: first those that are the same, then those that are more and more loosely alike. */
function paired(
  from: readonly ApiType[],
  to: readonly ApiType[],
): { both: Array<readonly [ApiType, ApiType]>; gone: readonly ApiType[]; come: readonly ApiType[] } {
  const both: Array<readonly [ApiType, ApiType]> = [];
  let [gone, come] = [from, to];
  for (const labelOf of typeLabels) {
    const others = Map.groupBy(come, labelOf);
    gone = gone.filter((part) => {
      const other = others.get(labelOf(part))?.shift();
      if (other !== undefined) both.push([part, other]);
      return other === undefined;
    });
    come = [...others.values()].flat();
  }
  return { both, gone, come };
}

function areAlike(a: ApiType, b: ApiType): boolean {
  return (a.kind === "object" && b.kind === "object") || (a.kind === "reference" && b.kind === "reference" && a.name === b.name);
}

function memberPath(at: string, name: string): string {
  return name.startsWith("[") ? `${at}${name}` : `${at}.${name}`;
}

function memberText({ type }: ApiMember): string {
  return typeText(type);
}

/** Any text at all, or the form of it that keeps the named values apart from it. */
function isAnyText(type: ApiType): boolean {
  return type.kind === "plain" && /^string(?: & .+)?$/.test(type.text);
}

/** Whether all values of one side are still values of the other. */
function widened(
  gone: readonly ApiType[],
  come: readonly ApiType[],
  from: readonly ApiType[],
  to: readonly ApiType[],
): "wider" | "narrower" | "other" {
  const within = (part: ApiType, all: readonly ApiType[]): boolean =>
    all.some((other) => {
      if (other.kind !== "plain") return false;
      if (other.text === "unknown" || other.text === "any") return true;
      if (part.kind !== "plain") return false;
      const kinds: ReadonlyArray<readonly [string, RegExp]> = [
        ["string", /^["`]/],
        ["number", /^-?\d/],
        ["boolean", /^(?:true|false)$/],
      ];
      return kinds.some(([kind, form]) => other.text === kind && form.test(part.text));
    });
  if (gone.every((part) => within(part, to))) return "wider";
  return come.every((part) => within(part, from)) ? "narrower" : "other";
}
