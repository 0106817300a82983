import { byApiVersion } from "../facts/versions.ts";

/** A resource type with its surfaces, on either side of the connection. */
interface Versioned<Surface> {
  readonly surfaces: readonly Surface[];
  readonly defaultVersion: string;
}

/** The surface that clients have unless they are told otherwise: naming leaves no type without one. */
export function defaultOf<Surface extends { readonly isDefault: boolean }>({ surfaces }: Versioned<Surface>): Surface {
  return surfaces.find(({ isDefault }) => isDefault) as Surface;
}

/** What there is beside the default api-version, newest first. */
export function othersOf<Model extends { readonly apiVersion: string }>({
  surfaces,
  defaultVersion,
}: Versioned<{ readonly versions: readonly Model[] }>): Model[] {
  return surfaces
    .flatMap(({ versions }) => versions.filter(({ apiVersion }) => apiVersion !== defaultVersion))
    .sort((a, b) => byApiVersion(b.apiVersion, a.apiVersion));
}
