import type { Approval, EndpointRequest } from "@pecgen/core";
import { formatArmId, parseArmId } from "@pecgen/core";
import { readArm } from "../arm/resource-manager.ts";
import { virtualNetwork } from "../arm/surfaces.ts";
import { UsageError } from "../errors/usage.ts";
import type { RequestFlags } from "../flags.ts";
import type { Session } from "../session.ts";
import { defaultSubscription } from "../targets/azure-profile.ts";
import { groupIdsOf } from "./group-ids.ts";
import { ipConfigOf } from "./ip-config.ts";

/** A private endpoint to be created. */
export interface RequestPlan {
  /** Resource id of the private endpoint. */
  readonly id: string;
  readonly request: EndpointRequest;
}

/** Reads what the flags say; asks for region and group id where they do not. */
export async function planRequest(session: Session, target: string | undefined, flags: RequestFlags): Promise<RequestPlan> {
  const given = [target, flags.privateConnectionResourceId].filter((id) => id !== undefined);
  const [targetId] = given;
  if (targetId === undefined || given.length > 1) throw new UsageError("Which resource?", "Give its id, once.");
  const approval = approvalOf(flags);
  const ipConfigurations = flags.ipConfig?.map(ipConfigOf);
  const place = await placeOf(session, flags);
  const subnetId = subnetOf(flags, place);
  parseArmId(subnetId);
  if (targetId.startsWith("/")) parseArmId(targetId);
  const groupIds = flags.groupId ?? (await groupIdsOf(session, targetId));
  const location = flags.location ?? (await regionOf(session, subnetId));
  return {
    id: `${place}/providers/Microsoft.Network/privateEndpoints/${flags.name}`,
    request: {
      location,
      subnetId,
      target: { id: targetId, groupIds },
      approval,
      connectionName: flags.connectionName ?? flags.name,
      customNetworkInterfaceName: flags.nicName,
      ipConfigurations,
    },
  };
}

function approvalOf({ manualRequest, requestMessage }: RequestFlags): Approval {
  if (manualRequest === undefined || manualRequest === "false") return { kind: "automatic", requestMessage };
  if (manualRequest !== true && manualRequest !== "true") throw new UsageError("--manual-request is true or false.");
  if (requestMessage === undefined) throw new UsageError("The owner of the resource has to decide: say with --request-message what for.");
  return { kind: "manual", requestMessage };
}

/** Resource id of the resource group; that of the subnet where nothing else is said. */
async function placeOf({ io }: Session, { resourceGroup, subscription, subnet }: RequestFlags): Promise<string> {
  const { subscriptionId, resourceGroupName } = subnet.startsWith("/") ? parseArmId(subnet) : {};
  const group = resourceGroup ?? resourceGroupName;
  if (group === undefined) throw new UsageError("Which resource group?", "Give --resource-group.");
  return formatArmId(["subscriptions", subscription ?? subscriptionId ?? (await defaultSubscription(io)), "resourceGroups", group]);
}

function subnetOf({ subnet, vnetName }: RequestFlags, place: string): string {
  if (subnet.startsWith("/")) return subnet;
  if (vnetName === undefined) throw new UsageError("A subnet that is given by its name needs --vnet-name.");
  return `${place}/providers/Microsoft.Network/virtualNetworks/${vnetName}/subnets/${subnet}`;
}

async function regionOf(session: Session, subnetId: string): Promise<string> {
  const { location } = await readArm<{ location?: unknown }>(session, virtualNetwork, subnetId.split("/").slice(0, -2).join("/"));
  if (typeof location !== "string") throw new UsageError("The virtual network does not say its region: give --location.");
  return location;
}
