import { type ConnectionState, connectionState, isConnection } from "../connection-state.ts";
import type { HostDescriptor } from "../descriptor.ts";
import type { JsonObject } from "../json.ts";

/** What an operation changes: how to tell it from other bodies, and what it says of itself. */
export interface Subject {
  readonly resourceType: string;
  isResource(body: unknown): body is JsonObject;
  stateOf(resource: unknown): ConnectionState;
}

/** The connections of a resource type. */
export function connectionsOf(descriptor: HostDescriptor): Subject {
  return {
    resourceType: descriptor.resourceType,
    isResource: isConnection,
    stateOf: (resource) => connectionState(descriptor, resource),
  };
}
