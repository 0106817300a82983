import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { schemaReader, type SchemaReader } from "../facts/schema.ts";
import { propertyAt } from "../facts/connection.ts";
import type { SurfaceFacts } from "../facts/types.ts";
import { byApiVersion } from "../facts/versions.ts";
import { by } from "../lib/compare.ts";
import { asString, own, ownObject } from "../lib/json.ts";
import type { Document } from "../spec/document.ts";
import { limits } from "../spec/limits.ts";
import type { ParentEntry } from "../spec/manifest.ts";
import { parameterIn, segmentsOf } from "../spec/private-link-path.ts";
import { child, children, type Node, type SpecSet } from "../spec/spec-set.ts";

/** Entries by resource type, in lower case. */
export type Parents = ReadonlyMap<string, ParentEntry>;

/**
 * Finds out whether the resources themselves show their connections when they are read, and in which form. What the
 * definitions say of the resources is not kept otherwise: it is vast, and none of it is ours.
 */
export function parentsOf(specs: SpecSet, surfaces: readonly SurfaceFacts[]): Parents {
  const folders = new Map<string, readonly Document[]>();
  const inFolder = (folder: string): readonly Document[] => {
    const known = folders.get(folder) ?? documentsIn(specs, folder);
    folders.set(folder, known);
    return known;
  };
  const found = new Map<string, ParentEntry>();
  // The newest one counts: where it has the resource, nobody asks for the vast documents of the others.
  for (const surface of surfaces.toSorted((a, b) => byApiVersion(b.apiVersion, a.apiVersion))) {
    const type = surface.resourceType.toLowerCase();
    if (surface.side !== "host" || found.has(type)) continue;
    const directories = new Set(surface.operations.map(({ listed }) => posix.dirname(listed.file)));
    for (const document of [...directories].flatMap(inFolder)) {
      const entry = parentIn(specs, document, surface);
      if (entry === null) continue;
      found.set(type, entry);
      break;
    }
  }
  return found;
}

/** Of each type the entry with the newest api-version; of two with the same, the first. */
export function newest(several: readonly Parents[]): Parents {
  const result = new Map<string, ParentEntry>();
  for (const [type, entry] of several.flatMap((parents) => [...parents])) {
    const before = result.get(type);
    if (before === undefined || byApiVersion(before.apiVersion, entry.apiVersion) < 0) result.set(type, entry);
  }
  return result;
}

/** The definitions of a folder: the resource can be in another one than its connections. What cannot be read there is not ours. */
function documentsIn(specs: SpecSet, folder: string): Document[] {
  const names = unlessUnreadable(() => readdirSync(join(specs.root, folder), { withFileTypes: true }), [])
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map(({ name }) => posix.join(folder, name))
    .sort(by((name) => name));
  return names.flatMap((file) => {
    const path = join(specs.root, file);
    const hasPaths = (): boolean => statSync(path).size <= limits.documentBytes && readFileSync(path, "latin1").includes('"paths"');
    return unlessUnreadable(hasPaths, false) ? (specs.document(file) ?? []) : [];
  });
}

function unlessUnreadable<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}

function parentIn(specs: SpecSet, { file, json }: Document, { resourceType, apiVersion }: SurfaceFacts): ParentEntry | null {
  if (asString(own(ownObject(json, "info"), "version"))?.toLowerCase() !== apiVersion.toLowerCase()) return null;
  const paths = child({ place: { file, pointer: "" }, value: json }, "paths");
  const items = paths === null ? [] : children(paths);
  for (const [template, start] of items) {
    if (!leadsTo(template, resourceType)) continue;
    const item = specs.follow(start);
    const get = item === null ? null : child(item, "get");
    const schema = get === null ? null : successNode(get);
    if (schema === null) continue;
    return { apiVersion, file, pointer: start.place.pointer, embeds: embeddedIn(schemaReader(specs), schema) };
  }
  return null;
}

/** Whether a path is that of one resource of the type, which it spells out. */
function leadsTo(template: string, resourceType: string): boolean {
  const segments = segmentsOf(template);
  const provider = segments.findLastIndex((segment) => segment.toLowerCase() === "providers");
  const path = segments.slice(provider + 1);
  const types = resourceType.toLowerCase().split("/");
  if (provider === -1 || path.length !== types.length * 2 - 1) return false;
  return (
    types.every((type, index) => {
      const segment = path[index === 0 ? 0 : index * 2 - 1] ?? "";
      return segment.toLowerCase() === type;
    }) && path.every((segment, index) => index === 0 || index % 2 === 1 || parameterIn(segment) !== null)
  );
}

function successNode(get: Node): Node | null {
  const responses = child(get, "responses");
  const success = responses === null ? null : child(responses, "200");
  return success === null ? null : child(success, "schema");
}

function embeddedIn(read: SchemaReader, node: Node): ParentEntry["embeds"] {
  const property = propertyAt(read(node), ["properties", "privateEndpointConnections"]);
  const items = property?.schema.items ?? null;
  if (items === null) return null;
  const inside = propertyAt(items, ["properties"])?.schema.properties ?? [];
  return { members: items.properties.map(({ name }) => name), properties: inside.map(({ name }) => name) };
}
