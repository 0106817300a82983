import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { errorShape, connectionParameter } from "../facts/inspect.ts";
import { itemSchema, namesUnder, provisioningPath, statePath, statusPath, successSchema, valuesAt } from "../facts/connection.ts";
import type { SchemaFact, Side, SurfaceFacts } from "../facts/types.ts";
import { byCodeUnit } from "../lib/compare.ts";
import type { Quirk, QuirkedSurface } from "../quirks/types.ts";
import { basePhase, baseStatus } from "../quirks/vocabulary.ts";
import type { Embedding, TypeEntry } from "../spec/manifest.ts";
import { byApiVersion, byType } from "../facts/versions.ts";
import { consumerModel, consumerSurface } from "./consumer.ts";
import { defaultVersion, strayPins } from "./default-version.ts";
import { deviationsOf } from "./deviations.ts";
import { errorsOf, operationsModel, parameterModel, settings, targetOf } from "./operation.ts";
import { asObject, responseType } from "./schema.ts";
import type { HostModel, ProviderModel, SurfaceModel } from "./types.ts";
import { meanings } from "./value-map.ts";

export interface Normalized {
  readonly providers: readonly ProviderModel[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns facts into the model.
 *
 * @param pins resource type to the api-version that clients use by default
 * @param types what is known of the resources themselves
 */
export function normalize(
  surfaces: readonly QuirkedSurface[],
  pins: Readonly<Record<string, string>> = {},
  types: readonly Pick<TypeEntry, "resourceType" | "parent">[] = [],
): Normalized {
  const embedded = new Map(types.map(({ resourceType, parent }) => [resourceType.toLowerCase(), embeddedConnections(parent)]));
  const diagnostics: Diagnostic[] = strayPins(
    pins,
    surfaces.map(({ facts }) => facts.resourceType),
  );
  const of = (side: Side): QuirkedSurface[] => surfaces.filter(({ facts }) => facts.side === side);
  const hosts = byType(of("host").map((surface) => surfaceModel(surface, diagnostics)));
  const consumers = byType(of("consumer").map((surface) => consumerSurface(surface, diagnostics)));
  const models = {
    hosts: byNamespace(hosts.map((group) => hostModel(group, pins, embedded, diagnostics))),
    consumers: byNamespace(consumers.map((group) => consumerModel(group, pins, diagnostics))),
  };
  const keys = new Set([...models.hosts.keys(), ...models.consumers.keys()]);
  return {
    providers: [...keys].sort(byCodeUnit).map((key): ProviderModel => {
      const provider = { hosts: models.hosts.get(key) ?? [], consumers: models.consumers.get(key) ?? [] };
      const [first] = [...provider.hosts, ...provider.consumers];
      return { namespace: namespaceOf(first?.resourceType ?? ""), ...provider };
    }),
    diagnostics,
  };
}

function byNamespace<T extends { readonly resourceType: string }>(models: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const model of models) {
    const key = namespaceOf(model.resourceType).toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), model]);
  }
  return groups;
}

function namespaceOf(resourceType: string): string {
  return resourceType.split("/")[0] ?? "";
}

function hostModel(
  group: readonly SurfaceModel[],
  pins: Readonly<Record<string, string>>,
  embedded: ReadonlyMap<string, Embedding | null>,
  diagnostics: Diagnostic[],
): HostModel {
  const surfaces = group.toSorted((a, b) => byApiVersion(b.apiVersion, a.apiVersion));
  return {
    resourceType: surfaces[0]?.resourceType ?? "",
    defaultVersion: defaultVersion(surfaces, ({ connection }) => connection !== null, pins, diagnostics),
    surfaces,
    embedded: embedded.get((surfaces[0]?.resourceType ?? "").toLowerCase()) ?? null,
  };
}

/** Embedded connections are of use where they can be read like others: by their id, with the state where it always is. */
function embeddedConnections(parent: TypeEntry["parent"]): Embedding | null {
  const embeds = parent?.embeds ?? null;
  return embeds !== null && embeds.members.includes("id") && embeds.properties.includes(statePath[1]) ? embeds : null;
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
    errors: errorsOf(errorShape(facts.operations)),
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
