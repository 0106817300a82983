import type { ObjectShape, Shape } from "../catalog/types.ts";
import { hasKnownLinkResources, linkResourcesOf } from "../catalog/link-resources.ts";
import { ArmFailure } from "../http/arm-failure.ts";
import { invalidContent } from "../http/refusals.ts";
import { problemWith } from "../http/shape-check.ts";
import { at, fold, isObject, type JsonObject, stringAt } from "../json.ts";
import type { EndpointConnection } from "../state/documents.ts";

/** What a private endpoint is to be. */
export interface EndpointRequest {
  readonly location: string;
  readonly tags: JsonObject | undefined;
  readonly subnetId: string;
  readonly customNetworkInterfaceName: string | undefined;
  readonly ipConfigurations: readonly unknown[];
  readonly connections: readonly EndpointConnection[];
}

const object = (members: Readonly<Record<string, Shape>>, ...required: readonly string[]): ObjectShape => ({
  kind: "object",
  members: Object.fromEntries(
    Object.entries(members).map(([name, type]) => [name, required.includes(name) ? { type, required: true as const } : { type }]),
  ),
});
const list = (items: Shape): Shape => ({ kind: "array", items });

const connection = object(
  {
    name: "string",
    properties: object({ privateLinkServiceId: "string", groupIds: list("string"), requestMessage: "string" }, "privateLinkServiceId"),
  },
  "name",
  "properties",
);
const ipConfiguration = object(
  { name: "string", properties: object({ groupId: "string", memberName: "string", privateIPAddress: "string" }, "privateIPAddress") },
  "name",
  "properties",
);

/** What counts in a body; what is read-only may be sent back, as it is by those who change what they have read. */
const body = object(
  {
    location: "string",
    tags: { kind: "map", values: "string" },
    properties: object(
      {
        subnet: object({ id: "string" }, "id"),
        customNetworkInterfaceName: "string",
        ipConfigurations: list(ipConfiguration),
        privateLinkServiceConnections: list(connection),
        manualPrivateLinkServiceConnections: list(connection),
      },
      "subnet",
    ),
  },
  "location",
  "properties",
);

/** Reads what a consumer asks for. @throws ArmFailure */
export function endpointRequestIn(value: JsonObject): EndpointRequest {
  const problem = problemWith(value, body, "lenient");
  if (problem !== undefined) throw invalidContent(problem);
  const connections = [
    ...connectionsIn(at(value, "properties", "privateLinkServiceConnections"), false),
    ...connectionsIn(at(value, "properties", "manualPrivateLinkServiceConnections"), true),
  ];
  if (connections.length !== 1) {
    throw refused("InvalidPrivateEndpoint", "A private endpoint has to have exactly one connection, automatic or manual.");
  }
  const tags = at(value, "tags");
  const ipConfigurations = at(value, "properties", "ipConfigurations");
  return {
    location: stringAt(value, "location") ?? "",
    tags: isObject(tags) ? tags : undefined,
    subnetId: stringAt(value, "properties", "subnet", "id") ?? "",
    customNetworkInterfaceName: stringAt(value, "properties", "customNetworkInterfaceName") || undefined,
    ipConfigurations: Array.isArray(ipConfigurations) ? ipConfigurations : [],
    connections,
  };
}

function connectionsIn(value: unknown, manual: boolean): EndpointConnection[] {
  return (Array.isArray(value) ? value : []).map((entry: unknown) => {
    const targetId = stringAt(entry, "properties", "privateLinkServiceId") ?? "";
    const groupIds = at(entry, "properties", "groupIds");
    const requestMessage = stringAt(entry, "properties", "requestMessage");
    if ((requestMessage ?? "").length > 140) throw refused("InvalidRequestMessage", "A request message has 140 characters at the most.");
    return {
      name: stringAt(entry, "name") ?? "",
      manual,
      targetId,
      groupIds: Array.isArray(groupIds) ? groupIds.map(String) : [],
      ...(requestMessage !== undefined && { requestMessage }),
    };
  });
}

/** @throws ArmFailure for group ids that the target has not, and for none where it has some */
export function checkGroupIds({ groupIds, targetId }: EndpointConnection, resourceType: string): void {
  const known = linkResourcesOf(resourceType).map(({ groupId }) => groupId);
  const isKnown = (groupId: string): boolean => known.some((name) => fold(name) === fold(groupId));
  if (known.length === 0 ? groupIds.length === 0 : groupIds.length > 0 && (!hasKnownLinkResources(resourceType) || groupIds.every(isKnown)))
    return;
  throw refused(
    "PrivateEndpointInvalidGroupId",
    `The group ids '${groupIds.join(", ")}' are not valid for '${targetId}'. Valid are: ${known.join(", ")}.`,
  );
}

function refused(code: string, message: string): ArmFailure {
  return new ArmFailure(400, code, message, { from: "provider" });
}
