/**
 * The contract between generated packages and this runtime, version 1.
 *
 * Generated packages import from here and from nowhere else in the runtime. What is here only
 * grows: a change that would break a package that is already published goes to `v2`, beside it.
 */
export type { HostDescriptor, HostOperations, OperationDescriptor, PagingDescriptor, UpdateDescriptor } from "../descriptor.ts";
export type { CanonicalStatus, ProvisioningPhase } from "../canonical.ts";
export { HostClient } from "../host-client.ts";
export type { HostClientOptions, HostTarget } from "../host-client.ts";
export type { CallOptions, DecisionOptions, ListOptions, OperationOptions, UpdateOptions } from "../call-options.ts";
export type { DecisionOptions as ApproveOptions } from "../call-options.ts";
export { ConsumerClient } from "../consumer/consumer-client.ts";
export type { PagedEndpoints } from "../consumer/consumer-client.ts";
export type { ConsumerDescriptor } from "../consumer/descriptor.ts";
export type { CanonicalPrivateEndpoint } from "../consumer/endpoint.ts";
export type { EndpointRequest } from "../consumer/request.ts";
export type { ConnectionOperation } from "../operation/operation.ts";
export { answerError } from "../errors/answer-error.ts";
export { Channel } from "../transport/channel.ts";
export type { SystemData } from "../system-data.ts";
export type { PagedAsyncIterableIterator } from "@azure/core-paging";
export type { TokenCredential } from "@azure/core-auth";
