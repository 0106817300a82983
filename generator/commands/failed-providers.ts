import type { ConsumerSurfaceModel } from "../model/consumer-types.ts";
import type { Capability, OperationModel, ProviderModel, SurfaceModel } from "../model/types.ts";
import type { ModelResult } from "../pipeline.ts";
import { quirkFile } from "../quirks/place.ts";

/**
 * Slugs of the providers that an error touches: what they have in the output is better than what could be made now.
 * An error belongs to whoever read the file it stands in, directly or through references, to the provider of a file of
 * quirks, and to the namespace in the path of a document or in the text of one that does not parse. One that has no
 * place belongs to all.
 */
export function failedProviders({ named, diagnostics, specs, broken }: ModelResult): Set<string> {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const files = new Set(errors.flatMap(({ place }) => (place === null ? [] : [place.file])));
  const namespaces = new Set([...files].flatMap((file) => [...file.toLowerCase().split("/"), ...(broken.get(file) ?? [])]));
  const everywhere = errors.some(({ place }) => place === null);
  const touched = ({ slug, namespace, model }: ModelResult["named"][number]): boolean =>
    everywhere ||
    namespaces.has(namespace.toLowerCase()) ||
    files.has(quirkFile(slug)) ||
    sourcesOf(model).some((source) => [...specs.reach(source)].some((file) => files.has(file)));
  return new Set(named.filter(touched).map(({ slug }) => slug));
}

/** The documents that a provider was read from, those of types that could not be named included. */
function sourcesOf({ hosts, consumers }: ProviderModel): string[] {
  const surfaces = [...hosts, ...consumers].flatMap((type): ReadonlyArray<SurfaceModel | ConsumerSurfaceModel> => type.surfaces);
  const operations = surfaces.flatMap((surface) => [
    ...(Object.values(surface.operations) as Array<Capability<OperationModel>>).flatMap((capability) =>
      capability.kind === "present" ? [capability.operation] : [],
    ),
    ...("others" in surface ? surface.others : []),
  ]);
  return [...new Set(operations.map(({ source }) => source.file))];
}
