import { checkSegment, formatArmId, InvalidResourceIdError, parseArmId } from "@pecgen/core";
import { apiVersionsOf, type Surfaces } from "./catalog.ts";
import { UnknownApiVersionError } from "./errors/types.ts";
import type { GenericMode, ReadOptions } from "./options.ts";
import type { NamedResource, ResourceReference } from "./references.ts";
import type { Session } from "./session.ts";
import { quote, sameText } from "./text.ts";

/** A resource that requests can be made for. */
export interface Place {
  /** Resource id of the resource. */
  readonly target: string;
  readonly resourceType: string;
  readonly surfaces: Surfaces;
  /** The api-version that the caller insists on; `undefined` when the client may choose. */
  readonly pinned: string | undefined;
  /** Whether the resource is treated as most are. */
  readonly generic: GenericMode | undefined;
}

/** A place, and the name of the connection where the reference was one to a connection. */
export interface Located extends Place {
  readonly name: string | undefined;
}

/** A resource id taken apart: that of a resource, or of one of its connections. */
interface SplitId {
  readonly target: string;
  readonly resourceType: string;
  /** Name of the connection; `undefined` when the id is that of the resource itself. */
  readonly name: string | undefined;
}

/**
 * Finds out what a caller means, before any request.
 *
 * @throws InvalidResourceIdError, UnknownResourceTypeError, UnknownApiVersionError
 */
export function locate(session: Session, reference: ResourceReference, options: ReadOptions): Located {
  const { target, resourceType, name } = splitId(idOf(session, reference));
  const { generic } = options;
  if (generic !== undefined) {
    const { apiVersion } = generic;
    return {
      target,
      resourceType,
      name,
      surfaces: [session.clients.generic(target, resourceType, apiVersion)],
      pinned: apiVersion,
      generic,
    };
  }
  const surfaces = session.catalog.get(resourceType);
  const pinned = options.apiVersion ?? session.apiVersions.get(surfaces[0].resourceType);
  if (pinned !== undefined) checkVersion(session, surfaces, pinned);
  return { target, resourceType: surfaces[0].resourceType, name, surfaces, pinned, generic };
}

/** @throws UnknownApiVersionError unless the client was told to accept any */
export function checkVersion(session: Pick<Session, "allowUnknownApiVersions">, surfaces: Surfaces, apiVersion: string): void {
  const known = apiVersionsOf(surfaces);
  if (session.allowUnknownApiVersions || known.includes(apiVersion)) return;
  throw new UnknownApiVersionError(surfaces[0].resourceType, apiVersion, known);
}

function idOf(session: Session, reference: ResourceReference): string {
  if (typeof reference === "string") return reference;
  if (typeof reference !== "object" || reference === null) {
    throw new InvalidResourceIdError(`A resource is named by its id or by an object, not by ${quote(reference)}.`);
  }
  if ("id" in reference && typeof reference.id === "string") return reference.id;
  if ("resourceType" in reference && typeof reference.resourceType === "string") return idOfNames(session, reference);
  throw new InvalidResourceIdError("The object names no resource: it has neither an id nor a resourceType.");
}

function idOfNames(session: Session, resource: NamedResource): string {
  const [{ target, resourceType }] = session.catalog.get(resource.resourceType);
  const segments = target.slice(1).split("/");
  return formatArmId(
    segments.map((segment) => {
      const parameter = /^\{(.+)\}$/.exec(segment)?.[1];
      if (parameter === undefined) return segment;
      const own = Object.hasOwn(resource, parameter) ? resource[parameter] : undefined;
      const value = own ?? (parameter === "subscriptionId" ? session.subscriptionId : undefined);
      if (value === undefined) throw new InvalidResourceIdError(`A ${resourceType} cannot be named without its ${parameter}.`);
      checkSegment(value, parameter);
      return value;
    }),
  );
}

/** The connection is told from its resource by the type; what comes before it may be nested as deep as it likes. */
function splitId(id: string): SplitId {
  const { resourceType, names } = parseArmId(id);
  const types = resourceType.split("/");
  if (types.length < 3 || !sameText(types.at(-1) ?? "", "privateEndpointConnections")) return { target: id, resourceType, name: undefined };
  return { target: id.split("/").slice(0, -2).join("/"), resourceType: types.slice(0, -1).join("/"), name: names.at(-1) };
}
