import type { Place } from "../../diagnostics/diagnostic.ts";
import type { SchemaFact, SurfaceFacts } from "../../facts/types.ts";
import { tokens } from "../../lib/pointer.ts";
import { parameterIn, readPath } from "../../spec/private-link-path.ts";
import type { SpecSet } from "../../spec/spec-set.ts";

/** Something that could not be read, and where. */
export interface Problem {
  readonly place: Place;
  readonly reason: string;
}

export function problemsOf(specs: SpecSet): Problem[] {
  const errors = specs
    .diagnostics()
    .flatMap(({ severity, place, code, message }): Problem[] =>
      severity === "error" && place !== null ? [{ place, reason: `${code}: ${message}` }] : [],
    );
  const unresolved = specs.unresolved().map((place) => ({ place, reason: `the $ref at ${place.file}#${place.pointer} leads nowhere` }));
  return [...errors, ...unresolved];
}

/** Why something was left out of a surface; nothing for nearly all of them. */
export function unreadableParts(facts: SurfaceFacts, problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  const reached = reach(facts);
  return [...new Set(problems.filter(({ place }) => concerns(facts, reached, place)).map(({ reason }) => reason))];
}

/** An error at or below something that was read, or in an operation of the same type that was left out. */
function concerns(facts: SurfaceFacts, reached: ReadonlyMap<string, ReadonlySet<string>>, { file, pointer }: Place): boolean {
  const pointers = reached.get(file);
  if (pointers === undefined) return false;
  for (let above = pointer; above !== ""; above = above.slice(0, above.lastIndexOf("/"))) if (pointers.has(above)) return true;
  const [paths, template] = tokens(pointer);
  if ((paths !== "paths" && paths !== "x-ms-paths") || template === undefined) return false;
  const reading = readPath(template);
  return reading.kind === "path" && isType(facts.resourceType, reading.path.typeSegments);
}

function isType(resourceType: string, segments: readonly string[]): boolean {
  const types = resourceType.split("/");
  return (
    types.length === segments.length &&
    segments.every((segment, index) => parameterIn(segment) !== null || segment.toLowerCase() === types[index]?.toLowerCase())
  );
}

/** Pointers of all that a surface was read from, by file. */
function reach({ operations, omitted }: SurfaceFacts): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = ({ file, pointer }: Place): void => void found.set(file, (found.get(file) ?? new Set()).add(pointer));
  // Schemas can be nested deeper than calls can: those that are found on the way come last.
  const schemas = new Set<SchemaFact | null>();
  omitted.forEach(add);
  for (const operation of operations) {
    add(operation.source);
    for (const { place, schema } of [...operation.parameters, ...operation.responses]) {
      add(place);
      schemas.add(schema);
    }
  }
  for (const schema of schemas) {
    if (schema === null) continue;
    add(schema.place);
    for (const property of schema.properties) {
      add(property.place);
      schemas.add(property.schema);
    }
    schemas.add(schema.items).add(schema.additional);
  }
  return found;
}
