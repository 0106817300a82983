import { Catalog } from "@pecgen/client/catalog";
import { UsageError } from "../errors/usage.ts";
import type { FleetFlags, TargetFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { defaultSubscription } from "./azure-profile.ts";
import { idsOf } from "./ids.ts";
import { resourceId } from "./resource-id.ts";

/** Where to look for connections: resources one by one, or all resources of a scope. */
export type Where =
  | { readonly kind: "resources"; readonly ids: readonly string[] }
  | {
      readonly kind: "scope";
      readonly subscriptions: readonly string[];
      readonly resourceGroup: string | undefined;
      readonly types: readonly string[];
    };

const placeAdvice =
  "A resource is its id; or --resource-name, --resource-group and --type. --resource-group or --subscription means all in it.";

/** The resource type of private link services: what `--service-name` names one of. */
const serviceType = "Microsoft.Network/privateLinkServices";

/**
 * Reads what the flags say about resources.
 *
 * @param name - what `--name` names in this command
 * @throws UsageError where they say nothing, or two things, or something that only `--fleet` can do
 */
export async function whereOf(
  io: Io,
  ids: readonly string[],
  flags: TargetFlags & FleetFlags,
  name: "resource" | "connection",
): Promise<Where> {
  checkNoFleet(flags);
  const asked = [...ids, ...(flags.id ?? [])];
  const given = await idsOf(io, asked);
  const resourceName = flags.serviceName ?? flags.resourceName ?? (name === "resource" ? flags.name : undefined);
  const types = [...(flags.type ?? []), ...(flags.serviceName === undefined ? [] : [serviceType])];
  if (asked.length > 0) {
    if (resourceName !== undefined || types.length > 0 || flags.resourceGroup !== undefined || flags.subscription !== undefined)
      throw new UsageError("A resource is named by its id, or by name, group, type and subscription, not by both.");
    return { kind: "resources", ids: given };
  }
  if (resourceName === undefined && flags.resourceGroup === undefined && flags.subscription === undefined)
    throw name === "resource"
      ? new UsageError("Which resource?", placeAdvice)
      : new UsageError("Which connection?", `Give its id; or --name or --private-endpoint, and its resource. ${placeAdvice}`);
  const subscriptions = flags.subscription ?? [await defaultSubscription(io)];
  if (resourceName === undefined) return { kind: "scope", subscriptions, resourceGroup: flags.resourceGroup, types };
  const [type, ...otherTypes] = types;
  const [subscription = "", ...otherSubscriptions] = subscriptions;
  if (type === undefined || flags.resourceGroup === undefined || otherTypes.length > 0 || otherSubscriptions.length > 0)
    throw new UsageError(`The resource ${resourceName} needs one --type and one --resource-group to be found by its name.`);
  return { kind: "resources", ids: [resourceId(new Catalog(), type, { subscription, group: flags.resourceGroup, name: resourceName })] };
}

/** What would select fewer connections must not be passed over. */
export function checkNoFleet({ managementGroup, olderThan }: FleetFlags): void {
  if (managementGroup !== undefined || olderThan !== undefined)
    throw new UsageError("--management-group and --older-than are for --fleet.");
}
