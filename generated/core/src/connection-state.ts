import { type CanonicalStatus, canonicalStatus, type ProvisioningPhase, provisioningPhase } from "./canonical.ts";
import type { HostDescriptor } from "./descriptor.ts";
import { at, isObject, type JsonObject, stringAt } from "./json.ts";

/** What a connection says of itself, the wire values beside their meaning. */
export interface ConnectionState {
  /** `undefined` when the connection has no status. */
  readonly status: CanonicalStatus | undefined;
  readonly statusOnWire: string | undefined;
  readonly phase: ProvisioningPhase;
  readonly phaseOnWire: string | undefined;
}

/** Every connection model of every provider keeps its state in this member; nothing else looks like it. */
export function isConnection(body: unknown): body is JsonObject {
  return isObject(at(body, "properties", "privateLinkServiceConnectionState"));
}

/** A body that would change a connection, with another word for the status. */
export function withStatus(body: JsonObject, statusOnWire: string | undefined): JsonObject {
  const state = at(body, "properties", "privateLinkServiceConnectionState");
  const properties = at(body, "properties");
  if (!isObject(properties) || !isObject(state)) return body;
  return { ...body, properties: { ...properties, privateLinkServiceConnectionState: { ...state, status: statusOnWire } } };
}

/** Reads the state out of a connection, or out of a body that would change one. */
export function connectionState(descriptor: Pick<HostDescriptor, "status" | "provisioning">, connection: unknown): ConnectionState {
  const statusOnWire = stringAt(connection, "properties", "privateLinkServiceConnectionState", "status");
  const phaseOnWire = stringAt(connection, "properties", "provisioningState");
  return {
    status: statusOnWire === undefined ? undefined : canonicalStatus(descriptor.status, statusOnWire),
    statusOnWire,
    phase: provisioningPhase(descriptor.provisioning, phaseOnWire),
    phaseOnWire,
  };
}
