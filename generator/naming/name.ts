import { diagnostic, type Diagnostic, type Place } from "../diagnostics/diagnostic.ts";
import { byApiVersion } from "../facts/versions.ts";
import { sha256 } from "../lib/hash.ts";
import { isDevice } from "../lib/paths.ts";
import type { ConsumerSurfaceModel } from "../model/consumer-types.ts";
import type { Capability, OperationModel, ProviderModel, SurfaceModel } from "../model/types.ts";
import { slugOf } from "../quirks/place.ts";
import { type Claim, withoutClashes } from "./clash.ts";
import type { ConsumerNames, HostNames, NamedConsumer, NamedHost, NamedProvider, NamedVersions } from "./types.ts";
import { camel, isIdentifier, kebab, pascal, singular } from "./words.ts";

export interface Named {
  readonly providers: readonly NamedProvider[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Decides every name. What cannot be named is left out with a diagnostic, and so are all of those that would share a
 * name: none of them may take what another one has had so far.
 */
export function name(providers: readonly ProviderModel[]): Named {
  const diagnostics: Diagnostic[] = [];
  const bySlug = Map.groupBy(providers, ({ namespace }) => slugOf(namespace));
  const named = [...bySlug].flatMap(([slug, group]): NamedProvider[] => {
    const [model] = group as [ProviderModel];
    // Each resource type is told: they can come from documents that know nothing of each other.
    const everywhere = (say: (provider: ProviderModel, place: Place | null) => Diagnostic): NamedProvider[] => {
      diagnostics.push(
        ...group.flatMap((provider) => [...provider.hosts, ...provider.consumers].map((type) => say(provider, placeOf([type])))),
      );
      return [];
    };
    if (group.length > 1) {
      const other = (one: ProviderModel): string => group.find((found) => found !== one)?.namespace ?? "";
      return everywhere((one, place) => diagnostic("PEC5001", { first: other(one), second: one.namespace, name: slug }, place));
    }
    if (!isIdentifier(slug.replaceAll("-", "")) || slug.length > longest || ownPackages.has(slug) || isDevice(slug)) {
      return everywhere(({ namespace }, place) => unusable(namespace, place));
    }
    const types = nameTypes(model, diagnostics);
    if (types.hosts.length === 0 && types.consumers.length === 0) return [];
    return [{ namespace: model.namespace, slug, packageName: `@pecgen/${slug}`, ...types, model }];
  });
  return { providers: named, diagnostics };
}

/** Packages of ours, and what is made from all providers together: no provider can be called like one of them. */
const ownPackages = new Set(["core", "client", "cli", "simulator", "facade", "all"]);

/** Characters of a package's or file's name; file systems end at 255, and endings and api-versions are still to come. */
const longest = 100;

/** A name that is too long to be one is too long to be read as well. */
function unusable(text: string, place: Place | null): Diagnostic {
  return diagnostic("PEC5002", { text: text.length > longest * 2 ? `${text.slice(0, longest)}…` : text }, place);
}

/** What is the same for both sides: a resource type with its surfaces, newest first. */
interface TypeModel<Surface> {
  readonly resourceType: string;
  readonly defaultVersion: string;
  readonly surfaces: readonly Surface[];
}

type AnySurface = SurfaceModel | ConsumerSurfaceModel;

function nameTypes({ hosts, consumers }: ProviderModel, diagnostics: Diagnostic[]): { hosts: NamedHost[]; consumers: NamedConsumer[] } {
  const onHosts = hosts.flatMap((host) => candidate(host, (noun, _, file) => hostNames(noun, file), diagnostics));
  const onConsumers = consumers.flatMap((consumer) => candidate(consumer, consumerNames, diagnostics));
  const kept = withoutClashes<Claim>([...onHosts, ...onConsumers], diagnostics);
  return {
    hosts: onHosts
      .filter((one) => kept.has(one))
      .map(({ type: { resourceType, defaultVersion, embedded }, surfaces }) => ({ resourceType, defaultVersion, surfaces, embedded })),
    consumers: onConsumers
      .filter((one) => kept.has(one))
      .map(({ type, surfaces }) => ({ resourceType: type.resourceType, defaultVersion: type.defaultVersion, surfaces, history: type })),
  };
}

type NamesFor<Names> = (noun: string, plural: string, file: string) => Names;

interface Candidate<Type, Surface, Names> extends Claim {
  readonly type: Type;
  readonly surfaces: ReadonlyArray<NamedVersions<Surface, Names>>;
}

/** A resource type with its names; none where they cannot be made. */
function candidate<Type, Surface extends AnySurface, Names extends { readonly file: string }>(
  type: Type & TypeModel<Surface>,
  namesFor: NamesFor<Names>,
  diagnostics: Diagnostic[],
): Array<Candidate<Type, Surface, Names>> {
  const { resourceType } = type;
  const types = resourceType.split("/").slice(1);
  const override = type.surfaces.map((surface) => surface.singular).find((noun) => noun !== null);
  const noun = override ?? types.map((part) => pascal(singular(part))).join("");
  const file = types.map(kebab).join("-");
  const place = placeOf([type]);
  const spelled = types.every((part) => /^[A-Za-z][A-Za-z0-9-]*$/.test(part)) && file.length <= longest;
  if (!isIdentifier(noun) || !spelled || file === "index" || isDevice(file)) {
    diagnostics.push(unusable(resourceType, place));
    return [];
  }
  const surfaces = nameSurfaces(type, file, (name) => namesFor(noun, types.map(pascal).join(""), name));
  const files = surfaces.map(({ names }) => `file ${names.file.toLowerCase()}`);
  return [
    {
      resourceType,
      place,
      keys: new Set([`type ${noun.toLowerCase()}`, ...files]),
      apiVersions: type.surfaces.map(({ apiVersion }) => apiVersion),
      type,
      surfaces,
    },
  ];
}

function placeOf(types: ReadonlyArray<TypeModel<AnySurface>>): Place | null {
  const sources = types.flatMap(({ surfaces }) =>
    surfaces.flatMap((surface) => [
      ...(Object.values(surface.operations) as Array<Capability<OperationModel>>).flatMap((capability) =>
        capability.kind === "present" ? [capability.operation.source] : [],
      ),
      ...("others" in surface ? surface.others.map(({ source }) => source) : []),
    ]),
  );
  return sources[0] ?? null;
}

function nameSurfaces<Surface extends AnySurface, Names>(
  { surfaces, defaultVersion }: TypeModel<Surface>,
  file: string,
  namesFor: (file: string) => Names,
): Array<NamedVersions<Surface, Names>> {
  const groups = new Map<string, Surface[]>();
  for (const surface of surfaces) {
    const hash = surfaceHash(surface);
    groups.set(hash, [...(groups.get(hash) ?? []), surface]);
  }
  return [...groups].map(([hash, group]) => {
    const versions = group.toSorted((a, b) => byApiVersion(b.apiVersion, a.apiVersion));
    const preferred = versions.find(({ apiVersion }) => apiVersion === defaultVersion);
    const isDefault = preferred !== undefined;
    const model = preferred ?? (versions[0] as Surface);
    return { hash, model, versions, names: namesFor(isDefault ? file : `${file}-${model.apiVersion}`), isDefault };
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
  // What is `undefined` is left out, and all else stays in its order: generated files name the hash.
  const ofVersion = { resourceType: undefined, apiVersion: undefined, stability: undefined, provenance: undefined, others: undefined };
  const ofDocument = { source: undefined, operationId: undefined, inferred: undefined, path: undefined };
  const operations = Object.entries(surface.operations) as Array<[string, Capability<OperationModel>]>;
  const essence = {
    ...surface,
    ...ofVersion,
    operations: Object.fromEntries(
      operations.map(([name, capability]) => [
        name,
        capability.kind === "present" ? { ...capability, operation: { ...capability.operation, ...ofDocument } } : capability,
      ]),
    ),
    deviations: surface.deviations.filter(({ id }) => id !== "derived"),
  };
  return sha256(JSON.stringify(essence));
}
