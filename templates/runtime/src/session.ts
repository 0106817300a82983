import type { TokenCredential } from "@azure/core-auth";
import type { PipelineResponse } from "@azure/core-rest-pipeline";
import type { CallOptions } from "./call-options.ts";
import type { HostClientOptions } from "./client-options.ts";
import type { ClientConfig } from "./config.ts";
import type { HostDescriptor, ResourceDescriptor } from "./descriptor.ts";
import { answerError, unreadableError } from "./errors/answer-error.ts";
import type { CallContext } from "./errors/arm-error.ts";
import { UnsupportedOperationError } from "./errors/errors.ts";
import { parseBody } from "./json.ts";
import { isSuccess } from "./operation/answer.ts";
import { Channel } from "./transport/channel.ts";
import type { Transport } from "./transport/transport.ts";

/** What all calls of one client share: the resource type, the options, and the way to the service. */
export interface Session<Descriptor extends ResourceDescriptor = HostDescriptor> {
  readonly descriptor: Descriptor;
  readonly config: ClientConfig;
  readonly transport: Transport;
}

/** @throws ForeignOriginError, InvalidResourceIdError, TypeError for options that no request could be made with */
export function openSession<Descriptor extends ResourceDescriptor>(
  from: TokenCredential | Channel,
  descriptor: Descriptor,
  options: HostClientOptions,
): Session<Descriptor> {
  const { config, transport } = from instanceof Channel ? from : new Channel(from, options);
  return { descriptor, config: { ...config, apiVersion: config.apiVersion ?? descriptor.apiVersions[0] }, transport };
}

/** @throws UnsupportedOperationError when the resource type has no such operation */
export function operationOf<Operations extends object, Name extends keyof Operations & string>(
  { descriptor }: { readonly descriptor: { readonly resourceType: string; readonly operations: Operations } },
  name: Name,
): NonNullable<Operations[Name]> {
  const operation = descriptor.operations[name];
  if (operation === undefined || operation === null) throw new UnsupportedOperationError(descriptor.resourceType, name);
  return operation;
}

/** What the errors of a call say of it. */
export function contextOf(
  session: Pick<Session<ResourceDescriptor>, "config" | "descriptor">,
  operationId: string,
  options: CallOptions,
): CallContext {
  return {
    operationId,
    resourceType: session.descriptor.resourceType,
    apiVersion: options.apiVersion ?? session.config.apiVersion,
  };
}

/**
 * The JSON of a successful answer; `undefined` for 204. An empty body with any other status is an answer that got lost:
 * a list without connections has one.
 *
 * @throws ArmError for every other answer, and for bodies that are not JSON
 */
export function jsonOf(response: PipelineResponse, context: CallContext): unknown {
  if (!isSuccess(response.status)) throw answerError(response, context);
  const body = parseBody(response.bodyAsText ?? "");
  if (body.kind === "json") return body.value;
  if (body.kind === "empty" && response.status === 204) return undefined;
  throw unreadableError(response, context);
}
