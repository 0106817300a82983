import { connectionState } from "@pecgen/core";
import type { CanonicalStatus, HostDescriptor, ProvisioningPhase } from "@pecgen/core/codegen/v1";
import { at, type JsonObject, stringAt, stringsOf } from "./json.ts";

/** A private endpoint connection, read the same way for every resource type. */
export interface Connection {
  /** Resource id of the connection: the id of its resource as it was asked for, and the name. Every method takes it. */
  readonly id: string;
  readonly name: string;
  /** Type of the resource that the connection belongs to, as its definition spells it. */
  readonly resourceType: string;
  /** The api-version that `wire` was read with. */
  readonly apiVersion: string;
  /** What the status means; `Unrecognized` when it is absent or has no known meaning. */
  readonly status: CanonicalStatus;
  /** What the provisioning state means; `Succeeded` also where the type has none. */
  readonly phase: ProvisioningPhase;
  /** Request message of the consumer at first, then what the owner has answered. Written by either side: not for terminals as it is. */
  readonly description: string | undefined;
  /** What the service asks the consumer to do, usually `None`. */
  readonly actionsRequired: string | undefined;
  /** Resource id of the consumer's private endpoint, which may be in another tenant. */
  readonly privateEndpointId: string | undefined;
  /** The parts of the resource that the connection leads to; empty where the type does not say. */
  readonly groupIds: readonly string[];
  /** For `ifMatch`. */
  readonly etag: string | undefined;
  /** The connection exactly as the service sent it. */
  readonly wire: JsonObject;
}

/** Where a connection was read from. */
export interface ReadFrom {
  readonly descriptor: HostDescriptor;
  readonly apiVersion: string;
  /** Resource id of the resource. */
  readonly target: string;
  /** Name of the connection, where it was asked for by name. */
  readonly name?: string;
}

/**
 * The canonical form of what a service sent. It never throws: whatever is missing or of another type counts as absent.
 *
 * The id is put together, not taken over: services send ids with types that are not their own.
 */
export function canonicalConnection(wire: JsonObject, { descriptor, apiVersion, target, name: asked }: ReadFrom): Connection {
  const { status, phase } = connectionState(descriptor, wire);
  const state = at(wire, "properties", "privateLinkServiceConnectionState");
  const name = asked ?? nameOf(wire);
  return {
    id: `${target}${itemPath(descriptor, name)}`,
    name,
    resourceType: descriptor.resourceType,
    apiVersion,
    status: status ?? "Unrecognized",
    phase,
    description: stringAt(state, "description"),
    actionsRequired: stringAt(state, "actionsRequired") ?? stringAt(state, "actionRequired"),
    privateEndpointId: stringAt(wire, "properties", "privateEndpoint", "id"),
    groupIds: stringsOf(at(wire, "properties", "groupIds") ?? at(wire, "properties", "groupId")),
    etag: stringAt(wire, "etag") ?? stringAt(wire, "eTag"),
    wire,
  };
}

/** The last segment of the id, or where it has none, of the name: some services prefix names with those of the resource. */
function nameOf(wire: JsonObject): string {
  return lastSegment(wire, "id") || lastSegment(wire, "name");
}

function lastSegment(wire: JsonObject, member: string): string {
  return (stringAt(wire, member) ?? "").split("/").at(-1) ?? "";
}

/** Where a connection is, below its resource. The name is the only parameter of the path. */
function itemPath({ operations }: HostDescriptor, name: string): string {
  const path = (operations.get ?? operations.update ?? operations.delete)?.path ?? "/privateEndpointConnections/{name}";
  return path.replace(/\{[^{}]+\}/, () => name);
}
