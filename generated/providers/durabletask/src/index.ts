// Microsoft.DurableTask. Generated; do not edit.
export { SchedulerConnectionsClient, schedulerDescriptor } from "./schedulers.ts";
export type {
  SchedulerApiVersion,
  SchedulerConnectionProperties,
  SchedulerConnectionState,
  SchedulerConnectionStatus,
  SchedulerConnectionUpdateProperties,
  SchedulerPrivateEndpoint,
  SchedulerPrivateEndpointConnection,
  SchedulerPrivateEndpointConnectionUpdate,
  SchedulerProvisioningState,
  SchedulerTarget,
} from "./schedulers.ts";
