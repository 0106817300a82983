import { wireStatus } from "./canonical.ts";
import type { HostDescriptor, UpdateDescriptor } from "./descriptor.ts";
import type { JsonObject } from "./json.ts";

/** The two decisions that the owner of a resource can take. */
export type Decision = "Approved" | "Rejected";

/**
 * The smallest body that takes a decision: the new state, and nothing that was read before.
 *
 * Where the service insists on a description and the caller has none, the decision itself is the text (`Approved`):
 * neutral, and true. Where the service refuses a description, none is sent, whatever the caller gave.
 *
 * @param id - id of the connection, for the services that expect it in the body
 */
export function decisionBody(
  descriptor: Pick<HostDescriptor, "status">,
  update: Pick<UpdateDescriptor, "body">,
  decision: Decision,
  description: string | undefined,
  id: string,
): JsonObject {
  const status = wireStatus(descriptor.status, decision);
  const text = descriptionToSend(update.body.description, description, status);
  const state = { status, ...(text !== undefined && { description: text }) };
  return { ...(update.body.id && { id }), properties: { privateLinkServiceConnectionState: state } };
}

function descriptionToSend(rule: UpdateDescriptor["body"]["description"], given: string | undefined, fallback: string): string | undefined {
  switch (rule) {
    case "forbidden":
      return undefined;
    case "required":
      return given === undefined || given.trim() === "" ? fallback : given;
    case "optional":
      return given;
  }
}
