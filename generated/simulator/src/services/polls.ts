import { endOfTime, resultsType, retryAfter, statusesType } from "../engine/operations.ts";
import type { Call, Service } from "../engine/service.ts";
import { ArmFailure } from "../http/arm-failure.ts";
import { checkLink } from "../http/links.ts";
import type { Answer } from "../http/message.ts";
import { fold, present } from "../json.ts";
import type { OperationDocument } from "../state/documents.ts";
import { wireOf } from "./connections.ts";
import { privateEndpointWire } from "./private-endpoint-wire.ts";

/** The links that operations are followed by. */
export const pollsService: Service = {
  name: "polls",
  route(address, { catalog }) {
    const path = address.providers.at(-1);
    const kind = fold(path?.types.at(-1) ?? "");
    const isStatus = kind === fold(statusesType);
    if (path === undefined || (!isStatus && kind !== fold(resultsType)) || fold(path.types[0] ?? "") !== "locations") return undefined;
    const namespace = catalog.namespaceOf(path.namespace) ?? path.namespace;
    const action = `${namespace}/locations/${isStatus ? statusesType : resultsType}/read`;
    const handle = (call: Call): Answer | Promise<Answer> => poll(call, isStatus, path.names.at(-1) ?? "");
    return {
      resourceType: `${namespace}/locations/${isStatus ? statusesType : resultsType}`,
      apiVersions: [],
      at: () => ({ errors: "arm", byMethod: { GET: { operation: "poll", action, handle } } }),
    };
  },
};

async function poll(call: Call, isStatus: boolean, key: string): Promise<Answer> {
  checkLink(call.address.raw);
  const { state, clock, behaviour, fault } = call.context;
  const found = state.operation(key);
  if (found === undefined) throw new ArmFailure(404, "OperationNotFound", `The operation '${key}' was not found.`);
  const endless = fault?.kind === "endlessPolling" || found.dueAt > endOfTime;
  const operation: OperationDocument = endless ? { ...found, state: "InProgress" } : found;
  // What never ends is never about to: who polls it must not do so without a pause.
  const leftMs = endless ? Math.max(1_000, behaviour.operationMs) : Math.max(0, operation.dueAt - clock.now());
  const waiting = operation.state === "InProgress" ? { "Retry-After": retryAfter(leftMs) } : {};
  if (isStatus) return { status: 200, headers: waiting, body: statusWire(call, operation) };
  if (operation.state === "InProgress") {
    return { status: 202, headers: { ...waiting, Location: `${call.address.origin}${call.address.raw}` } };
  }
  if (operation.outcome.kind !== "Succeeded") {
    const { code, message } = operation.outcome;
    throw new ArmFailure(409, code, message, { from: "provider" });
  }
  const body = await resultOf(call, operation);
  return body === undefined ? { status: 204 } : { status: 200, body };
}

function statusWire({ address }: Call, { key, state, startedAt, dueAt, outcome }: OperationDocument): unknown {
  const ended = state !== "InProgress";
  return present({
    id: address.path,
    name: key,
    status: state,
    startTime: new Date(startedAt).toISOString(),
    endTime: ended ? new Date(dueAt).toISOString() : undefined,
    percentComplete: ended ? 100 : 0,
    error: ended && outcome.kind !== "Succeeded" ? { code: outcome.code, message: outcome.message } : undefined,
  });
}

/** What there is to see when it is over; `undefined` for what is gone. */
async function resultOf({ context }: Call, { change, apiVersion }: OperationDocument): Promise<unknown> {
  switch (change.kind) {
    case "removeConnection":
    case "removeResource":
      return undefined;
    case "connectEndpoint": {
      const resource = context.state.resource(change.endpointId);
      return resource === undefined ? undefined : privateEndpointWire(context, resource);
    }
    case "decide": {
      const connection = context.state.connection(change.connectionId);
      if (connection === undefined) return undefined;
      const surface = (await context.catalog.type(connection.resourceType))?.surface(apiVersion);
      return surface === undefined ? undefined : wireOf({ context }, connection, surface);
    }
  }
}
