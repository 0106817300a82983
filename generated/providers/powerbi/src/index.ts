// Microsoft.PowerBI. Generated; do not edit.
export {
  PrivateLinkServicesForPowerBIConnectionsClient,
  privateLinkServicesForPowerBIDescriptor,
} from "./private-link-services-for-power-bi.ts";
export type {
  PrivateLinkServicesForPowerBIApiVersion,
  PrivateLinkServicesForPowerBIConnectionProperties,
  PrivateLinkServicesForPowerBIConnectionState,
  PrivateLinkServicesForPowerBIConnectionStatus,
  PrivateLinkServicesForPowerBIConnectionUpdateProperties,
  PrivateLinkServicesForPowerBIPrivateEndpoint,
  PrivateLinkServicesForPowerBIPrivateEndpointConnection,
  PrivateLinkServicesForPowerBIPrivateEndpointConnectionUpdate,
  PrivateLinkServicesForPowerBIPrivateLinkResource,
  PrivateLinkServicesForPowerBIPrivateLinkResourceProperties,
  PrivateLinkServicesForPowerBIProvisioningState,
  PrivateLinkServicesForPowerBITarget,
} from "./private-link-services-for-power-bi.ts";
