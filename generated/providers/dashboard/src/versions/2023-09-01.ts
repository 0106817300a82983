// Microsoft.Dashboard at api-version 2023-09-01. Generated; do not edit.
export { GrafanaConnectionsClient, grafanaDescriptor } from "../grafana-2023-09-01.ts";
export type {
  GrafanaApiVersion,
  GrafanaConnectionProperties,
  GrafanaConnectionState,
  GrafanaConnectionStatus,
  GrafanaConnectionUpdateProperties,
  GrafanaPrivateEndpoint,
  GrafanaPrivateEndpointConnection,
  GrafanaPrivateEndpointConnectionUpdate,
  GrafanaPrivateLinkResource,
  GrafanaPrivateLinkResourceProperties,
  GrafanaProvisioningState,
  GrafanaTarget,
} from "../grafana-2023-09-01.ts";
