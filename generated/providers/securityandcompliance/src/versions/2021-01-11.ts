// Microsoft.SecurityAndCompliance at api-version 2021-01-11. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  PrivateLinkServicesForEDMUploadConnectionsClient as NewerPrivateLinkServicesForEDMUploadConnectionsClient,
  type PrivateLinkServicesForEDMUploadApiVersion,
} from "../private-link-services-for-edm-upload.ts";
import {
  PrivateLinkServicesForM365ComplianceCenterConnectionsClient as NewerPrivateLinkServicesForM365ComplianceCenterConnectionsClient,
  type PrivateLinkServicesForM365ComplianceCenterApiVersion,
} from "../private-link-services-for-m365-compliance-center.ts";
import {
  PrivateLinkServicesForM365SecurityCenterConnectionsClient as NewerPrivateLinkServicesForM365SecurityCenterConnectionsClient,
  type PrivateLinkServicesForM365SecurityCenterApiVersion,
} from "../private-link-services-for-m365-security-center.ts";
import {
  PrivateLinkServicesForO365ManagementActivityAPIConnectionsClient as NewerPrivateLinkServicesForO365ManagementActivityAPIConnectionsClient,
  type PrivateLinkServicesForO365ManagementActivityAPIApiVersion,
} from "../private-link-services-for-o365-management-activity-api.ts";
import {
  PrivateLinkServicesForSCCPowershellConnectionsClient as NewerPrivateLinkServicesForSCCPowershellConnectionsClient,
  type PrivateLinkServicesForSCCPowershellApiVersion,
} from "../private-link-services-for-scc-powershell.ts";

export * from "../private-link-services-for-edm-upload.ts";
export * from "../private-link-services-for-m365-compliance-center.ts";
export * from "../private-link-services-for-m365-security-center.ts";
export * from "../private-link-services-for-o365-management-activity-api.ts";
export * from "../private-link-services-for-scc-powershell.ts";

/** Like the newer PrivateLinkServicesForEDMUploadConnectionsClient, whose surface is the same, at api-version `2021-01-11`. */
export class PrivateLinkServicesForEDMUploadConnectionsClient extends NewerPrivateLinkServicesForEDMUploadConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<PrivateLinkServicesForEDMUploadApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2021-01-11" });
  }
}

/** Like the newer PrivateLinkServicesForM365ComplianceCenterConnectionsClient, whose surface is the same, at api-version `2021-01-11`. */
export class PrivateLinkServicesForM365ComplianceCenterConnectionsClient extends NewerPrivateLinkServicesForM365ComplianceCenterConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions<PrivateLinkServicesForM365ComplianceCenterApiVersion> = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2021-01-11" });
  }
}

/** Like the newer PrivateLinkServicesForM365SecurityCenterConnectionsClient, whose surface is the same, at api-version `2021-01-11`. */
export class PrivateLinkServicesForM365SecurityCenterConnectionsClient extends NewerPrivateLinkServicesForM365SecurityCenterConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions<PrivateLinkServicesForM365SecurityCenterApiVersion> = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2021-01-11" });
  }
}

/** Like the newer PrivateLinkServicesForO365ManagementActivityAPIConnectionsClient, whose surface is the same, at api-version `2021-01-11`. */
export class PrivateLinkServicesForO365ManagementActivityAPIConnectionsClient extends NewerPrivateLinkServicesForO365ManagementActivityAPIConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions<PrivateLinkServicesForO365ManagementActivityAPIApiVersion> = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2021-01-11" });
  }
}

/** Like the newer PrivateLinkServicesForSCCPowershellConnectionsClient, whose surface is the same, at api-version `2021-01-11`. */
export class PrivateLinkServicesForSCCPowershellConnectionsClient extends NewerPrivateLinkServicesForSCCPowershellConnectionsClient {
  constructor(
    credential: TokenCredential,
    options: HostClientOptions<PrivateLinkServicesForSCCPowershellApiVersion> = {},
  ) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2021-01-11" });
  }
}
