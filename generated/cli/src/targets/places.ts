import { parseArmId } from "@pecgen/core";
import { NothingFoundError } from "../errors/selection.ts";
import type { FilterFlags, FleetFlags, TargetFlags } from "../flags.ts";
import { endpointsOf } from "../private-endpoints.ts";
import type { Session } from "../session.ts";
import { checkNoFleet, type Where, whereOf } from "./where.ts";

/**
 * Where to look for connections. Where nothing says so but the id of a private endpoint, that is asked for the resources that it
 * is connected to, or for those of a type.
 */
export async function placesOf(
  session: Session,
  ids: readonly string[],
  flags: TargetFlags & FilterFlags & FleetFlags,
  name: "resource" | "connection",
): Promise<Where> {
  checkNoFleet(flags);
  const { id, resourceName, serviceName, resourceGroup, subscription, type: types, privateEndpoint: endpoint } = flags;
  const resource = name === "resource" ? flags.name : undefined;
  const says = [...ids, id, resource, resourceName, serviceName, resourceGroup, subscription].some((flag) => flag !== undefined);
  if (says || endpoint?.startsWith("/") !== true) return whereOf(session.io, ids, flags, name);
  session.progress.show("Reading the private endpoint …");
  const { client, call } = await endpointsOf(session);
  const { connections } = await client.get(endpoint, call);
  const known = new Set(types?.map((type) => type.toLowerCase()));
  const isMeant = (target: string): boolean => types === undefined || known.has(parseArmId(target).resourceType.toLowerCase());
  const targets = new Set(connections.flatMap(({ targetId }) => targetId ?? []).filter(isMeant));
  const what = types === undefined ? "no resource" : `no resource of ${types.join(", ")}`;
  if (targets.size === 0) throw new NothingFoundError(`The private endpoint ${endpoint} is connected to ${what}.`);
  return { kind: "resources", ids: [...targets] };
}
