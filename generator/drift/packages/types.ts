import type { ApiMember, ApiSignature, ApiType, ObjectType } from "../../declarations/types.ts";
import type { Way } from "./finding.ts";
import type { Notes, PackageChange } from "./notes.ts";
import type { PackageTraits } from "./rules.ts";
import { signatureText, typeLabel, typeText } from "./type-text.ts";

export interface TypeComparison {
  compare(before: ApiType, after: ApiType, way: Way, at: string): void;
  /** Whether a named type was met in any direction. */
  met(type: ApiType): boolean;
}

/** Compares types as callers hand them over, or as they get them. Each pair is compared once in each direction. */
export function typeComparison(notebook: Notes): TypeComparison {
  const done = { input: new Map<ApiType, Set<ApiType>>(), output: new Map<ApiType, Set<ApiType>>() };

  const compare = (before: ApiType, after: ApiType, way: Way, usedAt: string): void => {
    const others = done[way].get(before) ?? new Set();
    if (others.has(after)) return;
    done[way].set(before, others.add(after));
    // A type with a name has its members there, wherever it is used.
    const at = nameOf(before) !== null && nameOf(before) === nameOf(after) ? (nameOf(before) as string) : usedAt;
    if (before.kind === "object" && after.kind === "object") objects(before, after, way, at);
    else if (before.kind === "reference" && after.kind === "reference" && before.name === after.name) {
      before.arguments.forEach((argument, index) => {
        const other = after.arguments[index];
        if (other !== undefined) compare(argument, other, way, at);
      });
      if (before.arguments.length !== after.arguments.length) changed(before, after, way, at, "other");
    } else values(before, after, way, at);
  };

  const say = (change: PackageChange): void => notebook.change(change);

  const changed = (before: ApiType, after: ApiType, way: Way, at: string, change: "wider" | "narrower" | "other"): void =>
    say({ code: "type-changed", at, before: typeText(before), after: typeText(after), traits: { way, change } });

  /** Every type is a set of values: a union of one, if it is none. */
  const values = (before: ApiType, after: ApiType, way: Way, at: string): void => {
    const [from, to] = [partsOf(before), partsOf(after)];
    const [labels, others] = [new Map(from.map((part) => [typeLabel(part), part])), new Map(to.map((part) => [typeLabel(part), part]))];
    for (const [label, part] of labels) {
      const other = others.get(label);
      if (other !== undefined) compare(part, other, way, at);
    }
    const gone = [...labels].filter(([label]) => !others.has(label)).map(([, part]) => part);
    const come = [...others].filter(([label]) => !labels.has(label)).map(([, part]) => part);
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
    signatures(before.constructs, after.constructs, way, before.constructs.length > 0 ? at.replace(/^typeof /, "new ") : at);
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

  return { compare, met: (type) => done.input.has(type) || done.output.has(type) };
}

function nameOf(type: ApiType): string | null {
  return type.kind === "object" || type.kind === "union" ? type.name : null;
}

function partsOf(type: ApiType): readonly ApiType[] {
  return type.kind === "union" ? type.members : [type];
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

const literal = /^(?:"|-?\d|true$|false$|null$|undefined$)/;

function isLiteral(type: ApiType): boolean {
  return type.kind === "plain" && literal.test(type.text);
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
