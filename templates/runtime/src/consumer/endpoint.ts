import { type CanonicalStatus, canonicalStatus, type ProvisioningPhase, provisioningPhase } from "../canonical.ts";
import { at, isObject, type JsonObject, stringAt } from "../json.ts";
import type { ConsumerDescriptor } from "./descriptor.ts";
import type { StaticIpConfiguration } from "./request.ts";

/** A connection that a private endpoint has asked for: the consumer's side of a private endpoint connection. */
export interface RequestedConnection {
  /** Who approves it; the wire keeps both kinds in lists of their own. */
  readonly approval: "automatic" | "manual";
  readonly id: string | undefined;
  /** Name within the private endpoint, not the name that the owner of the target sees. */
  readonly name: string | undefined;
  /** What the status means; `Unrecognized` when it is absent or has no known meaning. */
  readonly status: CanonicalStatus;
  readonly phase: ProvisioningPhase;
  /** Resource id of the target, or the alias of a private link service. */
  readonly targetId: string | undefined;
  readonly groupIds: readonly string[];
  /** What the consumer wrote. */
  readonly requestMessage: string | undefined;
  /** What the owner has answered. Written by the other side: not for terminals as it is. */
  readonly description: string | undefined;
  /** What the service asks the consumer to do, usually `None`. */
  readonly actionsRequired: string | undefined;
  readonly etag: string | undefined;
  /** The connection exactly as the service sent it. */
  readonly wire: JsonObject;
}

/** A private endpoint, its connections in one list. */
export interface CanonicalPrivateEndpoint<Wire> {
  readonly id: string;
  readonly name: string;
  readonly location: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  readonly phase: ProvisioningPhase;
  readonly subnetId: string | undefined;
  /** The automatic ones first. Usually there is one in all. */
  readonly connections: readonly RequestedConnection[];
  /** Resource ids of the network interfaces, once the service has made them. */
  readonly networkInterfaceIds: readonly string[];
  /** As it was set at creation; `undefined` when the service chose the name. */
  readonly customNetworkInterfaceName: string | undefined;
  /** As they were set at creation; none when the addresses come from the subnet. */
  readonly ipConfigurations: readonly Partial<StaticIpConfiguration>[];
  readonly etag: string | undefined;
  /** The private endpoint exactly as the service sent it. */
  readonly wire: Wire;
}

/**
 * The canonical form of what the service sent. It never throws: whatever is missing or of another type counts as absent.
 */
export function canonicalPrivateEndpoint<Wire>(
  descriptor: Pick<ConsumerDescriptor, "status" | "provisioning">,
  wire: unknown,
): CanonicalPrivateEndpoint<Wire> {
  const properties = at(wire, "properties");
  const id = stringAt(wire, "id") ?? "";
  const connections = (list: string, approval: RequestedConnection["approval"]): RequestedConnection[] =>
    objectsAt(properties, list).map((item) => requestedConnection(descriptor, item, approval));
  return {
    id,
    name: stringAt(wire, "name") ?? id.split("/").at(-1) ?? "",
    location: stringAt(wire, "location"),
    tags: tagsOf(at(wire, "tags")),
    phase: provisioningPhase(descriptor.provisioning, stringAt(properties, "provisioningState")),
    subnetId: stringAt(properties, "subnet", "id"),
    connections: [
      ...connections("privateLinkServiceConnections", "automatic"),
      ...connections("manualPrivateLinkServiceConnections", "manual"),
    ],
    networkInterfaceIds: stringsOf(objectsAt(properties, "networkInterfaces").map((item) => item["id"])),
    customNetworkInterfaceName: stringAt(properties, "customNetworkInterfaceName") || undefined,
    ipConfigurations: objectsAt(properties, "ipConfigurations").map(ipConfiguration),
    etag: stringAt(wire, "etag"),
    // The one place where the wire object gets the type that its package says it has.
    wire: wire as Wire,
  };
}

function requestedConnection(
  { status, provisioning }: Pick<ConsumerDescriptor, "status" | "provisioning">,
  wire: JsonObject,
  approval: RequestedConnection["approval"],
): RequestedConnection {
  const properties = at(wire, "properties");
  const state = at(properties, "privateLinkServiceConnectionState");
  return {
    approval,
    id: stringAt(wire, "id"),
    name: stringAt(wire, "name"),
    status: canonicalStatus(status, stringAt(state, "status") ?? ""),
    phase: provisioningPhase(provisioning, stringAt(properties, "provisioningState")),
    targetId: stringAt(properties, "privateLinkServiceId"),
    groupIds: stringsOf(at(properties, "groupIds")),
    requestMessage: stringAt(properties, "requestMessage"),
    description: stringAt(state, "description"),
    actionsRequired: stringAt(state, "actionsRequired"),
    etag: stringAt(wire, "etag"),
    wire,
  };
}

function ipConfiguration(wire: JsonObject): Partial<StaticIpConfiguration> {
  const properties = at(wire, "properties");
  return {
    ...textMember("name", stringAt(wire, "name")),
    ...textMember("groupId", stringAt(properties, "groupId")),
    ...textMember("memberName", stringAt(properties, "memberName")),
    ...textMember("privateIPAddress", stringAt(properties, "privateIPAddress")),
  };
}

function textMember<Name extends string>(name: Name, value: string | undefined): { readonly [key in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]: string });
}

function objectsAt(value: unknown, name: string): JsonObject[] {
  const found = at(value, name);
  return Array.isArray(found) ? found.filter(isObject) : [];
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function tagsOf(value: unknown): Record<string, string> {
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
