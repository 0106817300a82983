/** One client for the private endpoint connections of every Azure resource type. */
export { PrivateEndpointConnections } from "./client.ts";
export type { Action } from "./actions.ts";
export type { ResourceTypeInfo, SurfaceInfo } from "./catalog.ts";
export type { ChangeState, ConnectionChange } from "./change/change.ts";
export type { EnsureResult } from "./change/result.ts";
export type { DesiredState } from "./change/transitions.ts";
export type { Connection } from "./connection.ts";
export { TooManyMatchesError } from "./errors/matching.ts";
export { ConnectionNotNamedError, InvalidFilterError, NoConnectionMatchesError, SeveralConnectionsMatchError } from "./errors/selection.ts";
export { TransitionError, WaitFailedError, WaitTimeoutError } from "./errors/state.ts";
export { UnknownApiVersionError, UnknownResourceTypeError, UnsupportedActionError, UnsupportedApiVersionError } from "./errors/types.ts";
export type { JsonObject } from "./json.ts";
export type { ListedResource, ListEachOptions } from "./list-each.ts";
export type { MatchingOptions, MatchingResult } from "./matching/matching.ts";
export type { MatchingPlan, PlannedStep, UnreadableTarget } from "./matching/plan.ts";
export type { MatchingOutcome } from "./matching/run.ts";
export type {
  ChangeOptions,
  ClientOptions,
  DecideOptions,
  GenericMode,
  ListConnectionsOptions,
  ReadOptions,
  ResumeOptions,
  WaitOptions,
} from "./options.ts";
export type { Page, PagedList } from "./paged.ts";
export type { PrivateLinkResource } from "./private-link-resource.ts";
export type {
  ConnectionFilter,
  ConnectionQuery,
  ConnectionReference,
  FilterMembers,
  NamedConnection,
  NamedResource,
  ResourceReference,
} from "./references.ts";
export type { FoundResource, ResourceScope } from "./resources.ts";
export type { ResourceType } from "./resource-types.ts";
export type { WaitCondition } from "./wait.ts";
export { safeText } from "./text.ts";
export {
  AbortError,
  ArmError,
  ChangeIgnoredError,
  clouds,
  ForeignOriginError,
  formatArmId,
  InvalidResourceIdError,
  InvalidSegmentError,
  MissingPermissionError,
  MissingRegistrationError,
  OperationTimeoutError,
  PagingError,
  parseArmId,
  ProvisioningFailedError,
} from "@pecgen/core";
export type { ArmErrorDetail, ArmId, CallResponse, Clock, CloudName, ConnectionOperation, OperationState } from "@pecgen/core";
export type {
  CallOptions,
  CanonicalStatus,
  HostDescriptor,
  ListOptions,
  ProvisioningPhase,
  TokenCredential,
} from "@pecgen/core/codegen/v1";
