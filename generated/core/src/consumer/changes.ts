import { addressOf } from "../address.ts";
import type { OperationOptions } from "../call-options.ts";
import { provisioningPhase } from "../canonical.ts";
import { answerError } from "../errors/answer-error.ts";
import { at, isObject, type JsonObject, stringAt } from "../json.ts";
import { isAbsent, isSuccess } from "../operation/answer.ts";
import { beginChange, type Destination, drive, goOn } from "../operation/begin.ts";
import type { ConnectionOperation } from "../operation/operation.ts";
import type { OperationPort } from "../operation/poller.ts";
import { type OperationRecord, parseRecord } from "../operation/record.ts";
import type { Subject } from "../operation/subject.ts";
import { operationOf, type Session } from "../session.ts";
import type { HostTarget } from "../target.ts";
import { asksForCreateOnly, checkAdditions, checkCreateOnly } from "./create-only.ts";
import type { ConsumerDescriptor } from "./descriptor.ts";
import { type CanonicalPrivateEndpoint, canonicalPrivateEndpoint } from "./endpoint.ts";

type ConsumerSession = Session<ConsumerDescriptor>;

/** @param makeBody - the body; what it throws, the operation rejects with */
export function beginCreate<Wire>(
  session: ConsumerSession,
  target: HostTarget,
  makeBody: (endpointName: string) => JsonObject,
  options: OperationOptions,
): ConnectionOperation<CanonicalPrivateEndpoint<Wire>> {
  const { descriptor } = session;
  let body: JsonObject = {};
  return drive<CanonicalPrivateEndpoint<Wire>>(session, options, {
    begin: (remainingMs) => {
      const destination = destinationOf(session, "create", target, options);
      body = makeBody(destination.name);
      checkAdditions(descriptor, body, options.apiVersion ?? session.config.apiVersion);
      return beginChange(session, { kind: "create", body }, destination, options, remainingMs, async (read, record) => {
        if (asksForCreateOnly(descriptor, body)) await refuseOther(descriptor, body, record, read);
      });
    },
    view: (wire) => canonicalPrivateEndpoint(descriptor, wire),
    result: ({ record, connection: wire = idOf(record) }) => {
      checkCreateOnly(descriptor, body, wire, { id: record.id, sent: true });
      return canonicalPrivateEndpoint(descriptor, wire);
    },
  });
}

export function beginDelete(session: ConsumerSession, target: HostTarget, options: OperationOptions): ConnectionOperation<void> {
  return drive<void>(session, options, {
    begin: (remainingMs) =>
      beginChange(session, { kind: "delete" }, destinationOf(session, "delete", target, options), options, remainingMs),
    view: () => undefined,
    result: () => undefined,
  });
}

export function resume<Wire>(
  session: ConsumerSession,
  serialized: string,
  options: OperationOptions,
): ConnectionOperation<CanonicalPrivateEndpoint<Wire> | undefined> {
  const { descriptor } = session;
  return drive<CanonicalPrivateEndpoint<Wire> | undefined>(session, options, {
    begin: (remainingMs) => goOn(session, parseRecord(serialized, descriptor.resourceType), endpointsOf(session), options, remainingMs),
    view: (wire) => canonicalPrivateEndpoint(descriptor, wire),
    result: ({ record, connection: wire = idOf(record) }) =>
      record.verb === "delete" ? undefined : canonicalPrivateEndpoint(descriptor, wire),
  });
}

function destinationOf(session: ConsumerSession, kind: "create" | "delete", target: HostTarget, options: OperationOptions): Destination {
  const operation = operationOf(session, kind);
  const address = addressOf(session, operation.path, target, undefined, options);
  return { operation, address, name: address.id.split("/").at(-1) ?? "", subject: endpointsOf(session) };
}

/** A private endpoint is settled or not; the status of its connections is for their owner to change, whenever that may be. */
function endpointsOf(session: ConsumerSession): Subject {
  const { operations, provisioning } = session.descriptor;
  const { get } = operations;
  return {
    isResource: isPrivateEndpoint,
    stateOf: (resource) => {
      const phaseOnWire = stringAt(resource, "properties", "provisioningState");
      return { status: undefined, statusOnWire: undefined, phase: provisioningPhase(provisioning, phaseOnWire), phaseOnWire };
    },
    addressOf: get && (({ id, apiVersion }) => addressOf(session, get.path, id, undefined, { apiVersion }).url),
  };
}

/** Every private endpoint has a subnet and lists of connections; no status of an operation and no error looks like that. */
function isPrivateEndpoint(body: unknown): body is JsonObject {
  const properties = at(body, "properties");
  const lists = ["privateLinkServiceConnections", "manualPrivateLinkServiceConnections"];
  return isObject(at(properties, "subnet")) || lists.some((list) => Array.isArray(at(properties, list)));
}

/** What is there was created before: its custom name and addresses cannot be changed any more. */
async function refuseOther(
  descriptor: ConsumerDescriptor,
  asked: JsonObject,
  record: OperationRecord,
  read: OperationPort["read"],
): Promise<void> {
  const answer = await read?.();
  if (answer === undefined || isAbsent(answer.status)) return;
  if (!isSuccess(answer.status)) throw answerError(answer.response, record);
  if (answer.body !== undefined) checkCreateOnly(descriptor, asked, answer.body, { id: record.id, sent: false });
}

/** A service that cannot be read, and answers without a body, leaves nothing to tell but which one it was. */
function idOf({ id, name }: OperationRecord): JsonObject {
  return { id, name };
}
