// Microsoft.Dashboard. Generated; do not edit.
export { GrafanaConnectionsClient, grafanaDescriptor } from "./grafana.ts";
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
} from "./grafana.ts";
