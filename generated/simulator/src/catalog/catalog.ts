import { providers as everyProvider } from "../data/index.ts";
import { fold } from "../json.ts";
import type { ProviderData, ProviderIndex, Shape, SurfaceData, TypeData } from "./types.ts";

/** A resource type, ready for look-ups. */
export interface ResourceTypeEntry {
  readonly resourceType: string;
  readonly namespace: string;
  readonly defaultVersion: string;
  /** Newest first. */
  readonly apiVersions: readonly string[];
  surface(apiVersion: string): SurfaceData | undefined;
  /** The form of the connections that the resource itself shows; `undefined` where it shows none. */
  readonly embedded: Shape | undefined;
}

/** All resource types that the simulator has data of. A provider's data is loaded with the first request that needs it. */
export class Catalog {
  readonly #index: Map<string, { readonly namespace: string } & ProviderIndex[string]>;
  readonly #loaded = new Map<string, Promise<ReadonlyMap<string, ResourceTypeEntry>>>();

  constructor(index: ProviderIndex = everyProvider) {
    this.#index = new Map(Object.entries(index).map(([namespace, entry]) => [fold(namespace), { namespace, ...entry }]));
  }

  /** Every resource type as its definition spells it. */
  resourceTypes(): string[] {
    return [...this.#index.values()].flatMap(({ resourceTypes }) => resourceTypes);
  }

  /** Every namespace as its definitions spell it. */
  namespaces(): string[] {
    return [...this.#index.values()].map(({ namespace }) => namespace);
  }

  /** The spelling of a namespace; `undefined` when no resource type is known of it. */
  namespaceOf(namespace: string): string | undefined {
    return this.#index.get(fold(namespace))?.namespace;
  }

  resourceTypesOf(namespace: string): readonly string[] {
    return this.#index.get(fold(namespace))?.resourceTypes ?? [];
  }

  /** A resource type, without regard to case; `undefined` when it is not known. */
  async type(resourceType: string): Promise<ResourceTypeEntry | undefined> {
    const namespace = fold(resourceType.split("/", 1)[0] ?? "");
    const entry = this.#index.get(namespace);
    if (entry === undefined) return undefined;
    let types = this.#loaded.get(namespace);
    if (types === undefined) {
      types = entry.load().then(({ provider }) => entriesOf(provider));
      this.#loaded.set(namespace, types);
    }
    return (await types).get(fold(resourceType));
  }
}

function entriesOf({ namespace, types }: ProviderData): Map<string, ResourceTypeEntry> {
  return new Map(types.map((type) => [fold(type.resourceType), entryOf(namespace, type)]));
}

function entryOf(namespace: string, { resourceType, defaultVersion, surfaces, embedded }: TypeData): ResourceTypeEntry {
  const byVersion = new Map(Object.entries(surfaces).map(([version, surface]) => [fold(version), surface]));
  return {
    resourceType,
    namespace,
    defaultVersion,
    apiVersions: Object.keys(surfaces),
    surface: (apiVersion) => byVersion.get(fold(apiVersion)),
    embedded: embedded === undefined ? undefined : shapeOf(embedded),
  };
}

function shapeOf({ members, properties }: NonNullable<TypeData["embedded"]>): Shape {
  const object = (names: readonly string[], inside: Readonly<Record<string, Shape>>): Shape => ({
    kind: "object",
    members: Object.fromEntries(names.map((name) => [name, { type: inside[name] ?? "unknown" }])),
  });
  return object(members, { properties: object(properties, {}) });
}
