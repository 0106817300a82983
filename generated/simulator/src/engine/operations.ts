import { signedLink } from "../http/links.ts";
import { ArmFailure } from "../http/arm-failure.ts";
import type { Fault } from "../faults/types.ts";
import type { Context } from "../options.ts";
import type { Change, OperationDocument, Outcome } from "../state/documents.ts";
import { readId } from "../state/ids.ts";
import { settle } from "../state/settle.ts";
import type { Call } from "./service.ts";
import { isAsyncOperation, type Style } from "./style.ts";

/** The types that operations are read as: their state, or what came of them. */
export const statusesType = "operationStatuses";
export const resultsType = "operationResults";
const location = "simulated";

/** Operations that would end later do not end. */
export const endOfTime = 8e15;
/** The last moment that a date can stand for. */
const never = 8.64e15;

/** @throws ArmFailure when something else is going on that has to end first */
export function checkConflict({ state, behaviour }: Context, parentId: string, own: string | undefined): void {
  const running = own === undefined ? undefined : state.operation(own);
  const blocking = running ?? (behaviour.exclusiveTargets ? state.runningOn(parentId) : undefined);
  if (blocking === undefined) return;
  throw new ArmFailure(
    409,
    "AnotherOperationInProgress",
    `Another operation on this or a dependent resource is in progress. Its id is '${blocking.key}'.`,
    { from: "provider", headers: { "Retry-After": retryAfter(behaviour.operationMs) } },
  );
}

/** Begins an operation; one of a synchronous style is over at once. */
export function begin({ context, apiVersion }: Call, parentId: string, change: Change, style: Style): OperationDocument {
  const { state, clock, behaviour, fault } = context;
  const startedAt = clock.now();
  const dueAt = style.kind === "synchronous" ? startedAt : fault?.kind === "endlessPolling" ? never : startedAt + behaviour.operationMs;
  const outcome = outcomeOf(fault);
  // In front, so that operations are in the order in which they end.
  const key = `${dueAt.toString(36).padStart(9, "0")}-${state.store.nextNumber().toString(36).padStart(6, "0")}`;
  const operation = state.putOperation({ key, change, parentId, apiVersion, startedAt, dueAt, state: "InProgress", outcome });
  if (style.kind === "synchronous") settle(state, operation);
  return operation;
}

function outcomeOf(fault: Fault | undefined): Outcome {
  if (fault?.kind !== "failedOperation") return { kind: "Succeeded" };
  const { outcome = "Failed", code = `Operation${outcome}`, message = "A fault was asked for." } = fault;
  return { kind: outcome, code, message };
}

/** The headers of the answer that begins an operation. */
export function linkHeaders({ context, address, apiVersion }: Call, operation: OperationDocument, style: Style): Record<string, string> {
  if (style.kind === "synchronous") return {};
  const headers: Record<string, string> = { "Retry-After": retryAfter(context.behaviour.operationMs) };
  if (style.kind === "links") {
    const { subscriptionId = "", path } = readId(operation.parentId) ?? {};
    for (const header of style.headers) {
      const type = isAsyncOperation(header) ? statusesType : resultsType;
      const target = `/subscriptions/${subscriptionId}/providers/${path?.namespace ?? ""}/locations/${location}/${type}/${operation.key}`;
      const link = signedLink(address.origin, `${target}?api-version=${apiVersion}`, context.behaviour.links);
      headers[isAsyncOperation(header) ? asyncOperationHeader(header) : header] = link;
    }
  }
  return headers;
}

/** Some definitions write the header's name as nobody sends it. */
function asyncOperationHeader(declared: string): string {
  return declared.toLowerCase() === "azure-asyncoperation" ? declared : "Azure-AsyncOperation";
}

/** Whole seconds, as in `Retry-After`. */
export function retryAfter(ms: number): string {
  return String(Math.max(0, Math.ceil(ms / 1_000)));
}
