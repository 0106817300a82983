import type { PipelineResponse } from "@azure/core-rest-pipeline";
import { type ProvisioningPhase, provisioningPhase } from "../canonical.ts";
import { type JsonObject, parseBody, stringAt } from "../json.ts";

/** What an answer to a write or to a poll carries, whatever the definition promised. */
export interface Answer {
  readonly response: PipelineResponse;
  readonly status: number;
  /** The body as far as it is JSON. */
  readonly body: unknown;
  /** The body, if it is a connection, or whatever else is being changed. */
  readonly connection: JsonObject | undefined;
  /** The phase of the operation, if the body is the status of an operation; its word beside it. */
  readonly operation: { readonly phase: ProvisioningPhase; readonly wire: string } | undefined;
  /** A success that is none: neither empty nor JSON, and nothing follows. Of a gateway, for example, that nothing got through. */
  readonly unreadable: boolean;
  /** Where to ask next, if the answer says so. */
  readonly link: string | undefined;
  /** The answer says that it is not the last word, whatever its body looks like. */
  readonly pending: boolean;
}

/**
 * Reads an answer. Links are looked for in any: some services declare one header and send another, or declare none.
 * `Location` counts where something is to come; beside a 200 it is no more than the address of what was sent.
 *
 * @param isResource - tells the resource that is being changed from other bodies
 */
export function readAnswer(response: PipelineResponse, isResource: (body: unknown) => body is JsonObject): Answer {
  const parsed = parseBody(response.bodyAsText ?? "");
  const body = parsed.kind === "json" ? parsed.value : undefined;
  // Connections have no `status` at the top, statuses of operations do, and those may carry a connection inside.
  const wire = stringAt(body, "status");
  const { status } = response;
  const operationLink = headerOf(response, "azure-asyncoperation") ?? headerOf(response, "operation-location");
  const pending = status === 202 || operationLink !== undefined;
  const link = operationLink ?? (status === 201 || status === 202 ? headerOf(response, "location") : undefined);
  return {
    response,
    status,
    body,
    connection: wire === undefined && isResource(body) ? body : undefined,
    operation: wire === undefined ? undefined : { phase: provisioningPhase(null, wire), wire },
    unreadable: parsed.kind === "unreadable" && isSuccess(status) && !pending && link === undefined,
    link,
    pending,
  };
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Gone is 204 in some services. */
export function isAbsent(status: number): boolean {
  return status === 404 || status === 410 || status === 204;
}

/** An empty header says nothing; followed as a link, it would lead to the root. */
function headerOf({ headers }: PipelineResponse, name: string): string | undefined {
  return headers.get(name)?.trim() || undefined;
}
