// Microsoft.SecurityAndCompliance at api-version 2021-01-11. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  PrivateLinkServicesForEDMUploadConnectionsClient as NewerPrivateLinkServicesForEDMUploadConnectionsClient,
  type PrivateLinkServicesForEDMUploadApiVersion,
} from "../private-link-services-for-edm-upload.ts";

export { privateLinkServicesForEDMUploadDescriptor } from "../private-link-services-for-edm-upload.ts";
export type {
  PrivateLinkServicesForEDMUploadApiVersion,
  PrivateLinkServicesForEDMUploadConnectionProperties,
  PrivateLinkServicesForEDMUploadConnectionState,
  PrivateLinkServicesForEDMUploadConnectionStatus,
  PrivateLinkServicesForEDMUploadConnectionUpdateProperties,
  PrivateLinkServicesForEDMUploadPrivateEndpoint,
  PrivateLinkServicesForEDMUploadPrivateEndpointConnection,
  PrivateLinkServicesForEDMUploadPrivateEndpointConnectionUpdate,
  PrivateLinkServicesForEDMUploadPrivateLinkResource,
  PrivateLinkServicesForEDMUploadPrivateLinkResourceProperties,
  PrivateLinkServicesForEDMUploadProvisioningState,
  PrivateLinkServicesForEDMUploadTarget,
} from "../private-link-services-for-edm-upload.ts";

/** Like the newer PrivateLinkServicesForEDMUploadConnectionsClient, whose surface is the same, at api-version `2021-01-11`. */
export class PrivateLinkServicesForEDMUploadConnectionsClient extends NewerPrivateLinkServicesForEDMUploadConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: PrivateLinkServicesForEDMUploadApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2021-01-11" });
  }
}
import {
  PrivateLinkServicesForM365ComplianceCenterConnectionsClient as NewerPrivateLinkServicesForM365ComplianceCenterConnectionsClient,
  type PrivateLinkServicesForM365ComplianceCenterApiVersion,
} from "../private-link-services-for-m365-compliance-center.ts";

export { privateLinkServicesForM365ComplianceCenterDescriptor } from "../private-link-services-for-m365-compliance-center.ts";
export type {
  PrivateLinkServicesForM365ComplianceCenterApiVersion,
  PrivateLinkServicesForM365ComplianceCenterConnectionProperties,
  PrivateLinkServicesForM365ComplianceCenterConnectionState,
  PrivateLinkServicesForM365ComplianceCenterConnectionStatus,
  PrivateLinkServicesForM365ComplianceCenterConnectionUpdateProperties,
  PrivateLinkServicesForM365ComplianceCenterPrivateEndpoint,
  PrivateLinkServicesForM365ComplianceCenterPrivateEndpointConnection,
  PrivateLinkServicesForM365ComplianceCenterPrivateEndpointConnectionUpdate,
  PrivateLinkServicesForM365ComplianceCenterPrivateLinkResource,
  PrivateLinkServicesForM365ComplianceCenterPrivateLinkResourceProperties,
  PrivateLinkServicesForM365ComplianceCenterProvisioningState,
  PrivateLinkServicesForM365ComplianceCenterTarget,
} from "../private-link-services-for-m365-compliance-center.ts";

/** Like the newer PrivateLinkServicesForM365ComplianceCenterConnectionsClient, whose surface is the same, at api-version `2021-01-11`. */
export class PrivateLinkServicesForM365ComplianceCenterConnectionsClient extends NewerPrivateLinkServicesForM365ComplianceCenterConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: PrivateLinkServicesForM365ComplianceCenterApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2021-01-11" });
  }
}
import {
  PrivateLinkServicesForM365SecurityCenterConnectionsClient as NewerPrivateLinkServicesForM365SecurityCenterConnectionsClient,
  type PrivateLinkServicesForM365SecurityCenterApiVersion,
} from "../private-link-services-for-m365-security-center.ts";

export { privateLinkServicesForM365SecurityCenterDescriptor } from "../private-link-services-for-m365-security-center.ts";
export type {
  PrivateLinkServicesForM365SecurityCenterApiVersion,
  PrivateLinkServicesForM365SecurityCenterConnectionProperties,
  PrivateLinkServicesForM365SecurityCenterConnectionState,
  PrivateLinkServicesForM365SecurityCenterConnectionStatus,
  PrivateLinkServicesForM365SecurityCenterConnectionUpdateProperties,
  PrivateLinkServicesForM365SecurityCenterPrivateEndpoint,
  PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnection,
  PrivateLinkServicesForM365SecurityCenterPrivateEndpointConnectionUpdate,
  PrivateLinkServicesForM365SecurityCenterPrivateLinkResource,
  PrivateLinkServicesForM365SecurityCenterPrivateLinkResourceProperties,
  PrivateLinkServicesForM365SecurityCenterProvisioningState,
  PrivateLinkServicesForM365SecurityCenterTarget,
} from "../private-link-services-for-m365-security-center.ts";

/** Like the newer PrivateLinkServicesForM365SecurityCenterConnectionsClient, whose surface is the same, at api-version `2021-01-11`. */
export class PrivateLinkServicesForM365SecurityCenterConnectionsClient extends NewerPrivateLinkServicesForM365SecurityCenterConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: PrivateLinkServicesForM365SecurityCenterApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2021-01-11" });
  }
}
import {
  PrivateLinkServicesForO365ManagementActivityAPIConnectionsClient as NewerPrivateLinkServicesForO365ManagementActivityAPIConnectionsClient,
  type PrivateLinkServicesForO365ManagementActivityAPIApiVersion,
} from "../private-link-services-for-o365-management-activity-api.ts";

export { privateLinkServicesForO365ManagementActivityAPIDescriptor } from "../private-link-services-for-o365-management-activity-api.ts";
export type {
  PrivateLinkServicesForO365ManagementActivityAPIApiVersion,
  PrivateLinkServicesForO365ManagementActivityAPIConnectionProperties,
  PrivateLinkServicesForO365ManagementActivityAPIConnectionState,
  PrivateLinkServicesForO365ManagementActivityAPIConnectionStatus,
  PrivateLinkServicesForO365ManagementActivityAPIConnectionUpdateProperties,
  PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpoint,
  PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpointConnection,
  PrivateLinkServicesForO365ManagementActivityAPIPrivateEndpointConnectionUpdate,
  PrivateLinkServicesForO365ManagementActivityAPIPrivateLinkResource,
  PrivateLinkServicesForO365ManagementActivityAPIPrivateLinkResourceProperties,
  PrivateLinkServicesForO365ManagementActivityAPIProvisioningState,
  PrivateLinkServicesForO365ManagementActivityAPITarget,
} from "../private-link-services-for-o365-management-activity-api.ts";

/** Like the newer PrivateLinkServicesForO365ManagementActivityAPIConnectionsClient, whose surface is the same, at api-version `2021-01-11`. */
export class PrivateLinkServicesForO365ManagementActivityAPIConnectionsClient extends NewerPrivateLinkServicesForO365ManagementActivityAPIConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & {
      readonly apiVersion?: PrivateLinkServicesForO365ManagementActivityAPIApiVersion;
    } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2021-01-11" });
  }
}
import {
  PrivateLinkServicesForSCCPowershellConnectionsClient as NewerPrivateLinkServicesForSCCPowershellConnectionsClient,
  type PrivateLinkServicesForSCCPowershellApiVersion,
} from "../private-link-services-for-scc-powershell.ts";

export { privateLinkServicesForSCCPowershellDescriptor } from "../private-link-services-for-scc-powershell.ts";
export type {
  PrivateLinkServicesForSCCPowershellApiVersion,
  PrivateLinkServicesForSCCPowershellConnectionProperties,
  PrivateLinkServicesForSCCPowershellConnectionState,
  PrivateLinkServicesForSCCPowershellConnectionStatus,
  PrivateLinkServicesForSCCPowershellConnectionUpdateProperties,
  PrivateLinkServicesForSCCPowershellPrivateEndpoint,
  PrivateLinkServicesForSCCPowershellPrivateEndpointConnection,
  PrivateLinkServicesForSCCPowershellPrivateEndpointConnectionUpdate,
  PrivateLinkServicesForSCCPowershellPrivateLinkResource,
  PrivateLinkServicesForSCCPowershellPrivateLinkResourceProperties,
  PrivateLinkServicesForSCCPowershellProvisioningState,
  PrivateLinkServicesForSCCPowershellTarget,
} from "../private-link-services-for-scc-powershell.ts";

/** Like the newer PrivateLinkServicesForSCCPowershellConnectionsClient, whose surface is the same, at api-version `2021-01-11`. */
export class PrivateLinkServicesForSCCPowershellConnectionsClient extends NewerPrivateLinkServicesForSCCPowershellConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions & { readonly apiVersion?: PrivateLinkServicesForSCCPowershellApiVersion } = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2021-01-11" });
  }
}
