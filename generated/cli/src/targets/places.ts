import { NothingFoundError } from "../errors/selection.ts";
import type { FilterFlags, TargetFlags } from "../flags.ts";
import { endpointsOf } from "../private-endpoints.ts";
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
  const { client, call } = await endpointsOf(session);
  const { connections } = await client.get(endpoint, call);
  const targets = new Set(connections.flatMap(({ targetId }) => targetId ?? []));
  if (targets.size === 0) throw new NothingFoundError(`The private endpoint ${endpoint} is connected to no resource.`);
  return { kind: "resources", ids: [...targets] };
}
