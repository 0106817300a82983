import { diagnostic, type Place } from "../diagnostics/diagnostic.ts";
import { by, byCodeUnit, inTurn } from "../lib/compare.ts";
import { asString, own, ownObject } from "../lib/json.ts";
import type { Document } from "../spec/document.ts";
import { isReference } from "../spec/consumer.ts";
import { limits } from "../spec/limits.ts";
import { parameterIn, readPath } from "../spec/private-link-path.ts";
import { child, children, exceeded, type SpecSet } from "../spec/spec-set.ts";
import { heldConnectionSchema, resourceSchema } from "./connection.ts";
import { sameOperation } from "./same-operation.ts";
import { readOperations } from "./operation.ts";
import { isVast } from "./vast.ts";
import { schemaReader } from "./schema.ts";
import { isApiVersion, stabilityOf } from "./versions.ts";
import { verbs, type OperationFact, type SchemaFact, type SurfaceFacts } from "./types.ts";

/** One operation as one document has it, for one resource type. */
interface Entry {
  readonly resourceType: string;
  readonly apiVersion: string;
  readonly derived: boolean;
  readonly operation: OperationFact;
}

/** Reads every surface that the documents define. A surface can be spread over several documents. */
export function readSurfaces(specs: SpecSet, documents: Iterable<Document>): SurfaceFacts[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of expandTypes(
    specs,
    [...documents].flatMap((document) => readDocument(specs, document)),
  )) {
    const key = surfaceKey(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].map((entries) => mergeSurface(specs, entries)).sort(inSurfaceOrder);
}

/** Resource types are compared without regard to case, as Azure does. */
export function surfaceKey({ resourceType, apiVersion }: { resourceType: string; apiVersion: string }): string {
  return `${resourceType.toLowerCase()}@${apiVersion.toLowerCase()}`;
}

const inSurfaceOrder = inTurn<{ resourceType: string; apiVersion: string }>(
  by((surface) => surface.resourceType.toLowerCase()),
  by((surface) => surface.apiVersion),
);

function readDocument(specs: SpecSet, document: Document): Entry[] {
  const { file, json } = document;
  const root = { place: { file, pointer: "" }, value: json };
  // Paths are relative to the base path; the definitions of Azure leave it out or say "/".
  const base = (asString(own(json, "basePath")) ?? "").replace(/\/$/, "");
  const items = ["paths", "x-ms-paths"].flatMap((key) => {
    const holder = child(root, key);
    return holder === null ? [] : children(holder);
  });
  const ours = items.map(([template, item]) => [base + template, item] as const).filter(([template]) => readPath(template).kind !== "none");
  if (ours.length === 0) return [];
  if (own(json, "swagger") !== "2.0") {
    specs.report(
      diagnostic(
        "PEC1003",
        { reason: own(json, "swagger") === undefined ? "it has no swagger version" : "its version is another" },
        root.place,
      ),
    );
    return [];
  }
  if (ours.length > limits.paths) {
    specs.report(exceeded("private link paths of one document", limits.paths, { file, pointer: "/paths" }, ours.length));
    return [];
  }
  const apiVersion = asString(own(ownObject(json, "info"), "version"));
  if (apiVersion === undefined || !isApiVersion(apiVersion)) {
    specs.report(diagnostic("PEC2006", { found: JSON.stringify(apiVersion?.slice(0, 100) ?? null) }, { file, pointer: "/info/version" }));
    return [];
  }
  const folder = folderVersion(file);
  if (folder !== null && folder.toLowerCase() !== apiVersion.toLowerCase()) {
    specs.report(diagnostic("PEC2007", { folder, apiVersion }, { file, pointer: "/info/version" }));
  }
  const whole = schemaReader(specs);
  const cut = schemaReader(specs, isReference);
  const derived = own(json, "x-origin") !== undefined;
  return ours.flatMap(([template, item]): Entry[] => {
    const reading = readPath(template);
    if (reading.kind !== "path") {
      const { place } = item;
      if (reading.kind === "malformed") specs.report(diagnostic("PEC2009", { path: template, reason: reading.reason }, place));
      else specs.report(diagnostic("PEC2001", { path: template }, place));
      return [];
    }
    const resourceType = reading.path.typeSegments.join("/");
    // A connection names one private endpoint and no more is sent of it; a private endpoint names several resources.
    const read = reading.path.collection === "privateEndpoints" ? cut : whole;
    return readOperations(specs, read, reading.path, item).map((operation) => ({ resourceType, apiVersion, derived, operation }));
  });
}

/** The api-version that a folder is named after. */
function folderVersion(file: string): string | null {
  return (
    file
      .split("/")
      .slice(0, -1)
      .findLast((segment) => /^\d{4}-\d{2}-\d{2}/.test(segment)) ?? null
  );
}

/** `Microsoft.EventGrid/{parentType}` becomes one entry for each value of the parameter's enum. */
function expandTypes(specs: SpecSet, entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => {
    let types = [""];
    for (const segment of entry.operation.path.typeSegments) {
      const values = segmentValues(specs, entries, entry, segment);
      if (types.length * values.length > limits.expandedTypes) {
        specs.report(exceeded("resource types of one path", limits.expandedTypes, entry.operation.source));
        return [];
      }
      types = types.flatMap((type) => values.map((value) => (type === "" ? value : `${type}/${value}`)));
    }
    return types.map((resourceType) => ({ ...entry, resourceType }));
  });
}

function segmentValues(specs: SpecSet, entries: readonly Entry[], entry: Entry, segment: string): readonly string[] {
  const name = parameterIn(segment);
  if (name === null) return [segment];
  const own = enumOf(entry, name);
  if (own !== null) return own;
  // Event Grid declares the enum on its connections and leaves it out on its private link resources.
  const sibling = (other: Entry): boolean =>
    other.resourceType.toLowerCase() === entry.resourceType.toLowerCase() && other.apiVersion === entry.apiVersion;
  const sameFile = (other: Entry): boolean => other.operation.source.file === entry.operation.source.file;
  for (const candidates of [entries.filter((other) => sibling(other) && sameFile(other)), entries.filter(sibling)]) {
    const borrowed = candidates.map((other) => enumOf(other, name)).find((values) => values !== null);
    if (borrowed != null) return borrowed;
  }
  specs.report(diagnostic("PEC2002", { segment }, entry.operation.source));
  return [segment];
}

function enumOf({ operation }: Entry, parameter: string): readonly string[] | null {
  const values = operation.parameters.find(({ name, in: location }) => location === "path" && name === parameter)?.enum?.values;
  return values === undefined || values.length === 0 ? null : values;
}

function mergeSurface(specs: SpecSet, entries: readonly Entry[]): SurfaceFacts {
  // A published document replaces whatever was rebuilt for the same version.
  const published = entries.filter(({ derived }) => !derived);
  const ranked = [...(published.length > 0 ? published : entries)].sort(
    inTurn<Entry>(
      (a, b) => mismatch(a) - mismatch(b),
      by((entry) => entry.operation.source.file),
      (a, b) => byCodeUnit(a.operation.source.pointer, b.operation.source.pointer),
    ),
  );
  const chosen = new Map<string, Entry>();
  for (const entry of ranked) {
    const { verb, method, path, source } = entry.operation;
    const key = verb === "other" ? `${method} ${path.template.toLowerCase()}` : verb;
    const before = chosen.get(key);
    if (before === undefined) chosen.set(key, entry);
    else if (!sameOperation(before.operation, entry.operation)) {
      const { resourceType, apiVersion } = before;
      const other = `${source.file}#${source.pointer}`;
      specs.report(diagnostic("PEC2003", { verb, resourceType, apiVersion, other }, before.operation.source));
    }
  }
  const kept = [...chosen.values()];
  const omitted: Place[] = [];
  const operations = kept
    .map(({ operation }) => withoutVast(specs, operation, omitted))
    .sort(
      inTurn<OperationFact>(
        (a, b) => verbs.indexOf(a.verb) - verbs.indexOf(b.verb),
        by((operation) => operation.path.template),
      ),
    );
  const { resourceType, apiVersion } = spelling(kept);
  const first = operations[0] as OperationFact;
  const side = first.path.collection === "privateEndpoints" ? "consumer" : "host";
  const resource = resourceSchema(operations);
  const connection = side === "consumer" ? heldConnectionSchema(resource) : resource;
  if (connection === null && operations.some(({ path }) => path.collection !== "privateLinkResources")) {
    specs.report(diagnostic("PEC2004", { resourceType, apiVersion }, first.source));
  }
  return {
    side,
    resourceType,
    apiVersion,
    stability: stabilityOf(apiVersion),
    derived: kept.every(({ derived }) => derived),
    scope: first.path.scope,
    operations,
    connection,
    omitted,
    documents: [...new Set(entries.map(({ operation }) => operation.listed.file))].sort(byCodeUnit),
  };
}

/** Leaves out bodies and answers that cannot be spelled out, each with a diagnostic. */
function withoutVast(specs: SpecSet, operation: OperationFact, omitted: Place[]): OperationFact {
  const checked = (schema: SchemaFact | null, includeReadOnly: boolean): SchemaFact | null => {
    if (schema === null || !isVast(schema, includeReadOnly)) return schema;
    const { spelledProperties: allowed } = limits;
    specs.report(diagnostic("PEC1006", { limit: "properties of a body or an answer", allowed, found: "more" }, schema.place));
    omitted.push(schema.place);
    return null;
  };
  return {
    ...operation,
    parameters: operation.parameters.map((parameter) => ({ ...parameter, schema: checked(parameter.schema, false) })),
    responses: operation.responses.map((response) => ({ ...response, schema: checked(response.schema, true) })),
  };
}

/** Where operations spell the type differently, the connections decide. */
function spelling(entries: readonly Entry[]): Entry {
  return entries.find(({ operation }) => operation.path.collection === "privateEndpointConnections") ?? (entries[0] as Entry);
}

/** How little the folder of a document agrees with what it holds; the agreeing document goes first. */
function mismatch({ resourceType, apiVersion, operation: { source } }: Entry): number {
  const folder = folderVersion(source.file);
  const version = folder === null || folder.toLowerCase() === apiVersion.toLowerCase() ? 0 : 2;
  const [namespace = "", ...types] = resourceType.split("/");
  // Rebuilt documents stand in a folder named after their type; nested types are joined there.
  const type = source.file.toLowerCase().includes(`${namespace}/${types.join("_")}/`.toLowerCase()) ? 0 : 1;
  return version + type;
}
