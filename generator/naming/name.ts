import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { byApiVersion } from "../facts/versions.ts";
import { sha256 } from "../lib/hash.ts";
import type { HostModel, ProviderModel, SurfaceModel } from "../model/types.ts";
import type { HostNames, NamedHost, NamedProvider, NamedSurface } from "./types.ts";
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
    return [{ namespace: model.namespace, slug, packageName: `@pecgen/${slug}`, hosts: nameHosts(model, diagnostics), model }];
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

function nameHosts({ hosts }: ProviderModel, diagnostics: Diagnostic[]): NamedHost[] {
  const taken = new Map<string, string>();
  return hosts.flatMap((host): NamedHost[] => {
    const types = host.resourceType.split("/").slice(1);
    const override = host.surfaces.map((surface) => surface.singular).find((noun) => noun !== null);
    const noun = override ?? types.map((type) => pascal(singular(type))).join("");
    const file = types.map(kebab).join("-");
    if (!isIdentifier(noun) || !types.every((type) => /^[A-Za-z][A-Za-z0-9-]*$/.test(type)) || file === "index" || isDevice(file)) {
      diagnostics.push(
        diagnostic("PEC5002", { text: host.resourceType }, host.surfaces[0] === undefined ? null : placeOf(host.surfaces[0])),
      );
      return [];
    }
    const keys = [`type ${noun.toLowerCase()}`, `file ${file}`];
    const before = keys.map((key) => taken.get(key)).find((type) => type !== undefined);
    if (before !== undefined) {
      diagnostics.push(diagnostic("PEC5001", { first: before, second: host.resourceType, name: noun }));
      return [];
    }
    for (const key of keys) taken.set(key, host.resourceType);
    return [{ resourceType: host.resourceType, defaultVersion: host.defaultVersion, surfaces: nameSurfaces(host, noun, file) }];
  });
}

function placeOf(surface: SurfaceModel): { file: string; pointer: string } | null {
  const present = Object.values(surface.operations).find((capability) => capability.kind === "present");
  return present?.kind === "present" ? present.operation.source : null;
}

function nameSurfaces(host: HostModel, noun: string, file: string): NamedSurface[] {
  const groups = new Map<string, SurfaceModel[]>();
  for (const surface of host.surfaces) {
    const key = surfaceHash(surface);
    groups.set(key, [...(groups.get(key) ?? []), surface]);
  }
  return [...groups.values()].map((group) => {
    const versions = group.toSorted((a, b) => byApiVersion(b.apiVersion, a.apiVersion));
    const isDefault = versions.some(({ apiVersion }) => apiVersion === host.defaultVersion);
    const model = (isDefault ? versions.find(({ apiVersion }) => apiVersion === host.defaultVersion) : versions[0]) as SurfaceModel;
    return { model, versions, names: namesFor(noun, isDefault ? file : `${file}-${model.apiVersion}`), isDefault };
  });
}

function namesFor(noun: string, file: string): HostNames {
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

/**
 * Identity of a surface: versions with the same hash share one file. Where a surface was read from and what its
 * operations are called does not change what a client does.
 */
export function surfaceHash(surface: SurfaceModel): string {
  const { resourceType: _, apiVersion: _version, stability: _stability, provenance: _provenance, others: _others, ...rest } = surface;
  const essence = { ...rest, deviations: rest.deviations.filter(({ id }) => id !== "derived") };
  return sha256(
    JSON.stringify(essence, (key, value: unknown) =>
      key === "source" || key === "operationId" || key === "inferred" || key === "path" ? undefined : value,
    ),
  );
}
