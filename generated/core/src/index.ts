/**
 * What all generated packages share: the transport, errors, resource ids, paging and long-running operations.
 *
 * Applications use the generated clients; this is for what is written on top of them. Generated packages import
 * from `@pecgen/core/codegen/v1` instead.
 */
export { formatArmId, parseArmId } from "./arm-id.ts";
export type { ArmId } from "./arm-id.ts";
export type { CallOptions, CallResponse, DecisionOptions, ListOptions, OperationOptions, UpdateOptions } from "./call-options.ts";
export { canonicalStatus, provisioningPhase } from "./canonical.ts";
export type { CanonicalStatus, ProvisioningPhase } from "./canonical.ts";
export { AbortError } from "@azure/abort-controller";
export { systemClock } from "./clock.ts";
export type { Clock } from "./clock.ts";
export { clouds } from "./clouds.ts";
export type { CloudName } from "./clouds.ts";
export { connectionState } from "./connection-state.ts";
export type { ConnectionState } from "./connection-state.ts";
export { ConsumerClient } from "./consumer/consumer-client.ts";
export type { PagedEndpoints } from "./consumer/consumer-client.ts";
export type { ConsumerDescriptor, ConsumerOperations, ScopedListDescriptor } from "./consumer/descriptor.ts";
export type { CanonicalPrivateEndpoint, RequestedConnection } from "./consumer/endpoint.ts";
export { CreateOnlyMemberError, UnsupportedMemberError } from "./consumer/errors.ts";
export type { Approval, EndpointRequest, StaticIpConfiguration } from "./consumer/request.ts";
export type {
  HostDescriptor,
  HostOperations,
  OperationDescriptor,
  PagingDescriptor,
  ResourceDescriptor,
  UpdateDescriptor,
} from "./descriptor.ts";
export { ArmError, ChangeIgnoredError, ProvisioningFailedError } from "./errors/arm-error.ts";
export { MissingPermissionError, MissingRegistrationError } from "./errors/refusal.ts";
export { quote } from "./errors/text.ts";
export type { ArmErrorDetail } from "./errors/error-body.ts";
export {
  ForeignOriginError,
  InvalidResourceIdError,
  InvalidSegmentError,
  OperationTimeoutError,
  PagingError,
  UnsupportedOperationError,
} from "./errors/errors.ts";
export { HostClient } from "./host-client.ts";
export type { AdditionalPolicy, HostClientOptions, HostTarget, TargetParameters } from "./host-client.ts";
export { Awaitable } from "./operation/awaitable.ts";
export type { ConnectionOperation, OperationState, ProgressListener } from "./operation/operation.ts";
export { at, isObject, type JsonObject, stringAt } from "./json.ts";
export type { ListPage } from "./paging.ts";
export { retryAfterMs } from "./retry-after.ts";
export { checkSegment } from "./segment.ts";
export { Channel } from "./transport/channel.ts";
export type { SystemData } from "./system-data.ts";
export { isRestError, RestError } from "@azure/core-rest-pipeline";
export type { PagedAsyncIterableIterator } from "@azure/core-paging";
export type { TokenCredential } from "@azure/core-auth";
