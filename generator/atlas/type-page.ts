import type { Place } from "../diagnostics/diagnostic.ts";
import type { Pair } from "../drift/finding.ts";
import { levelOf, parts, place as placeWords, worstFirst } from "../drift/report/words.ts";
import { itemSchema, successSchema } from "../facts/connection.ts";
import { byApiVersion } from "../facts/versions.ts";
import type { SurfaceFacts } from "../facts/types.ts";
import type { OperationName, SurfaceModel, ValueMap } from "../model/types.ts";
import type { NamedHost, NamedProvider, NamedSurface } from "../naming/types.ts";
import type { Quirk } from "../quirks/types.ts";
import { codeOf } from "./code.ts";
import { completionOf } from "./completion.ts";
import type { Places } from "./places.ts";
import type { AtlasOperation, AtlasStep, AtlasType, AtlasVersion, AtlasWords } from "./types.ts";
import { connection, exampleTarget, scenesOf } from "./wire.ts";

/** All that is said about one resource type at the api-version that clients use by default. */
export interface TypeInput {
  readonly provider: NamedProvider;
  readonly host: NamedHost;
  readonly surface: NamedSurface;
  readonly facts: SurfaceFacts | null;
  readonly quirks: readonly Quirk[];
  readonly history: readonly Pair[];
  readonly places: Places;
}

const operationNames: Readonly<Record<OperationName, string>> = {
  list: "List connections",
  get: "Read one connection",
  update: "Approve, reject",
  delete: "Remove",
  listPrivateLinkResources: "List private link resources",
  getPrivateLinkResource: "Read one private link resource",
};

export async function typePage(input: TypeInput): Promise<Omit<AtlasType, "cells" | "surprise">> {
  const { provider, host, surface, quirks, history, places } = input;
  const { model, names } = surface;
  const target = exampleTarget(host.resourceType);
  return {
    resourceType: host.resourceType,
    packageName: provider.packageName,
    client: names.client,
    apiVersion: host.defaultVersion,
    versions: versionsOf(provider, host),
    operations: await operationsOf(model, places),
    status: wordsOf(model.status),
    provisioning: wordsOf(model.provisioning),
    deviations: model.deviations.filter(({ id }) => !quirks.some((quirk) => quirk.id === id)).map(({ text }) => text),
    quirks: quirks.map(({ id, rule, reason, evidence }) => ({ id, rule, reason, evidence })),
    definition: await definitionOf(input),
    wire: await scenesOf(provider, surface),
    code: codeOf({ packageName: provider.packageName, surface, target, connection }),
    history: history.map(stepOf),
  };
}

function versionsOf({ packageName }: NamedProvider, { defaultVersion, surfaces }: NamedHost): AtlasVersion[] {
  const all = surfaces.flatMap(({ versions }) => versions);
  return all
    .map(({ apiVersion, stability, provenance }) => ({
      apiVersion,
      stability,
      provenance,
      module: apiVersion === defaultVersion ? packageName : `${packageName}/${apiVersion}`,
    }))
    .sort((a, b) => byApiVersion(b.apiVersion, a.apiVersion));
}

function operationsOf({ operations }: SurfaceModel, places: Places): Promise<AtlasOperation[]> {
  return Promise.all(
    Object.entries(operations).map(async ([key, capability]): Promise<AtlasOperation> => {
      const name = operationNames[key as OperationName];
      if (capability.kind === "absent") return { name, because: capability.because };
      const { operationId, method, tail, success, inferred, source } = capability.operation;
      const end = method === "GET" ? "" : completionOf(capability.operation).says;
      return { name, operationId, method, path: tail, success, end, inferred, place: await places.lineOf(source) };
    }),
  );
}

function wordsOf(map: ValueMap<string> | null): AtlasWords | null {
  return map === null ? null : { open: map.open, values: map.values };
}

/** The two sides of the definition: what decides about connections and what a connection is, then the same for private link resources. */
function definitionOf({ surface: { model }, facts, places }: TypeInput): Promise<Array<AtlasType["definition"][number]>> {
  const { update, list, get, listPrivateLinkResources } = model.operations;
  const source = (...capabilities: ReadonlyArray<typeof update | typeof list | typeof get>): Place | null =>
    capabilities.flatMap((capability) => (capability.kind === "present" ? [capability.operation.source] : []))[0] ?? null;
  const links = facts?.operations.find(({ verb }) => verb === "listPrivateLinkResources");
  const wanted: ReadonlyArray<readonly [string, Place | null | undefined]> = [
    ["Private endpoint connections: the operation that decides", source(update, list, get)],
    ["Private endpoint connections: the connection", facts?.connection?.place],
    ["Private link resources: the operation that lists them", source(listPrivateLinkResources)],
    ["Private link resources: the resource", links === undefined ? null : (itemSchema(links) ?? successSchema(links))?.place],
  ];
  return Promise.all(
    wanted.flatMap(([title, place]) => (place == null ? [] : [places.excerptOf(place).then((found) => ({ title, ...found }))])),
  );
}

function stepOf({ from, to, comparable, findings }: Pair): AtlasStep {
  return {
    from: from.apiVersion,
    to: to.apiVersion,
    comparable,
    changes: worstFirst(findings).map((finding) => ({ level: levelOf(finding), where: placeWords(finding), ...parts(finding) })),
  };
}
