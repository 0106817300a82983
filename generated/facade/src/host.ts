import type { ArmError } from "@pecgen/core";
import type { CallOptions, HostClient, HostDescriptor } from "@pecgen/core/codegen/v1";
import { type Action, actionsOf } from "./actions.ts";
import { newestInCommon, supportedApiVersions } from "./api-versions.ts";
import { surfaceOf } from "./catalog.ts";
import { UnsupportedApiVersionError } from "./errors/types.ts";
import type { Place } from "./place.ts";
import type { Session } from "./session.ts";
import { unsupportedAction } from "./unsupported.ts";

/** A surface at one of its api-versions, and the client to use it with. */
export interface Host {
  readonly descriptor: HostDescriptor;
  readonly apiVersion: string;
  readonly client: HostClient;
}

type Mode = "read" | "write";

/**
 * The surface to use for a resource.
 *
 * @throws UnsupportedActionError when it cannot do what is asked for
 */
export function hostFor(session: Session, place: Place, mode: Mode, action: Action): Host {
  return hostAt(session, place, place.pinned ?? fallback(session, place, mode, action) ?? place.surfaces[0].apiVersions[0], action);
}

/** The api-version that earlier calls fell back to, unless what is asked for is not in it: then there may be another one. */
function fallback(session: Session, place: Place, mode: Mode, action: Action): string | undefined {
  const found = mayFallBack(session, mode) ? session.fallbacks.get(place.resourceType) : undefined;
  return found !== undefined && actionsOf(surfaceOf(place.surfaces, found)).includes(action) ? found : undefined;
}

/**
 * Makes a call at the right api-version. When the service does not support it, and nobody insists on it, the call is made
 * once more at the newest one that both sides know, and so are later calls.
 */
export async function callHost<T>(
  session: Session,
  place: Place,
  mode: Mode,
  action: Action,
  call: (host: Host) => Promise<T>,
): Promise<T> {
  const host = hostFor(session, place, mode, action);
  try {
    return await call(host);
  } catch (error) {
    const supported = supportedApiVersions(error);
    const { resourceType } = place;
    const { apiVersion } = host;
    if (supported === undefined || supported.includes(apiVersion)) throw error;
    const able = place.surfaces.filter((surface) => actionsOf(surface).includes(action));
    const usable = newestInCommon(
      able.flatMap(({ apiVersions }) => apiVersions),
      supported,
    );
    if (usable === undefined || place.pinned !== undefined || !mayFallBack(session, mode)) {
      throw new UnsupportedApiVersionError({ resourceType, apiVersion, supported, usable }, error as ArmError);
    }
    session.fallbacks.set(resourceType, usable);
    return await call(hostAt(session, place, usable, action));
  }
}

/** The caller's options for a request to a host. */
export function withVersion<Options extends CallOptions>(host: Host, options: Options): Options & { readonly apiVersion: string } {
  return { ...options, apiVersion: host.apiVersion };
}

/**
 * The surface of a resource at an api-version.
 *
 * @throws UnsupportedActionError when it cannot do what is asked for
 */
export function hostAt(session: Session, place: Place, apiVersion: string, action: Action): Host {
  const descriptor = surfaceOf(place.surfaces, apiVersion);
  if (!actionsOf(descriptor).includes(action)) throw unsupportedAction(session.catalog, place.surfaces, descriptor, action);
  return { descriptor, apiVersion, client: session.clients.get(descriptor) };
}

function mayFallBack({ apiVersionFallback }: Session, mode: Mode): boolean {
  return apiVersionFallback === "readsAndWrites" || (apiVersionFallback === "reads" && mode === "read");
}
