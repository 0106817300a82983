import { readArm } from "../arm/resource-manager.ts";
import { privateEndpoint } from "../arm/surfaces.ts";
import { NothingFoundError } from "../errors/selection.ts";
import type { FilterFlags, TargetFlags } from "../flags.ts";
import type { Session } from "../session.ts";
import { type Where, whereOf } from "./where.ts";

/**
 * Where to look for connections. Where nothing says so but the id of a private endpoint, that is asked for the resources that it
 * is connected to.
 */
export async function placesOf(
  session: Session,
  ids: readonly string[],
  flags: TargetFlags & FilterFlags,
  name: "resource" | "connection",
): Promise<Where> {
  const { id, resourceName, serviceName, resourceGroup, subscription, privateEndpoint: endpoint } = flags;
  const says = [...ids, id, resourceName, serviceName, resourceGroup, subscription].some((flag) => flag !== undefined);
  if (says || endpoint?.startsWith("/") !== true) return whereOf(session.io, ids, flags, name);
  session.progress.show("Reading the private endpoint …");
  const targets = targetsOf(await readArm<PrivateEndpointWire>(session, privateEndpoint, endpoint));
  if (targets.length === 0) throw new NothingFoundError(`The private endpoint ${endpoint} is connected to no resource.`);
  return { kind: "resources", ids: targets };
}

interface Link {
  readonly properties?: { readonly privateLinkServiceId?: string };
}

interface PrivateEndpointWire {
  readonly properties?: {
    readonly privateLinkServiceConnections?: readonly Link[];
    readonly manualPrivateLinkServiceConnections?: readonly Link[];
  };
}

/** The resources that a private endpoint is connected to, whether it was approved at once or had to ask. */
function targetsOf({ properties = {} }: PrivateEndpointWire): string[] {
  const links = [...(properties.privateLinkServiceConnections ?? []), ...(properties.manualPrivateLinkServiceConnections ?? [])];
  return [...new Set(links.flatMap((link) => link.properties?.privateLinkServiceId ?? []))];
}
