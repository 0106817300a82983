// Microsoft.M365SecurityAndCompliance. Generated; do not edit.
import type { ProviderData } from "../catalog/types.ts";

const shared1 = {
  type: {
    kind: "object",
    members: {
      status: { type: { kind: "enum", values: ["Pending", "Approved", "Rejected"], open: true } },
      description: { type: "string" },
      actionsRequired: { type: "string" },
    },
  },
  required: true,
} as const;
const shared2 = {
  kind: "object",
  members: { properties: { type: { kind: "object", members: { privateLinkServiceConnectionState: shared1 } } } },
} as const;
const shared3 = {
  type: { kind: "enum", values: ["User", "Application", "ManagedIdentity", "Key"], open: true },
} as const;
const shared4 = {
  type: {
    kind: "object",
    members: {
      createdBy: { type: "string" },
      createdByType: shared3,
      createdAt: { type: "string" },
      lastModifiedBy: { type: "string" },
      lastModifiedByType: shared3,
      lastModifiedAt: { type: "string" },
    },
  },
} as const;
const shared5 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared4,
    properties: {
      type: {
        kind: "object",
        members: {
          privateEndpoint: { type: { kind: "object", members: { id: { type: "string" } } } },
          privateLinkServiceConnectionState: shared1,
          provisioningState: {
            type: { kind: "enum", values: ["Succeeded", "Creating", "Deleting", "Failed"], open: true },
          },
        },
      },
    },
  },
} as const;
const shared6 = {
  kind: "object",
  members: {
    id: { type: "string" },
    name: { type: "string" },
    type: { type: "string" },
    systemData: shared4,
    properties: {
      type: {
        kind: "object",
        members: {
          groupId: { type: "string" },
          requiredMembers: { type: { kind: "array", items: "string" } },
          requiredZoneNames: { type: { kind: "array", items: "string" } },
        },
      },
    },
  },
} as const;
const shared7 = [
  { wire: "Pending", meaning: "Pending" },
  { wire: "Approved", meaning: "Approved" },
  { wire: "Rejected", meaning: "Rejected" },
] as const;
const shared8 = [
  { wire: "Succeeded", meaning: "Succeeded" },
  { wire: "Creating", meaning: "InProgress" },
  { wire: "Deleting", meaning: "InProgress" },
  { wire: "Failed", meaning: "Failed" },
] as const;

/** What the simulator knows of the provider. */
export const provider: ProviderData = {
  namespace: "Microsoft.M365SecurityAndCompliance",
  types: [
    {
      resourceType: "Microsoft.M365SecurityAndCompliance/privateLinkServicesForEDMUpload",
      defaultVersion: "2021-03-25-preview",
      surfaces: {
        "2021-03-25-preview": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.M365SecurityAndCompliance/privateLinkServicesForEDMUpload/{resourceName}",
          operations: {
            list: {
              operationId: "PrivateEndpointConnectionsForEDM_ListByService",
              method: "GET",
              tail: "/privateEndpointConnections",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            get: {
              operationId: "PrivateEndpointConnectionsForEDM_Get",
              method: "GET",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
            },
            update: {
              operationId: "PrivateEndpointConnectionsForEDM_CreateOrUpdate",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 201],
              longRunning: { finalStateVia: "location", headers: [] },
              body: shared2,
              description: "optional",
            },
            delete: {
              operationId: "PrivateEndpointConnectionsForEDM_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202, 204],
              longRunning: { finalStateVia: "location", headers: [] },
            },
            listPrivateLinkResources: {
              operationId: "PrivateLinkResources_ListByService",
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            getPrivateLinkResource: {
              operationId: "PrivateLinkResources_Get",
              method: "GET",
              tail: "/privateLinkResources/{groupName}",
              success: [200],
            },
          },
          connection: shared5,
          privateLinkResource: shared6,
          status: shared7,
          provisioning: shared8,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
    {
      resourceType: "Microsoft.M365SecurityAndCompliance/privateLinkServicesForM365ComplianceCenter",
      defaultVersion: "2021-03-25-preview",
      surfaces: {
        "2021-03-25-preview": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.M365SecurityAndCompliance/privateLinkServicesForM365ComplianceCenter/{resourceName}",
          operations: {
            list: {
              operationId: "PrivateEndpointConnectionsComp_ListByService",
              method: "GET",
              tail: "/privateEndpointConnections",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            get: {
              operationId: "PrivateEndpointConnectionsComp_Get",
              method: "GET",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
            },
            update: {
              operationId: "PrivateEndpointConnectionsComp_CreateOrUpdate",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 201],
              longRunning: { finalStateVia: "location", headers: [] },
              body: shared2,
              description: "optional",
            },
            delete: {
              operationId: "PrivateEndpointConnectionsComp_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202, 204],
              longRunning: { finalStateVia: "location", headers: [] },
            },
            listPrivateLinkResources: {
              operationId: "PrivateLinkResourcesComp_ListByService",
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            getPrivateLinkResource: {
              operationId: "PrivateLinkResourcesComp_Get",
              method: "GET",
              tail: "/privateLinkResources/{groupName}",
              success: [200],
            },
          },
          connection: shared5,
          privateLinkResource: shared6,
          status: shared7,
          provisioning: shared8,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
    {
      resourceType: "Microsoft.M365SecurityAndCompliance/privateLinkServicesForM365SecurityCenter",
      defaultVersion: "2021-03-25-preview",
      surfaces: {
        "2021-03-25-preview": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.M365SecurityAndCompliance/privateLinkServicesForM365SecurityCenter/{resourceName}",
          operations: {
            list: {
              operationId: "PrivateEndpointConnectionsSec_ListByService",
              method: "GET",
              tail: "/privateEndpointConnections",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            get: {
              operationId: "PrivateEndpointConnectionsSec_Get",
              method: "GET",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
            },
            update: {
              operationId: "PrivateEndpointConnectionsSec_CreateOrUpdate",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 201],
              longRunning: { finalStateVia: "location", headers: [] },
              body: shared2,
              description: "optional",
            },
            delete: {
              operationId: "PrivateEndpointConnectionsSec_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202, 204],
              longRunning: { finalStateVia: "location", headers: [] },
            },
            listPrivateLinkResources: {
              operationId: "PrivateLinkResourcesSec_ListByService",
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            getPrivateLinkResource: {
              operationId: "PrivateLinkResourcesSec_Get",
              method: "GET",
              tail: "/privateLinkResources/{groupName}",
              success: [200],
            },
          },
          connection: shared5,
          privateLinkResource: shared6,
          status: shared7,
          provisioning: shared8,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
    {
      resourceType: "Microsoft.M365SecurityAndCompliance/privateLinkServicesForMIPPolicySync",
      defaultVersion: "2021-03-25-preview",
      surfaces: {
        "2021-03-25-preview": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.M365SecurityAndCompliance/privateLinkServicesForMIPPolicySync/{resourceName}",
          operations: {
            list: {
              operationId: "PrivateEndpointConnectionsForMIPPolicySync_ListByService",
              method: "GET",
              tail: "/privateEndpointConnections",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            get: {
              operationId: "PrivateEndpointConnectionsForMIPPolicySync_Get",
              method: "GET",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
            },
            update: {
              operationId: "PrivateEndpointConnectionsForMIPPolicySync_CreateOrUpdate",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 201],
              longRunning: { finalStateVia: "location", headers: [] },
              body: shared2,
              description: "optional",
            },
            delete: {
              operationId: "PrivateEndpointConnectionsForMIPPolicySync_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202, 204],
              longRunning: { finalStateVia: "location", headers: [] },
            },
            listPrivateLinkResources: {
              operationId: "PrivateLinkResourcesForMIPPolicySync_ListByService",
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            getPrivateLinkResource: {
              operationId: "PrivateLinkResourcesForMIPPolicySync_Get",
              method: "GET",
              tail: "/privateLinkResources/{groupName}",
              success: [200],
            },
          },
          connection: shared5,
          privateLinkResource: shared6,
          status: shared7,
          provisioning: shared8,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
    {
      resourceType: "Microsoft.M365SecurityAndCompliance/privateLinkServicesForO365ManagementActivityAPI",
      defaultVersion: "2021-03-25-preview",
      surfaces: {
        "2021-03-25-preview": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.M365SecurityAndCompliance/privateLinkServicesForO365ManagementActivityAPI/{resourceName}",
          operations: {
            list: {
              operationId: "PrivateEndpointConnectionsAdtAPI_ListByService",
              method: "GET",
              tail: "/privateEndpointConnections",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            get: {
              operationId: "PrivateEndpointConnectionsAdtAPI_Get",
              method: "GET",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
            },
            update: {
              operationId: "PrivateEndpointConnectionsAdtAPI_CreateOrUpdate",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 201],
              longRunning: { finalStateVia: "location", headers: [] },
              body: shared2,
              description: "optional",
            },
            delete: {
              operationId: "PrivateEndpointConnectionsAdtAPI_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202, 204],
              longRunning: { finalStateVia: "location", headers: [] },
            },
            listPrivateLinkResources: {
              operationId: "PrivateLinkResourcesAdtAPI_ListByService",
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            getPrivateLinkResource: {
              operationId: "PrivateLinkResourcesAdtAPI_Get",
              method: "GET",
              tail: "/privateLinkResources/{groupName}",
              success: [200],
            },
          },
          connection: shared5,
          privateLinkResource: shared6,
          status: shared7,
          provisioning: shared8,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
    {
      resourceType: "Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell",
      defaultVersion: "2021-03-25-preview",
      surfaces: {
        "2021-03-25-preview": {
          target:
            "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell/{resourceName}",
          operations: {
            list: {
              operationId: "PrivateEndpointConnectionsForSCCPowershell_ListByService",
              method: "GET",
              tail: "/privateEndpointConnections",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            get: {
              operationId: "PrivateEndpointConnectionsForSCCPowershell_Get",
              method: "GET",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200],
            },
            update: {
              operationId: "PrivateEndpointConnectionsForSCCPowershell_CreateOrUpdate",
              method: "PUT",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 201],
              longRunning: { finalStateVia: "location", headers: [] },
              body: shared2,
              description: "optional",
            },
            delete: {
              operationId: "PrivateEndpointConnectionsForSCCPowershell_Delete",
              method: "DELETE",
              tail: "/privateEndpointConnections/{privateEndpointConnectionName}",
              success: [200, 202, 204],
              longRunning: { finalStateVia: "location", headers: [] },
            },
            listPrivateLinkResources: {
              operationId: "PrivateLinkResourcesForSCCPowershell_ListByService",
              method: "GET",
              tail: "/privateLinkResources",
              success: [200],
              paging: { items: "value", next: "nextLink" },
            },
            getPrivateLinkResource: {
              operationId: "PrivateLinkResourcesForSCCPowershell_Get",
              method: "GET",
              tail: "/privateLinkResources/{groupName}",
              success: [200],
            },
          },
          connection: shared5,
          privateLinkResource: shared6,
          status: shared7,
          provisioning: shared8,
          actionsRequired: "actionsRequired",
          errors: "arm",
        },
      },
    },
  ],
};
