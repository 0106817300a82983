import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { byApiVersion } from "../facts/versions.ts";
import { sha256 } from "../lib/hash.ts";
import type { ConsumerSurfaceModel } from "../model/consumer-types.ts";
import type { Capability, OperationModel, ProviderModel, SurfaceModel } from "../model/types.ts";
import type { ConsumerNames, HostNames, NamedConsumer, NamedHost, NamedProvider, NamedVersions } from "./types.ts";
import { camel, isDevice, isIdentifier, kebab, pascal, singular } from "./words.ts";

export interface Named {
  readonly providers: readonly NamedProvider[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Decides every name. What cannot be named, or would be named like something else, is left out with a diagnostic. */
export function name(providers: readonly ProviderModel[]): Named {
  const diagnostics: Diagnostic[] = [];
  const slugs = new Map<string, string>();
  const named = providers.flatMap((model): NamedProvider[] => {
    const slug = slugOf(model.namespace);
    if (!isIdentifier(slug.replaceAll("-", "")) || ownPackages.has(slug) || isDevice(slug)) {
      diagnostics.push(diagnostic("PEC5002", { text: model.namespace }));
      return [];
    }
    const before = slugs.get(slug);
    if (before !== undefined) {
      diagnostics.push(diagnostic("PEC5001", { first: before, second: model.namespace, name: slug }));
      return [];
    }
    slugs.set(slug, model.namespace);
    return [{ namespace: model.namespace, slug, packageName: `@pecgen/${slug}`, ...nameTypes(model, diagnostics), model }];
  });
  return { providers: named, diagnostics };
}

/** Packages of ours, and what is made from all providers together: no provider can be called like one of them. */
const ownPackages = new Set(["core", "client", "cli", "simulator", "facade", "coverage"]);

function slugOf(namespace: string): string {
  return namespace
    .replace(/^microsoft\./i, "")
    .replaceAll(".", "-")
    .toLowerCase();
}

/** What is the same for both sides: a resource type with its surfaces, newest first. */
interface TypeModel<Surface> {
  readonly resourceType: string;
  readonly defaultVersion: string;
  readonly surfaces: readonly Surface[];
}

type AnySurface = SurfaceModel | ConsumerSurfaceModel;

function nameTypes({ hosts, consumers }: ProviderModel, diagnostics: Diagnostic[]): { hosts: NamedHost[]; consumers: NamedConsumer[] } {
  const taken = new Map<string, string>();
  const named = <Surface extends AnySurface, Names>(
    type: TypeModel<Surface>,
    namesFor: (noun: string, plural: string, file: string) => Names,
  ): Array<TypeModel<NamedVersions<Surface, Names>>> => {
    const words = nameType(type, taken, diagnostics);
    if (words === null) return [];
    const { noun, plural, file } = words;
    const surfaces = nameSurfaces(type, file, (name) => namesFor(noun, plural, name));
    return [{ resourceType: type.resourceType, defaultVersion: type.defaultVersion, surfaces }];
  };
  return {
    hosts: hosts.flatMap((host) => named(host, (noun, _, file) => hostNames(noun, file))),
    consumers: consumers.flatMap((type) => named(type, consumerNames).map((names) => ({ ...names, history: type }))),
  };
}

/** The words that names are made from; `null` where they cannot be, or are taken. */
function nameType(
  { resourceType, surfaces }: TypeModel<AnySurface>,
  taken: Map<string, string>,
  diagnostics: Diagnostic[],
): { noun: string; plural: string; file: string } | null {
  const types = resourceType.split("/").slice(1);
  const override = surfaces.map((surface) => surface.singular).find((noun) => noun !== null);
  const noun = override ?? types.map((type) => pascal(singular(type))).join("");
  const file = types.map(kebab).join("-");
  if (!isIdentifier(noun) || !types.every((type) => /^[A-Za-z][A-Za-z0-9-]*$/.test(type)) || file === "index" || isDevice(file)) {
    diagnostics.push(diagnostic("PEC5002", { text: resourceType }, surfaces[0] === undefined ? null : placeOf(surfaces[0])));
    return null;
  }
  const keys = [`type ${noun.toLowerCase()}`, `file ${file}`];
  const before = keys.map((key) => taken.get(key)).find((type) => type !== undefined);
  if (before !== undefined) {
    diagnostics.push(diagnostic("PEC5001", { first: before, second: resourceType, name: noun }));
    return null;
  }
  for (const key of keys) taken.set(key, resourceType);
  return { noun, plural: types.map(pascal).join(""), file };
}

function placeOf({ operations }: AnySurface): { file: string; pointer: string } | null {
  const present = (Object.values(operations) as Array<Capability<OperationModel>>).find(({ kind }) => kind === "present");
  return present?.kind === "present" ? present.operation.source : null;
}

function nameSurfaces<Surface extends AnySurface, Names>(
  { surfaces, defaultVersion }: TypeModel<Surface>,
  file: string,
  namesFor: (file: string) => Names,
): Array<NamedVersions<Surface, Names>> {
  const groups = new Map<string, Surface[]>();
  for (const surface of surfaces) {
    const key = surfaceHash(surface);
    groups.set(key, [...(groups.get(key) ?? []), surface]);
  }
  return [...groups.values()].map((group) => {
    const versions = group.toSorted((a, b) => byApiVersion(b.apiVersion, a.apiVersion));
    const preferred = versions.find(({ apiVersion }) => apiVersion === defaultVersion);
    const isDefault = preferred !== undefined;
    const model = preferred ?? (versions[0] as Surface);
    return { model, versions, names: namesFor(isDefault ? file : `${file}-${model.apiVersion}`), isDefault };
  });
}

function hostNames(noun: string, file: string): HostNames {
  return {
    file,
    prefix: noun,
    client: `${noun}ConnectionsClient`,
    descriptor: `${camel(noun)}Descriptor`,
    apiVersion: `${noun}ApiVersion`,
    target: `${noun}Target`,
    connection: `${noun}PrivateEndpointConnection`,
    update: `${noun}PrivateEndpointConnectionUpdate`,
    status: `${noun}ConnectionStatus`,
    provisioningState: `${noun}ProvisioningState`,
    privateLinkResource: `${noun}PrivateLinkResource`,
  };
}

function consumerNames(noun: string, plural: string, file: string): ConsumerNames {
  return {
    file,
    client: `${plural}Client`,
    descriptor: `${camel(noun)}Descriptor`,
    apiVersion: `${noun}ApiVersion`,
    target: `${noun}Target`,
    resourceGroup: `${noun}ResourceGroup`,
    subscription: `${noun}Subscription`,
    resource: noun,
    body: `${noun}Body`,
    request: `${noun}Request`,
    status: `${noun}ConnectionStatus`,
    provisioningState: `${noun}ProvisioningState`,
  };
}

/**
 * Identity of a surface: versions with the same hash share one file. Where a surface was read from and what its
 * operations are called does not change what a client does.
 */
export function surfaceHash(surface: AnySurface): string {
  const { resourceType: _, apiVersion: _version, stability: _stability, provenance: _provenance, ...rest } = surface;
  const essence = { ...rest, deviations: rest.deviations.filter(({ id }) => id !== "derived") };
  return sha256(
    JSON.stringify(essence, (key, value: unknown) =>
      ["source", "operationId", "inferred", "path", "others"].includes(key) ? undefined : value,
    ),
  );
}
