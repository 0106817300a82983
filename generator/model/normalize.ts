import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { errorShape, connectionParameter } from "../facts/inspect.ts";
import { itemSchema, namesUnder, provisioningPath, statePath, statusPath, successSchema, valuesAt } from "../facts/connection.ts";
import type { EnumFact, SchemaFact, SurfaceFacts } from "../facts/types.ts";
import { by } from "../lib/compare.ts";
import type { Quirk, QuirkedSurface } from "../quirks/types.ts";
import { basePhase, baseStatus, wordKey } from "../quirks/vocabulary.ts";
import { byApiVersion, byType } from "../facts/versions.ts";
import { deviationsOf } from "./deviations.ts";
import { operationsModel, parameterModel, settings, targetOf } from "./operation.ts";
import { asObject, responseType } from "./schema.ts";
import type { HostModel, ProviderModel, SurfaceModel, ValueMap } from "./types.ts";

export interface Normalized {
  readonly providers: readonly ProviderModel[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns facts into the model.
 *
 * @param pins resource type to the api-version that clients use by default
 */
export function normalize(surfaces: readonly QuirkedSurface[], pins: Readonly<Record<string, string>> = {}): Normalized {
  const diagnostics: Diagnostic[] = [];
  const models = surfaces.map((surface) => surfaceModel(surface, diagnostics));
  const hosts = byType(models).map((group) => hostModel(group, pins, diagnostics));
  const providers = new Map<string, HostModel[]>();
  for (const host of hosts) {
    const key = namespaceOf(host.resourceType).toLowerCase();
    providers.set(key, [...(providers.get(key) ?? []), host]);
  }
  return {
    providers: [...providers]
      .sort(by(([key]) => key))
      .map(([, group]) => ({ namespace: namespaceOf(group[0]?.resourceType ?? ""), hosts: group })),
    diagnostics,
  };
}

function namespaceOf(resourceType: string): string {
  return resourceType.split("/")[0] ?? "";
}

function hostModel(group: readonly SurfaceModel[], pins: Readonly<Record<string, string>>, diagnostics: Diagnostic[]): HostModel {
  const surfaces = group.toSorted((a, b) => byApiVersion(b.apiVersion, a.apiVersion));
  const newest = surfaces[0] as SurfaceModel;
  const { resourceType } = newest;
  // A version without connections is no default while another has them.
  const able = surfaces.filter(({ connection }) => connection !== null);
  const candidates = able.length > 0 ? able : surfaces;
  const chosen = candidates.find(({ stability }) => stability === "stable") ?? candidates[0] ?? newest;
  const pin = Object.entries(pins).find(([type]) => type.toLowerCase() === resourceType.toLowerCase())?.[1];
  const pinned = surfaces.find(({ apiVersion }) => apiVersion === pin);
  if (pin !== undefined && pinned === undefined) {
    diagnostics.push(diagnostic("PEC9001", { reason: `${resourceType} is pinned to ${pin}, which is not among the kept versions` }));
  }
  return { resourceType, defaultVersion: (pinned ?? chosen).apiVersion, surfaces };
}

function surfaceModel({ facts, quirks }: QuirkedSurface, diagnostics: Diagnostic[]): SurfaceModel {
  const { resourceType, apiVersion, stability, scope, connection } = facts;
  const link = linkResourceSchema(facts);
  const listFromTarget = settings(quirks, "list.fromTarget").at(-1);
  const model: Omit<SurfaceModel, "deviations"> = {
    resourceType,
    apiVersion,
    stability,
    provenance: facts.derived ? "derived" : "published",
    scope,
    target: targetOf(facts),
    connectionName: connectionName(facts),
    operations: operationsModel(facts, quirks),
    others: facts.operations
      .filter(({ verb }) => verb === "other")
      .map(({ operationId, method, path, source }) => ({ operationId, method, path: path.template, source })),
    connection: asObject(connection === null ? null : responseType(connection)),
    privateLinkResource: asObject(link === null ? null : responseType(link)),
    status: meanings(valuesAt(connection, statusPath), settings(quirks, "status.map"), baseStatus, (value) =>
      diagnostics.push(diagnostic("PEC4001", { value, resourceType }, facts.operations[0]?.source ?? null)),
    ),
    provisioning: meanings(valuesAt(connection, provisioningPath), settings(quirks, "provisioning.map"), basePhase, (value) =>
      diagnostics.push(diagnostic("PEC4002", { value, resourceType }, facts.operations[0]?.source ?? null)),
    ),
    listFromTarget: listFromTarget === undefined ? null : { items: listFromTarget.items, apiVersion: listFromTarget.apiVersion ?? null },
    errors: ({ arm: "arm", other: "flat", none: "undeclared" } as const)[errorShape(facts.operations)],
    actionsRequired: actionsRequired(facts, quirks),
    singular: settings(quirks, "name.override").at(-1)?.singular ?? null,
  };
  return { ...model, deviations: deviationsOf(model, quirks) };
}

/** The member of the state that says what the consumer has to do, as this surface spells it. */
function actionsRequired({ connection }: SurfaceFacts, quirks: readonly Quirk[]): string | null {
  const fields = namesUnder(connection, statePath);
  const renamed = settings(quirks, "field.rename").find(({ from }) => from === "actionsRequired")?.to;
  return fields.find((field) => field === (renamed ?? "actionsRequired")) ?? null;
}

function connectionName(facts: SurfaceFacts): SurfaceModel["connectionName"] {
  const name = connectionParameter(facts.operations);
  const parameter = facts.operations.flatMap(({ parameters }) => parameters).find((item) => item.in === "path" && item.name === name);
  return parameter === undefined ? null : parameterModel(parameter);
}

function linkResourceSchema({ operations }: SurfaceFacts): SchemaFact | null {
  const list = operations.find(({ verb }) => verb === "listPrivateLinkResources");
  const get = operations.find(({ verb }) => verb === "getPrivateLinkResource");
  return (list && itemSchema(list)) ?? (get && successSchema(get)) ?? null;
}

/** Declared values first, in their order, then those that only a quirk knows. */
function meanings<Meaning>(
  found: EnumFact | null,
  quirks: ReadonlyArray<Readonly<Record<string, Meaning>>>,
  base: Readonly<Record<string, Meaning>>,
  unknown: (value: string) => void,
): ValueMap<Meaning> | null {
  if (found === null) return null;
  const overrides = new Map(quirks.flatMap((set) => Object.entries(set)));
  const meaningOf = (wire: string): Meaning => {
    const key = wordKey(wire);
    const meaning = overrides.get(wire) ?? (Object.hasOwn(base, key) ? base[key] : undefined);
    if (meaning !== undefined) return meaning;
    unknown(wire);
    return "Unrecognized" as Meaning;
  };
  const declared = found.values.map((wire) => ({ wire, meaning: meaningOf(wire), declared: true }));
  const added = [...overrides]
    .filter(([wire]) => !found.values.includes(wire))
    .map(([wire, meaning]) => ({ wire, meaning, declared: false }));
  return { values: [...declared, ...added], open: found.open };
}
