import type { PipelineResponse } from "@azure/core-rest-pipeline";
import { addressOf, type Address } from "../address.ts";
import type { OperationOptions } from "../call-options.ts";
import { provisioningPhase } from "../canonical.ts";
import { answerError } from "../errors/answer-error.ts";
import type { CallContext } from "../errors/arm-error.ts";
import { at, isObject, type JsonObject, parseBody, stringAt } from "../json.ts";
import { drive, portOf, recordOf, writeSettings } from "../mutations.ts";
import { isSuccess } from "../operation/answer.ts";
import type { ConnectionOperation } from "../operation/operation.ts";
import { OperationPoller, type OperationPort } from "../operation/poller.ts";
import { type OperationRecord, parseRecord } from "../operation/record.ts";
import type { Subject } from "../operation/subject.ts";
import { submitChange } from "../operation/submit.ts";
import { contextOf, operationOf, type Session } from "../session.ts";
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
  const { descriptor, transport } = session;
  let asked: JsonObject = {};
  const begin = (remainingMs: () => number) => {
    const create = operationOf(session, "create");
    const address = addressOf(session, create.path, target, undefined, options);
    asked = makeBody(nameOf(address));
    checkAdditions(descriptor, asked, address.apiVersion);
    const context = contextOf(session, create.operationId, options);
    const record: OperationRecord = { ...recordOf(context, address, nameOf(address)), verb: "update", wanted: null };
    const subject = endpointsOf(descriptor);
    const port = endpointPort(session, record, options, remainingMs);
    const write = (): Promise<PipelineResponse> =>
      transport.send({ method: create.method, url: address.url, body: asked, context, options, timeoutMs: remainingMs() });
    return {
      poller: new OperationPoller(subject, port, record),
      submit: async () => {
        if (asksForCreateOnly(descriptor, asked)) await refuseOther(descriptor, asked, address, port, context);
        return submitChange({ write, read: port.read }, { kind: "create", body: asked }, writeSettings(session, subject, options));
      },
    };
  };
  return drive<CanonicalPrivateEndpoint<Wire>>(session, options, {
    begin,
    view: (wire) => canonicalPrivateEndpoint(descriptor, wire),
    result: ({ record, connection: wire = idOf(record) }) => {
      checkCreateOnly(descriptor, asked, wire, { id: record.id, sent: true });
      return canonicalPrivateEndpoint(descriptor, wire);
    },
  });
}

export function beginDelete(session: ConsumerSession, target: HostTarget, options: OperationOptions): ConnectionOperation<void> {
  const { descriptor, transport } = session;
  return drive<void>(session, options, {
    begin: (remainingMs) => {
      const operation = operationOf(session, "delete");
      const address = addressOf(session, operation.path, target, undefined, options);
      const context = contextOf(session, operation.operationId, options);
      const record: OperationRecord = { ...recordOf(context, address, nameOf(address)), verb: "delete", wanted: null };
      const subject = endpointsOf(descriptor);
      const port = endpointPort(session, record, options, remainingMs);
      const write = (): Promise<PipelineResponse> =>
        transport.send({ method: "DELETE", url: address.url, context, options, timeoutMs: remainingMs() });
      return {
        poller: new OperationPoller(subject, port, record),
        submit: () => submitChange({ write, read: port.read }, { kind: "delete" }, writeSettings(session, subject, options)),
      };
    },
    view: () => undefined,
    result: () => undefined,
  });
}

/** Goes on where `serialize` left off. What was serialized is checked like any other input. */
export function resume<Wire>(
  session: ConsumerSession,
  serialized: string,
  options: OperationOptions,
): ConnectionOperation<CanonicalPrivateEndpoint<Wire> | undefined> {
  const { descriptor } = session;
  return drive<CanonicalPrivateEndpoint<Wire> | undefined>(session, options, {
    begin: (remainingMs) => {
      const record = parseRecord(serialized, descriptor.resourceType);
      const port = endpointPort(session, record, options, remainingMs);
      return { poller: new OperationPoller(endpointsOf(descriptor), port, record), submit: undefined };
    },
    view: (wire) => canonicalPrivateEndpoint(descriptor, wire),
    result: ({ record, connection: wire = idOf(record) }) =>
      record.verb === "delete" ? undefined : canonicalPrivateEndpoint(descriptor, wire),
  });
}

/** A private endpoint is settled or not; the status of its connections is for their owner to change, whenever that may be. */
function endpointsOf({ resourceType, provisioning }: ConsumerDescriptor): Subject {
  return {
    resourceType,
    isResource: isPrivateEndpoint,
    stateOf: (resource) => {
      const phaseOnWire = stringAt(resource, "properties", "provisioningState");
      return { status: undefined, statusOnWire: undefined, phase: provisioningPhase(provisioning, phaseOnWire), phaseOnWire };
    },
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
  { id }: Address,
  { read }: OperationPort,
  context: CallContext,
): Promise<void> {
  const response = await read?.();
  if (response === undefined || response.status === 404 || response.status === 204) return;
  if (!isSuccess(response.status)) throw answerError(response, context);
  const body = parseBody(response.bodyAsText ?? "");
  if (body.kind === "json") checkCreateOnly(descriptor, asked, body.value, { id, sent: false });
}

function endpointPort(
  session: ConsumerSession,
  record: OperationRecord,
  options: OperationOptions,
  remainingMs: () => number,
): OperationPort {
  const { get } = session.descriptor.operations;
  const { apiVersion } = record;
  const url = get === undefined ? undefined : addressOf(session, get.path, record.id, undefined, { apiVersion }).url;
  return portOf(session, record, url, options, remainingMs);
}

/** A service that cannot be read, and answers without a body, leaves nothing to tell but which one it was. */
function idOf({ id, name }: OperationRecord): JsonObject {
  return { id, name };
}

function nameOf({ id }: Address): string {
  return id.split("/").at(-1) ?? "";
}
