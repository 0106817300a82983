import type { PipelineResponse } from "@azure/core-rest-pipeline";
import { type ProvisioningPhase, provisioningPhase } from "../canonical.ts";
import { type JsonObject, parseBody, stringAt } from "../json.ts";

/** What an answer to a write or to a poll carries, whatever the definition promised. */
export interface Answer {
  readonly status: number;
  /** The body as far as it is JSON. */
  readonly body: unknown;
  /** The body, if it is a connection, or whatever else is being changed. */
  readonly connection: JsonObject | undefined;
  /** The phase of the operation, if the body is the status of an operation; its word beside it. */
  readonly operation: { readonly phase: ProvisioningPhase; readonly wire: string } | undefined;
  /** The body is neither empty nor JSON: half of an answer, or one of somebody else. */
  readonly unreadable: boolean;
  /** Where to ask next, if the answer says so. */
  readonly link: string | undefined;
  /** The answer says that it is not the last word, whatever its body looks like. */
  readonly pending: boolean;
}

/** @param isResource - tells the resource that is being changed from other bodies */
export function readAnswer(response: PipelineResponse, isResource: (body: unknown) => body is JsonObject): Answer {
  const parsed = parseBody(response.bodyAsText ?? "");
  const body = parsed.kind === "json" ? parsed.value : undefined;
  // Connections have no `status` at the top, statuses of operations do, and those may carry a connection inside.
  const wire = stringAt(body, "status");
  return {
    status: response.status,
    body,
    connection: wire === undefined && isResource(body) ? body : undefined,
    operation: wire === undefined ? undefined : { phase: provisioningPhase(null, wire), wire },
    unreadable: parsed.kind === "unreadable",
    link: linkOf(response),
    pending: response.status === 202 || operationLinkOf(response) !== undefined,
  };
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Gone is 204 in some services. */
export function isAbsent(status: number): boolean {
  return status === 404 || status === 410 || status === 204;
}

/** Whether an answer that is none follows a change: of a gateway, for example, that the change did not even get through. */
export function isUnreadable({ status, unreadable, pending, link }: Answer): boolean {
  return isSuccess(status) && unreadable && !pending && link === undefined;
}

/**
 * The headers are looked for in any answer: some services declare one and send another, or declare none.
 * `Location` counts where something is to come; beside a 200 it is no more than the address of what was sent.
 */
function linkOf(response: PipelineResponse): string | undefined {
  const toCome = response.status === 201 || response.status === 202;
  return operationLinkOf(response) ?? (toCome ? headerOf(response, "location") : undefined);
}

function operationLinkOf(response: PipelineResponse): string | undefined {
  return headerOf(response, "azure-asyncoperation") ?? headerOf(response, "operation-location");
}

/** An empty header says nothing; followed as a link, it would lead to the root. */
function headerOf({ headers }: PipelineResponse, name: string): string | undefined {
  return headers.get(name)?.trim() || undefined;
}
