// Microsoft.SecurityAndCompliance at api-version 2021-03-08. Generated; do not edit.

export * from "../private-link-services-for-edm-upload.ts";
export * from "../private-link-services-for-m365-compliance-center.ts";
export * from "../private-link-services-for-m365-security-center.ts";
export * from "../private-link-services-for-mip-policy-sync.ts";
export * from "../private-link-services-for-o365-management-activity-api.ts";
export * from "../private-link-services-for-scc-powershell.ts";
