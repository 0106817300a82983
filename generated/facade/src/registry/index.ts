// Generated; do not edit.
import type { RegistryEntries } from "./entry.ts";

/** What is different about each resource type, by provider; see `common.ts`. */
export const registry: RegistryEntries = {
  // microsoft.aadiam
  "microsoft.aadiam/privateLinkForAzureAd": {
    apiVersions: ["2020-03-01"],
    target: "policyName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByPolicyName" },
      update: { operationId: "PrivateEndpointConnections_Create", success: [201] },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByPrivateLinkPolicy" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: { Provisioning: "InProgress", Creating: undefined, Deleting: undefined },
  },
  // Microsoft.AgFoodPlatform
  "Microsoft.AgFoodPlatform/farmBeats": {
    apiVersions: ["2023-06-01-preview"],
    target: "dataManagerForAgricultureResourceName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByResource", paging: { next: null } },
      update: { success: [200], longRunning: undefined },
      delete: { longRunning: { finalStateVia: "azure-async-operation" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByResource", paging: { next: null } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{subResourceName}",
        success: [200],
      },
    },
  },
  // Microsoft.ApiManagement
  "Microsoft.ApiManagement/service": {
    apiVersions: ["2024-05-01", "2025-09-01-preview", "2022-08-01", "2021-08-01"],
    target: "serviceName",
    operations: {
      list: { operationId: "PrivateEndpointConnection_ListByService", paging: { next: null } },
      get: { operationId: "PrivateEndpointConnection_GetByName" },
      update: { operationId: "PrivateEndpointConnection_CreateOrUpdate", success: [200, 202], body: { id: true } },
      delete: { operationId: "PrivateEndpointConnection_Delete" },
      listPrivateLinkResources: {
        operationId: "PrivateEndpointConnection_ListPrivateLinkResources",
        paging: { next: null },
      },
      getPrivateLinkResource: {
        operationId: "PrivateEndpointConnection_GetPrivateLinkResource",
        method: "GET",
        path: "/privateLinkResources/{privateLinkSubResourceName}",
        success: [200],
      },
    },
    status: { Succeeded: "Approved" },
    provisioning: { Pending: "InProgress" },
  },
  // Microsoft.App
  "Microsoft.App/managedEnvironments": {
    apiVersions: ["2026-01-01"],
    target: "environmentName",
    operations: {
      list: { operationId: "ManagedEnvironmentPrivateEndpointConnections_List" },
      get: { operationId: "ManagedEnvironmentPrivateEndpointConnections_Get" },
      update: { operationId: "ManagedEnvironmentPrivateEndpointConnections_CreateOrUpdate" },
      delete: { operationId: "ManagedEnvironmentPrivateEndpointConnections_Delete", success: [202, 204] },
      listPrivateLinkResources: { operationId: "ManagedEnvironmentPrivateLinkResources_List" },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: {
      Canceled: "Canceled",
      Waiting: "InProgress",
      Updating: "InProgress",
      Pending: "InProgress",
      Creating: undefined,
    },
  },
  // Microsoft.AppConfiguration
  "Microsoft.AppConfiguration/configurationStores": {
    apiVersions: ["2024-06-01", "2025-08-01-preview", "2023-03-01", "2022-05-01"],
    target: "configStoreName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByConfigurationStore" },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByConfigurationStore" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: { Updating: "InProgress", Canceled: "Canceled" },
  },
  // Microsoft.Attestation
  "Microsoft.Attestation/attestationProviders": {
    apiVersions: ["2021-06-01"],
    target: "providerName",
    operations: {
      list: { paging: { next: null } },
      update: { operationId: "PrivateEndpointConnections_Create", success: [200], longRunning: undefined },
      delete: { success: [200, 204], longRunning: undefined },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByProvider", paging: { next: null } },
    },
    others: [{ apiVersions: ["2020-10-01"], operations: { listPrivateLinkResources: undefined } }],
  },
  // Microsoft.Automation
  "Microsoft.Automation/automationAccounts": {
    apiVersions: ["2024-10-23"],
    target: "automationAccountName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByAutomationAccount" },
      update: { success: [200, 202] },
      delete: { success: [202, 204] },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_Automation" },
    },
    status: { Pending: undefined, Approved: undefined, Rejected: undefined },
    provisioning: null,
    errors: "flat",
  },
  // Microsoft.Batch
  "Microsoft.Batch/batchAccounts": {
    apiVersions: ["2025-06-01", "2024-02-01", "2023-11-01"],
    target: "accountName",
    operations: {
      list: { operationId: "PrivateEndpointConnection_ListByBatchAccount", query: ["maxresults"] },
      get: { operationId: "PrivateEndpointConnection_Get" },
      update: {
        operationId: "PrivateEndpointConnection_Update",
        method: "PATCH",
        success: [200, 202],
        headers: ["If-Match"],
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      delete: {
        operationId: "PrivateEndpointConnection_Delete",
        success: [202, 204],
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      listPrivateLinkResources: { operationId: "PrivateLinkResource_ListByBatchAccount", query: ["maxresults"] },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResource_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: { Updating: "InProgress", Cancelled: "Canceled" },
  },
  // Microsoft.BotService
  "Microsoft.BotService/botServices": {
    apiVersions: ["2022-09-15", "2023-09-15-preview"],
    target: "resourceName",
    operations: {
      list: { paging: { next: null } },
      update: { operationId: "PrivateEndpointConnections_Create", success: [200], longRunning: undefined },
      delete: { success: [200, 204], longRunning: undefined },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByBotResource", paging: { next: null } },
    },
  },
  // Microsoft.Cache
  "Microsoft.Cache/redis": {
    apiVersions: ["2024-11-01", "2025-08-01-preview"],
    target: "cacheName",
    operations: {
      update: { operationId: "PrivateEndpointConnections_Put" },
      delete: { success: [200, 204], longRunning: undefined },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByRedisCache" },
    },
    others: [
      {
        apiVersions: ["2024-03-01", "2023-08-01"],
        operations: { list: { paging: { next: null } }, listPrivateLinkResources: { paging: { next: null } } },
      },
    ],
  },
  "Microsoft.Cache/redisEnterprise": {
    apiVersions: ["2025-07-01", "2026-06-01-preview", "2024-02-01", "2023-11-01"],
    target: "clusterName",
    operations: {
      list: { paging: { next: null } },
      update: { operationId: "PrivateEndpointConnections_Put", success: [201] },
      delete: { longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByCluster", paging: { next: null } },
    },
  },
  // Microsoft.Chaos
  "Microsoft.Chaos/privateAccesses": {
    apiVersions: ["2026-08-01-preview"],
    target: "privateAccessName",
    operations: {
      list: { operationId: "PrivateAccesses_ListPrivateEndpointConnections" },
      get: { operationId: "PrivateAccesses_GetAPrivateEndpointConnection" },
      delete: {
        operationId: "PrivateAccesses_DeleteAPrivateEndpointConnection",
        success: [202, 204],
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: { operationId: "PrivateAccesses_GetPrivateLinkResources" },
      update: undefined,
    },
    provisioning: { Canceled: "Canceled", Updating: "InProgress", Running: "InProgress" },
  },
  // Microsoft.CognitiveServices
  "Microsoft.CognitiveServices/accounts": {
    apiVersions: ["2026-07-01", "2023-05-01", "2022-12-01"],
    target: "accountName",
    operations: {
      list: { paging: { next: null } },
      update: { success: [200, 202] },
      listPrivateLinkResources: { paging: { next: null } },
    },
  },
  // Microsoft.Compute
  "Microsoft.Compute/diskAccesses": {
    apiVersions: ["2026-03-02", "2024-03-02", "2023-10-02"],
    target: "diskAccessName",
    operations: {
      list: { operationId: "DiskAccesses_ListPrivateEndpointConnections" },
      get: { operationId: "DiskAccesses_GetAPrivateEndpointConnection" },
      update: { operationId: "DiskAccesses_UpdateAPrivateEndpointConnection", success: [200, 202] },
      delete: { operationId: "DiskAccesses_DeleteAPrivateEndpointConnection" },
      listPrivateLinkResources: { operationId: "DiskAccesses_GetPrivateLinkResources", paging: { next: null } },
    },
    provisioning: { Updating: "InProgress" },
  },
  // Microsoft.ContainerRegistry
  "Microsoft.ContainerRegistry/registries": {
    apiVersions: ["2025-11-01", "2026-03-01-preview", "2023-07-01", "2022-12-01"],
    target: "registryName",
    operations: {
      update: { longRunning: { finalStateVia: "azure-async-operation" } },
      delete: { longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "Registries_ListPrivateLinkResources" },
      getPrivateLinkResource: {
        operationId: "Registries_GetPrivateLinkResource",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: { Updating: "InProgress", Canceled: "Canceled" },
  },
  // Microsoft.ContainerService
  "Microsoft.ContainerService/managedClusters": {
    apiVersions: ["2026-05-01", "2026-05-02-preview", "2026-01-01"],
    target: "resourceName",
    operations: {
      list: { paging: { next: null } },
      update: { operationId: "PrivateEndpointConnections_Update", longRunning: undefined },
      delete: { success: [200, 204], longRunning: { finalStateVia: "azure-async-operation" } },
      listPrivateLinkResources: { paging: { next: null } },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: { Canceled: "Canceled" },
    others: [{ apiVersions: ["2024-05-01"], operations: { delete: { longRunning: { finalStateVia: null } } } }],
  },
  // Microsoft.Dashboard
  "Microsoft.Dashboard/grafana": {
    apiVersions: ["2025-08-01", "2025-09-01-preview", "2023-09-01", "2022-08-01"],
    target: "workspaceName",
    operations: {
      update: {
        operationId: "PrivateEndpointConnections_Approve",
        success: [201],
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      delete: { success: [202, 204], longRunning: { finalStateVia: "azure-async-operation" } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    provisioning: { Accepted: "InProgress" },
  },
  // Microsoft.Databricks
  "Microsoft.Databricks/workspaces": {
    apiVersions: ["2026-01-01", "2024-05-01", "2023-02-01"],
    target: "workspaceName",
    operations: {
      update: { operationId: "PrivateEndpointConnections_Create", success: [200, 202] },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupId}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: { Updating: "InProgress" },
  },
  // Microsoft.DataFactory
  "Microsoft.DataFactory/factories": {
    apiVersions: ["2018-06-01"],
    target: "factoryName",
    operations: {
      list: { operationId: "privateEndPointConnections_ListByFactory", path: "/privateEndPointConnections" },
      get: { operationId: "PrivateEndpointConnection_Get", headers: ["If-None-Match"] },
      update: {
        operationId: "PrivateEndpointConnection_CreateOrUpdate",
        success: [200],
        headers: ["If-Match"],
        longRunning: undefined,
      },
      delete: { operationId: "PrivateEndpointConnection_Delete", success: [200, 204], longRunning: undefined },
      listPrivateLinkResources: { operationId: "privateLinkResources_Get", paging: { next: null } },
    },
    status: { Pending: undefined, Approved: undefined, Rejected: undefined },
    provisioning: { Succeeded: undefined, Creating: undefined, Deleting: undefined, Failed: undefined },
  },
  // Microsoft.DataReplication
  "Microsoft.DataReplication/replicationVaults": {
    apiVersions: ["2026-05-01"],
    target: "vaultName",
    operations: {
      update: { operationId: "PrivateEndpointConnections_Update", longRunning: undefined },
      delete: { success: [202, 204], longRunning: { finalStateVia: "location" } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: { Canceled: "Canceled", Deleted: "Unrecognized", Updating: "InProgress" },
  },
  // Microsoft.DBforMariaDB
  "Microsoft.DBforMariaDB/servers": {
    apiVersions: ["2018-06-01"],
    target: "serverName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByServer" },
      update: { success: [200, 202], body: { description: "required" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByServer" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
    status: { Pending: undefined, Approved: undefined, Rejected: undefined },
    provisioning: {
      Ready: "Succeeded",
      Succeeded: undefined,
      Creating: undefined,
      Deleting: undefined,
      Failed: undefined,
    },
  },
  // Microsoft.DBforMySQL
  "Microsoft.DBforMySQL/flexibleServers": {
    apiVersions: ["2024-12-30", "2025-12-01-preview"],
    target: "serverName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByServer" },
      update: { success: [200, 201, 202], longRunning: { finalStateVia: "azure-async-operation" } },
      delete: { longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByServer", paging: { next: null } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
    provisioning: { Ready: "Succeeded" },
    others: [{ apiVersions: ["2023-06-30"], operations: { list: { paging: { next: null } } } }],
  },
  "Microsoft.DBforMySQL/servers": {
    apiVersions: ["2018-06-01"],
    target: "serverName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByServer" },
      update: { success: [200, 202], body: { description: "required" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByServer" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
    status: { Pending: undefined, Approved: undefined, Rejected: undefined },
    provisioning: {
      Ready: "Succeeded",
      Succeeded: undefined,
      Creating: undefined,
      Deleting: undefined,
      Failed: undefined,
    },
  },
  // Microsoft.DBforPostgreSQL
  "Microsoft.DBforPostgreSQL/flexibleServers": {
    apiVersions: ["2025-08-01", "2026-04-01-preview"],
    target: "serverName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByServer" },
      update: { operationId: "PrivateEndpointConnection_Update", success: [202] },
      delete: {
        operationId: "PrivateEndpointConnection_Delete",
        success: [202, 204],
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByServer" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
    provisioning: { Ready: "Succeeded" },
  },
  "Microsoft.DBforPostgreSQL/serverGroupsv2": {
    apiVersions: ["2022-11-08", "2023-03-02-preview"],
    target: "clusterName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByCluster", paging: { next: null } },
      update: { longRunning: { finalStateVia: "azure-async-operation" } },
      delete: { success: [202, 204], longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByCluster", paging: { next: null } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    provisioning: { Ready: "Succeeded" },
  },
  "Microsoft.DBforPostgreSQL/servers": {
    apiVersions: ["2018-06-01"],
    target: "serverName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByServer" },
      update: { success: [200, 202], body: { description: "required" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByServer" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
    status: { Pending: undefined, Approved: undefined, Rejected: undefined },
    provisioning: {
      Ready: "Succeeded",
      Succeeded: undefined,
      Creating: undefined,
      Deleting: undefined,
      Failed: undefined,
    },
  },
  // Microsoft.DesktopVirtualization
  "Microsoft.DesktopVirtualization/hostPools": {
    apiVersions: ["2025-10-10", "2026-04-01-preview"],
    target: "hostPoolName",
    operations: {
      list: {
        operationId: "PrivateEndpointConnections_ListByHostPool",
        query: ["initialSkip", "isDescending", "pageSize"],
      },
      get: { operationId: "PrivateEndpointConnections_GetByHostPool" },
      update: { operationId: "PrivateEndpointConnections_UpdateByHostPool", success: [200], longRunning: undefined },
      delete: {
        operationId: "PrivateEndpointConnections_DeleteByHostPool",
        success: [200, 204],
        longRunning: undefined,
      },
      listPrivateLinkResources: {
        operationId: "PrivateLinkResources_ListByHostPool",
        query: ["initialSkip", "isDescending", "pageSize"],
      },
    },
    others: [
      {
        apiVersions: ["2024-04-03", "2023-09-05"],
        operations: {
          list: { query: ["pageSize", "isDescending", "initialSkip"] },
          listPrivateLinkResources: { query: ["pageSize", "isDescending", "initialSkip"] },
        },
      },
    ],
  },
  "Microsoft.DesktopVirtualization/workspaces": {
    apiVersions: ["2025-10-10", "2026-04-01-preview"],
    target: "workspaceName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByWorkspace" },
      get: { operationId: "PrivateEndpointConnections_GetByWorkspace" },
      update: { operationId: "PrivateEndpointConnections_UpdateByWorkspace", success: [200], longRunning: undefined },
      delete: {
        operationId: "PrivateEndpointConnections_DeleteByWorkspace",
        success: [200, 204],
        longRunning: undefined,
      },
      listPrivateLinkResources: {
        operationId: "PrivateLinkResources_ListByWorkspace",
        query: ["initialSkip", "isDescending", "pageSize"],
      },
    },
    others: [
      {
        apiVersions: ["2024-04-03", "2023-09-05"],
        operations: { listPrivateLinkResources: { query: ["pageSize", "isDescending", "initialSkip"] } },
      },
    ],
  },
  // Microsoft.Devices
  "Microsoft.Devices/iotHubs": {
    apiVersions: ["2023-06-30", "2026-05-01-preview", "2021-07-02", "2020-03-01"],
    target: "resourceName",
    operations: {
      list: { paging: { items: null, next: null } },
      update: { operationId: "PrivateEndpointConnections_Update", body: { description: "required" } },
      listPrivateLinkResources: { paging: { next: null } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupId}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: null,
    errors: "flat",
  },
  "Microsoft.Devices/provisioningServices": {
    apiVersions: ["2022-12-12", "2026-03-01-preview", "2022-02-05", "2020-03-01"],
    target: "resourceName",
    operations: {
      list: { operationId: "IotDpsResource_ListPrivateEndpointConnections", paging: { items: null, next: null } },
      get: { operationId: "IotDpsResource_GetPrivateEndpointConnection" },
      update: {
        operationId: "IotDpsResource_CreateOrUpdatePrivateEndpointConnection",
        body: { description: "required" },
      },
      delete: { operationId: "IotDpsResource_DeletePrivateEndpointConnection" },
      listPrivateLinkResources: { operationId: "IotDpsResource_ListPrivateLinkResources", paging: { next: null } },
      getPrivateLinkResource: {
        operationId: "IotDpsResource_GetPrivateLinkResources",
        method: "GET",
        path: "/privateLinkResources/{groupId}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: null,
    errors: "flat",
  },
  // Microsoft.DeviceUpdate
  "Microsoft.DeviceUpdate/accounts": {
    apiVersions: ["2023-07-01", "2022-10-01"],
    target: "accountName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByAccount", paging: { next: null } },
      update: { success: [201], longRunning: { finalStateVia: "azure-async-operation" } },
      delete: { longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByAccount" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupId}",
        success: [200],
      },
    },
  },
  // Microsoft.DigitalTwins
  "Microsoft.DigitalTwins/digitalTwinsInstances": {
    apiVersions: ["2023-01-31", "2022-10-31", "2020-12-01"],
    target: "resourceName",
    operations: {
      list: { paging: { next: null } },
      update: { success: [200, 202], body: { description: "required" } },
      listPrivateLinkResources: { paging: { next: null } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{resourceId}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: {
      Pending: "InProgress",
      Approved: "Succeeded",
      Rejected: "Succeeded",
      Disconnected: "Succeeded",
      Creating: undefined,
      Deleting: undefined,
      Failed: undefined,
    },
  },
  // Microsoft.Discovery
  "Microsoft.Discovery/bookshelves": {
    apiVersions: ["2026-06-01"],
    target: "bookshelfName",
    operations: {
      list: { operationId: "BookshelfPrivateEndpointConnections_ListByBookshelf" },
      get: { operationId: "BookshelfPrivateEndpointConnections_Get" },
      update: {
        operationId: "BookshelfPrivateEndpointConnections_CreateOrUpdate",
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      delete: {
        operationId: "BookshelfPrivateEndpointConnections_Delete",
        success: [202, 204],
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: { operationId: "BookshelfPrivateLinkResources_ListByBookshelf" },
      getPrivateLinkResource: {
        operationId: "BookshelfPrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
  },
  "Microsoft.Discovery/workspaces": {
    apiVersions: ["2026-06-01"],
    target: "workspaceName",
    operations: {
      list: { operationId: "WorkspacePrivateEndpointConnections_ListByWorkspace" },
      get: { operationId: "WorkspacePrivateEndpointConnections_Get" },
      update: {
        operationId: "WorkspacePrivateEndpointConnections_CreateOrUpdate",
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      delete: {
        operationId: "WorkspacePrivateEndpointConnections_Delete",
        success: [202, 204],
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: { operationId: "WorkspacePrivateLinkResources_ListByWorkspace" },
      getPrivateLinkResource: {
        operationId: "WorkspacePrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
  },
  // Microsoft.DocumentDB
  "Microsoft.DocumentDB/databaseAccounts": {
    apiVersions: ["2026-03-15", "2026-04-01-preview", "2024-05-15", "2023-11-15"],
    target: "accountName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByDatabaseAccount", paging: { next: null } },
      update: { success: [200, 202] },
      delete: { success: [202, 204] },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByDatabaseAccount", paging: { next: null } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
    status: { Pending: undefined, Approved: undefined, Rejected: undefined },
    provisioning: { Succeeded: undefined, Creating: undefined, Deleting: undefined, Failed: undefined },
    errors: "flat",
  },
  "Microsoft.DocumentDB/mongoClusters": {
    apiVersions: ["2026-06-01", "2026-06-15-preview"],
    target: "mongoClusterName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByMongoCluster" },
      update: {
        operationId: "PrivateEndpointConnections_Create",
        success: [200, 201, 202],
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      delete: { success: [202, 204], longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "PrivateLinks_ListByMongoCluster" },
    },
  },
  // Microsoft.DurableTask
  "Microsoft.DurableTask/schedulers": {
    apiVersions: ["2026-02-01", "2026-05-01-preview"],
    target: "schedulerName",
    operations: {
      list: { operationId: "Schedulers_ListPrivateEndpointConnections" },
      get: { operationId: "Schedulers_GetPrivateEndpointConnection" },
      update: {
        operationId: "Schedulers_CreateOrUpdatePrivateEndpointConnection",
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      delete: {
        operationId: "Schedulers_DeletePrivateEndpointConnection",
        success: [202, 204],
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: undefined,
    },
  },
  // Microsoft.ElasticSan
  "Microsoft.ElasticSan/elasticSans": {
    apiVersions: ["2025-09-01"],
    target: "elasticSanName",
    operations: {
      update: { operationId: "PrivateEndpointConnections_Create", longRunning: { finalStateVia: "location" } },
      delete: { longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByElasticSan" },
    },
    status: { Failed: "Unrecognized" },
    provisioning: {
      Invalid: "Unrecognized",
      Canceled: "Canceled",
      Pending: "InProgress",
      Updating: "InProgress",
      Deleted: "Unrecognized",
      Restoring: "InProgress",
    },
    others: [
      { apiVersions: ["2026-04-01-preview"], provisioning: { SoftDeleting: "InProgress" } },
      { apiVersions: ["2024-05-01", "2023-01-01"], provisioning: { Deleted: undefined, Restoring: undefined } },
    ],
  },
  // Microsoft.EventGrid
  "Microsoft.EventGrid/domains": {
    apiVersions: ["2025-02-15", "2025-07-15-preview", "2022-06-15", "2021-12-01"],
    target: "parentName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByResource", query: ["$filter", "$top"] },
      update: { operationId: "PrivateEndpointConnections_Update" },
      delete: { success: [202, 204] },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByResource", query: ["$filter", "$top"] },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: { Updating: "InProgress", Canceled: "Canceled" },
    errors: "undeclared",
  },
  "Microsoft.EventGrid/namespaces": {
    apiVersions: ["2025-02-15", "2025-07-15-preview"],
    target: "parentName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByResource", query: ["$filter", "$top"] },
      update: { operationId: "PrivateEndpointConnections_Update" },
      delete: { success: [202, 204] },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByResource", query: ["$filter", "$top"] },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: { Updating: "InProgress", Canceled: "Canceled" },
    errors: "undeclared",
  },
  "Microsoft.EventGrid/partnerNamespaces": {
    apiVersions: ["2025-02-15", "2025-07-15-preview", "2022-06-15"],
    target: "parentName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByResource", query: ["$filter", "$top"] },
      update: { operationId: "PrivateEndpointConnections_Update" },
      delete: { success: [202, 204] },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByResource", query: ["$filter", "$top"] },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: { Updating: "InProgress", Canceled: "Canceled" },
    errors: "undeclared",
  },
  "Microsoft.EventGrid/topics": {
    apiVersions: ["2025-02-15", "2025-07-15-preview", "2022-06-15", "2021-12-01"],
    target: "parentName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByResource", query: ["$filter", "$top"] },
      update: { operationId: "PrivateEndpointConnections_Update" },
      delete: { success: [202, 204] },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByResource", query: ["$filter", "$top"] },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: { Updating: "InProgress", Canceled: "Canceled" },
    errors: "undeclared",
  },
  // Microsoft.EventHub
  "Microsoft.EventHub/namespaces": {
    apiVersions: ["2026-01-01", "2026-07-01-preview"],
    target: "namespaceName",
    operations: {
      update: { success: [200, 201, 202] },
      delete: { longRunning: { finalStateVia: "azure-async-operation" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_Get" },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: { Updating: "InProgress", Canceled: "Canceled" },
    others: [
      { apiVersions: ["2024-01-01"], operations: { delete: { longRunning: { finalStateVia: null } } } },
      {
        apiVersions: ["2021-11-01"],
        operations: {
          update: { success: [200, 201], longRunning: undefined },
          delete: { longRunning: { finalStateVia: null } },
        },
      },
    ],
  },
  // Microsoft.FileShares
  "Microsoft.FileShares/fileShares": {
    apiVersions: ["2026-06-01"],
    target: "resourceName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByFileShare" },
      update: {
        operationId: "PrivateEndpointConnections_Create",
        success: [200, 202],
        longRunning: { finalStateVia: "location" },
      },
      delete: { longRunning: { finalStateVia: "location" } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
  },
  // Microsoft.FluidRelay
  "Microsoft.FluidRelay/fluidRelayServers": {
    apiVersions: ["2025-06-20-preview"],
    target:
      "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}/providers/Microsoft.FluidRelay/fluidRelayServers/{fluidRelayServerName}",
    operations: {
      list: { operationId: "FluidRelayPrivateEndpoint_ListPrivateEndpointConnections", paging: { next: null } },
      get: { operationId: "FluidRelayPrivateEndpoint_GetPrivateEndpointConnection" },
      update: { operationId: "FluidRelayPrivateEndpoint_CreatePrivateEndpointConnections" },
      delete: { operationId: "FluidRelayPrivateEndpoint_DeletePrivateEndpointConnections", success: [202, 204] },
      listPrivateLinkResources: {
        operationId: "FluidRelayPrivateEndpoint_ListPrivateLinkResources",
        paging: { next: null },
      },
      getPrivateLinkResource: {
        operationId: "FluidRelayPrivateEndpoint_GetPrivateLinkResource",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
  },
  // Microsoft.HardwareSecurityModules
  "Microsoft.HardwareSecurityModules/cloudHsmClusters": {
    apiVersions: ["2025-03-31", "2025-12-01-preview"],
    target: "cloudHsmClusterName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByCloudHsmCluster" },
      get: {
        operationId: "CloudHsmClusterPrivateEndpointConnections_Get",
        path: "/privateEndpointConnections/{peConnectionName}",
      },
      update: {
        operationId: "CloudHsmClusterPrivateEndpointConnections_Create",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [200],
        longRunning: undefined,
      },
      delete: {
        operationId: "CloudHsmClusterPrivateEndpointConnections_Delete",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [202, 204],
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: { operationId: "CloudHsmClusterPrivateLinkResources_ListByCloudHsmCluster" },
    },
    provisioning: { Updating: "InProgress", InternalError: "Failed", Canceled: "Canceled" },
  },
  "Microsoft.HardwareSecurityModules/paymentHsmClusters": {
    apiVersions: ["2025-12-01-preview"],
    target: "paymentHsmClusterName",
    operations: {
      list: { operationId: "PaymentHsmClusterPrivateEndpointConnections_ListByPaymentHsmCluster" },
      get: {
        operationId: "PaymentHsmClusterPrivateEndpointConnections_Get",
        path: "/privateEndpointConnections/{peConnectionName}",
      },
      update: {
        operationId: "PaymentHsmClusterPrivateEndpointConnections_Create",
        path: "/privateEndpointConnections/{peConnectionName}",
        longRunning: undefined,
      },
      delete: {
        operationId: "PaymentHsmClusterPrivateEndpointConnections_Delete",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [202, 204],
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: { operationId: "PaymentHsmClusterPrivateLinkResources_ListByPaymentHsmCluster" },
    },
    provisioning: { Updating: "InProgress", InternalError: "Failed", Canceled: "Canceled" },
  },
  // Microsoft.HDInsight
  "Microsoft.HDInsight/clusters": {
    apiVersions: ["2021-06-01", "2025-01-15-preview"],
    target: "clusterName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByCluster" },
      update: { longRunning: { finalStateVia: "azure-async-operation" } },
      delete: { longRunning: { finalStateVia: "azure-async-operation" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByCluster", paging: { next: null } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: { Removed: "Disconnected" },
    provisioning: { InProgress: "InProgress", Updating: "InProgress", Canceled: "Canceled", Creating: undefined },
    errors: "flat",
  },
  // Microsoft.HealthcareApis
  "Microsoft.HealthcareApis/services": {
    apiVersions: ["2024-03-31", "2025-04-01-preview", "2024-03-01", "2021-11-01"],
    target: "resourceName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByService", paging: { next: null } },
      update: { success: [200] },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByService", paging: { next: null } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
  },
  "Microsoft.HealthcareApis/workspaces": {
    apiVersions: ["2024-03-31", "2025-04-01-preview", "2024-03-01", "2021-11-01"],
    target: "workspaceName",
    operations: {
      list: { operationId: "WorkspacePrivateEndpointConnections_ListByWorkspace", paging: { next: null } },
      get: { operationId: "WorkspacePrivateEndpointConnections_Get" },
      update: { operationId: "WorkspacePrivateEndpointConnections_CreateOrUpdate", success: [200] },
      delete: { operationId: "WorkspacePrivateEndpointConnections_Delete" },
      listPrivateLinkResources: {
        operationId: "WorkspacePrivateLinkResources_ListByWorkspace",
        paging: { next: null },
      },
      getPrivateLinkResource: {
        operationId: "WorkspacePrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
  },
  // Microsoft.HealthDataAIServices
  "Microsoft.HealthDataAIServices/deidServices": {
    apiVersions: ["2024-09-20"],
    target: "deidServiceName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByDeidService" },
      update: {
        operationId: "PrivateEndpointConnections_Create",
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      delete: { success: [202, 204], longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "PrivateLinks_ListByDeidService" },
    },
  },
  // Microsoft.HorizonDb
  "Microsoft.HorizonDb/clusters": {
    apiVersions: ["2026-05-01-preview"],
    target: "clusterName",
    operations: {
      list: { operationId: "HorizonDbPrivateEndpointConnections_List" },
      get: { operationId: "HorizonDbPrivateEndpointConnections_Get" },
      update: { operationId: "HorizonDbPrivateEndpointConnections_UpdateStatus", longRunning: undefined },
      delete: {
        operationId: "HorizonDbPrivateEndpointConnections_Delete",
        success: [202, 204],
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: { operationId: "HorizonDbPrivateLinkResources_List" },
      getPrivateLinkResource: {
        operationId: "HorizonDbPrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
  },
  // Microsoft.HybridCompute
  "Microsoft.HybridCompute/privateLinkScopes": {
    apiVersions: ["2026-07-15", "2022-12-27", "2022-11-10"],
    target: "scopeName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByPrivateLinkScope" },
      update: { success: [200, 202], body: { description: "required" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByPrivateLinkScope" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
    status: { Pending: undefined, Approved: undefined, Rejected: undefined },
    provisioning: { Succeeded: undefined, Creating: undefined, Deleting: undefined, Failed: undefined },
  },
  // Microsoft.Insights
  "Microsoft.Insights/privateLinkScopes": {
    apiVersions: ["2021-09-01", "2023-06-01-preview"],
    target: "scopeName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByPrivateLinkScope", paging: { next: null } },
      update: { success: [200, 202] },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByPrivateLinkScope", paging: { next: null } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
  },
  // Microsoft.IoTCentral
  "Microsoft.IoTCentral/iotApps": {
    apiVersions: ["2021-11-01-preview"],
    target: "resourceName",
    operations: {
      list: { paging: { next: null } },
      update: { operationId: "PrivateEndpointConnections_Create", success: [200] },
      delete: { success: [202, 204] },
      listPrivateLinkResources: { operationId: "PrivateLinks_List", paging: { next: null } },
      getPrivateLinkResource: {
        operationId: "PrivateLinks_Get",
        method: "GET",
        path: "/privateLinkResources/{groupId}",
        success: [200],
      },
    },
  },
  // Microsoft.KeyVault
  "Microsoft.KeyVault/managedHSMs": {
    apiVersions: ["2026-02-01", "2026-03-01-preview", "2023-07-01", "2023-02-01"],
    target: "name",
    operations: {
      list: { operationId: "MHSMPrivateEndpointConnections_ListByResource" },
      get: { operationId: "MHSMPrivateEndpointConnections_Get" },
      update: { operationId: "MHSMPrivateEndpointConnections_Put", success: [200] },
      delete: { operationId: "MHSMPrivateEndpointConnections_Delete" },
      listPrivateLinkResources: { operationId: "MHSMPrivateLinkResources_ListByMHSMResource", paging: { next: null } },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: { Updating: "InProgress", Disconnected: "Succeeded" },
  },
  "Microsoft.KeyVault/vaults": {
    apiVersions: ["2026-02-01", "2026-03-01-preview", "2023-07-01", "2023-02-01"],
    target: "vaultName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByResource" },
      get: { success: [200, 204] },
      update: { operationId: "PrivateEndpointConnections_Put", success: [200] },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByVault", paging: { next: null } },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: { Updating: "InProgress", Disconnected: "Succeeded" },
  },
  // Microsoft.KubernetesConfiguration
  "Microsoft.KubernetesConfiguration/privateLinkScopes": {
    apiVersions: ["2024-11-01-preview"],
    target: "scopeName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByPrivateLinkScope", paging: { next: null } },
      update: { success: [200, 202] },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByPrivateLinkScope", paging: { next: null } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
  },
  // Microsoft.Kusto
  "Microsoft.Kusto/clusters": {
    apiVersions: ["2025-02-14", "2023-08-15", "2023-05-02"],
    target: "clusterName",
    operations: {
      list: { paging: { next: null } },
      listPrivateLinkResources: { paging: { next: null } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: { Pending: undefined, Approved: undefined, Rejected: undefined },
    provisioning: { Succeeded: undefined, Creating: undefined, Deleting: undefined, Failed: undefined },
  },
  // Microsoft.M365SecurityAndCompliance
  "Microsoft.M365SecurityAndCompliance/privateLinkServicesForEDMUpload": {
    apiVersions: ["2021-03-25-preview"],
    target: "resourceName",
    operations: {
      list: { operationId: "PrivateEndpointConnectionsForEDM_ListByService" },
      get: { operationId: "PrivateEndpointConnectionsForEDM_Get" },
      update: {
        operationId: "PrivateEndpointConnectionsForEDM_CreateOrUpdate",
        longRunning: { finalStateVia: "location" },
      },
      delete: { operationId: "PrivateEndpointConnectionsForEDM_Delete", longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByService" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
  },
  "Microsoft.M365SecurityAndCompliance/privateLinkServicesForM365ComplianceCenter": {
    apiVersions: ["2021-03-25-preview"],
    target: "resourceName",
    operations: {
      list: { operationId: "PrivateEndpointConnectionsComp_ListByService" },
      get: { operationId: "PrivateEndpointConnectionsComp_Get" },
      update: {
        operationId: "PrivateEndpointConnectionsComp_CreateOrUpdate",
        longRunning: { finalStateVia: "location" },
      },
      delete: { operationId: "PrivateEndpointConnectionsComp_Delete", longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResourcesComp_ListByService" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResourcesComp_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
  },
  "Microsoft.M365SecurityAndCompliance/privateLinkServicesForM365SecurityCenter": {
    apiVersions: ["2021-03-25-preview"],
    target: "resourceName",
    operations: {
      list: { operationId: "PrivateEndpointConnectionsSec_ListByService" },
      get: { operationId: "PrivateEndpointConnectionsSec_Get" },
      update: {
        operationId: "PrivateEndpointConnectionsSec_CreateOrUpdate",
        longRunning: { finalStateVia: "location" },
      },
      delete: { operationId: "PrivateEndpointConnectionsSec_Delete", longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResourcesSec_ListByService" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResourcesSec_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
  },
  "Microsoft.M365SecurityAndCompliance/privateLinkServicesForMIPPolicySync": {
    apiVersions: ["2021-03-25-preview"],
    target: "resourceName",
    operations: {
      list: { operationId: "PrivateEndpointConnectionsForMIPPolicySync_ListByService" },
      get: { operationId: "PrivateEndpointConnectionsForMIPPolicySync_Get" },
      update: {
        operationId: "PrivateEndpointConnectionsForMIPPolicySync_CreateOrUpdate",
        longRunning: { finalStateVia: "location" },
      },
      delete: {
        operationId: "PrivateEndpointConnectionsForMIPPolicySync_Delete",
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: { operationId: "PrivateLinkResourcesForMIPPolicySync_ListByService" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResourcesForMIPPolicySync_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
  },
  "Microsoft.M365SecurityAndCompliance/privateLinkServicesForO365ManagementActivityAPI": {
    apiVersions: ["2021-03-25-preview"],
    target: "resourceName",
    operations: {
      list: { operationId: "PrivateEndpointConnectionsAdtAPI_ListByService" },
      get: { operationId: "PrivateEndpointConnectionsAdtAPI_Get" },
      update: {
        operationId: "PrivateEndpointConnectionsAdtAPI_CreateOrUpdate",
        longRunning: { finalStateVia: "location" },
      },
      delete: { operationId: "PrivateEndpointConnectionsAdtAPI_Delete", longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResourcesAdtAPI_ListByService" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResourcesAdtAPI_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
  },
  "Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell": {
    apiVersions: ["2021-03-25-preview"],
    target: "resourceName",
    operations: {
      list: { operationId: "PrivateEndpointConnectionsForSCCPowershell_ListByService" },
      get: { operationId: "PrivateEndpointConnectionsForSCCPowershell_Get" },
      update: {
        operationId: "PrivateEndpointConnectionsForSCCPowershell_CreateOrUpdate",
        longRunning: { finalStateVia: "location" },
      },
      delete: {
        operationId: "PrivateEndpointConnectionsForSCCPowershell_Delete",
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: { operationId: "PrivateLinkResourcesForSCCPowershell_ListByService" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResourcesForSCCPowershell_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
  },
  // Microsoft.MachineLearningServices
  "Microsoft.MachineLearningServices/workspaces": {
    apiVersions: ["2026-05-01", "2026-05-15-preview"],
    target: "workspaceName",
    operations: {
      list: { paging: { next: null } },
      update: { success: [200], longRunning: undefined },
      delete: { success: [200, 204], longRunning: undefined },
      listPrivateLinkResources: { paging: { next: null } },
    },
    status: { Disconnected: "Disconnected", Timeout: "Unrecognized" },
    others: [{ apiVersions: ["2024-04-01", "2023-10-01"] }],
  },
  // Microsoft.Maps
  "Microsoft.Maps/accounts": {
    apiVersions: ["2025-10-01-preview"],
    target: "accountName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByAccount" },
      update: { operationId: "PrivateEndpointConnections_Create" },
      delete: { success: [202, 204], longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByAccount" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
  },
  // Microsoft.Media
  "Microsoft.Media/mediaservices": {
    apiVersions: ["2023-01-01", "2021-11-01"],
    target: "accountName",
    operations: {
      list: { paging: { next: null } },
      get: { path: "/privateEndpointConnections/{name}" },
      update: { path: "/privateEndpointConnections/{name}", success: [200], longRunning: undefined },
      delete: { path: "/privateEndpointConnections/{name}", success: [200, 204], longRunning: undefined },
      listPrivateLinkResources: { paging: { next: null } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{name}",
        success: [200],
      },
    },
    others: [{ apiVersions: ["2020-05-01"], operations: { delete: { success: [200] } } }],
  },
  "Microsoft.Media/videoAnalyzers": {
    apiVersions: ["2021-11-01-preview"],
    target: "accountName",
    operations: {
      list: { paging: { next: null } },
      get: { path: "/privateEndpointConnections/{name}" },
      update: { path: "/privateEndpointConnections/{name}", success: [201] },
      delete: { path: "/privateEndpointConnections/{name}", success: [200, 204], longRunning: undefined },
      listPrivateLinkResources: { paging: { next: null } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{name}",
        success: [200],
      },
    },
    provisioning: { InProgress: "InProgress" },
  },
  // Microsoft.Migrate
  "Microsoft.Migrate/assessmentProjects": {
    apiVersions: ["2024-01-15", "2024-03-03-preview", "2023-03-15"],
    target: "projectName",
    operations: {
      list: { operationId: "PrivateEndpointConnectionOperations_ListByAssessmentProject" },
      get: { operationId: "PrivateEndpointConnectionOperations_Get" },
      update: {
        operationId: "PrivateEndpointConnectionOperations_Update",
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      delete: {
        operationId: "PrivateEndpointConnectionOperations_Delete",
        success: [200, 204],
        longRunning: undefined,
      },
      listPrivateLinkResources: { operationId: "PrivateLinkResourceOperations_ListByAssessmentProject" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResourceOperations_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    others: [
      {
        apiVersions: ["2019-10-01"],
        target:
          "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Migrate/assessmentprojects/{projectName}",
        operations: {
          list: { operationId: "PrivateEndpointConnection_ListByProject" },
          get: { operationId: "PrivateEndpointConnection_Get" },
          update: {
            operationId: "PrivateEndpointConnection_Update",
            success: [200, 202],
            longRunning: { finalStateVia: null },
          },
          delete: { operationId: "PrivateEndpointConnection_Delete" },
          listPrivateLinkResources: { operationId: "PrivateLinkResource_ListByProject" },
          getPrivateLinkResource: { operationId: "PrivateLinkResource_Get" },
        },
        status: { Disconnected: "Disconnected" },
        provisioning: { Accepted: "InProgress", InProgress: "InProgress", Creating: undefined, Deleting: undefined },
      },
    ],
  },
  "Microsoft.Migrate/migrateProjects": {
    apiVersions: ["2023-01-01"],
    target: "migrateProjectName",
    operations: {
      list: { operationId: "PrivateEndpointConnectionsController_GetPrivateEndpointConnections" },
      get: {
        operationId: "PrivateEndpointConnectionController_GetPrivateEndpointConnection",
        path: "/privateEndpointConnections/{peConnectionName}",
      },
      update: {
        operationId: "PrivateEndpointConnectionController_PutPrivateEndpointConnection",
        path: "/privateEndpointConnections/{peConnectionName}",
        longRunning: undefined,
      },
      delete: {
        operationId: "PrivateEndpointConnectionController_DeletePrivateEndpointConnection",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [200, 204],
        longRunning: undefined,
      },
      listPrivateLinkResources: { operationId: "PrivateLinkResourceController_GetPrivateLinkResources" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResourceController_GetPrivateLinkResource",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: {
      Accepted: "InProgress",
      InProgress: "InProgress",
      Canceled: "Canceled",
      Creating: undefined,
      Deleting: undefined,
    },
    others: [
      {
        apiVersions: ["2020-05-01"],
        operations: { update: { success: [200] } },
        provisioning: { Canceled: undefined },
      },
    ],
  },
  // Microsoft.Network
  "Microsoft.Network/applicationGateways": {
    apiVersions: ["2025-09-01"],
    target: "applicationGatewayName",
    operations: {
      list: { operationId: "ApplicationGatewayPrivateEndpointConnections_List" },
      get: {
        operationId: "ApplicationGatewayPrivateEndpointConnections_Get",
        path: "/privateEndpointConnections/{connectionName}",
      },
      update: {
        operationId: "ApplicationGatewayPrivateEndpointConnections_Update",
        path: "/privateEndpointConnections/{connectionName}",
        success: [200, 202],
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      delete: {
        operationId: "ApplicationGatewayPrivateEndpointConnections_Delete",
        path: "/privateEndpointConnections/{connectionName}",
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: { operationId: "ApplicationGatewayPrivateLinkResources_List" },
    },
    status: { Pending: undefined, Approved: undefined, Rejected: undefined },
    provisioning: { Canceled: "Canceled", Updating: "InProgress" },
    others: [{ apiVersions: ["2024-01-01", "2023-11-01"], provisioning: { Canceled: undefined, Creating: undefined } }],
  },
  "Microsoft.Network/privateLinkServices": {
    apiVersions: ["2025-09-01"],
    target: "serviceName",
    operations: {
      list: { operationId: "PrivateLinkServices_ListPrivateEndpointConnections" },
      get: {
        operationId: "PrivateLinkServices_GetPrivateEndpointConnection",
        path: "/privateEndpointConnections/{peConnectionName}",
        query: ["$expand"],
      },
      update: {
        operationId: "PrivateLinkServices_UpdatePrivateEndpointConnection",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [200],
        longRunning: undefined,
      },
      delete: {
        operationId: "PrivateLinkServices_DeletePrivateEndpointConnection",
        path: "/privateEndpointConnections/{peConnectionName}",
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: undefined,
    },
    status: { Pending: undefined, Approved: undefined, Rejected: undefined },
    provisioning: { Canceled: "Canceled", Updating: "InProgress" },
    errors: "flat",
    others: [{ apiVersions: ["2024-01-01", "2023-11-01"], provisioning: { Canceled: undefined, Creating: undefined } }],
  },
  // Microsoft.NotificationHubs
  "Microsoft.NotificationHubs/namespaces": {
    apiVersions: ["2023-09-01", "2023-10-01-preview"],
    target: "namespaceName",
    operations: {
      update: {
        operationId: "PrivateEndpointConnections_Update",
        longRunning: { finalStateVia: "azure-async-operation" },
        body: { description: "forbidden" },
      },
      delete: { success: [202, 204], longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "PrivateEndpointConnections_ListGroupIds" },
      getPrivateLinkResource: {
        operationId: "PrivateEndpointConnections_GetGroupId",
        method: "GET",
        path: "/privateLinkResources/{subResourceName}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: {
      Unknown: "Unrecognized",
      Updating: "InProgress",
      UpdatingByProxy: "InProgress",
      DeletingByProxy: "InProgress",
      Deleted: "Unrecognized",
      Failed: undefined,
    },
  },
  // Microsoft.OffAzure
  "Microsoft.OffAzure/masterSites": {
    apiVersions: ["2023-06-06", "2024-12-01-preview"],
    target: "siteName",
    operations: {
      list: { operationId: "PrivateEndpointConnectionController_ListByMasterSite" },
      get: {
        operationId: "PrivateEndpointConnectionController_Get",
        path: "/privateEndpointConnections/{peConnectionName}",
      },
      update: {
        operationId: "PrivateEndpointConnectionController_Create",
        path: "/privateEndpointConnections/{peConnectionName}",
        longRunning: undefined,
      },
      delete: {
        operationId: "PrivateEndpointConnectionController_Delete",
        path: "/privateEndpointConnections/{peConnectionName}",
        success: [200, 204],
        longRunning: undefined,
      },
      listPrivateLinkResources: { operationId: "PrivateLinkResourcesController_ListByMasterSite" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResourcesController_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: {
      Created: "Succeeded",
      Updated: "Succeeded",
      Running: "InProgress",
      Completed: "Succeeded",
      Canceled: "Canceled",
      Creating: undefined,
      Deleting: undefined,
    },
    others: [
      {
        apiVersions: ["2020-07-07"],
        operations: {
          list: { operationId: "PrivateEndpointConnection_GetPrivateEndpointConnections" },
          get: { operationId: "PrivateEndpointConnection_GetPrivateEndpointConnection" },
          delete: { operationId: "PrivateEndpointConnection_DeletePrivateEndpointConnection" },
          listPrivateLinkResources: { operationId: "PrivateLinkResources_GetPrivateLinkResources" },
          getPrivateLinkResource: { operationId: "PrivateLinkResources_GetPrivateLinkResource" },
          update: undefined,
        },
        provisioning: {
          Accepted: "InProgress",
          InProgress: "InProgress",
          Created: undefined,
          Updated: undefined,
          Running: undefined,
          Completed: undefined,
          Canceled: undefined,
        },
      },
    ],
  },
  // Microsoft.OnlineExperimentation
  "Microsoft.OnlineExperimentation/workspaces": {
    apiVersions: ["2025-08-01-preview"],
    target: "workspaceName",
    operations: {
      update: { operationId: "PrivateEndpointConnections_Update", longRunning: undefined },
      delete: { success: [202, 204], longRunning: { finalStateVia: "location" } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
  },
  // Microsoft.PowerBI
  "Microsoft.PowerBI/privateLinkServicesForPowerBI": {
    apiVersions: ["2020-06-01"],
    target: "azureResourceName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByResource" },
      get: { path: "/privateEndpointConnections/{privateEndpointName}" },
      update: {
        operationId: "PrivateEndpointConnections_Create",
        path: "/privateEndpointConnections/{privateEndpointName}",
        longRunning: undefined,
      },
      delete: {
        path: "/privateEndpointConnections/{privateEndpointName}",
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByResource" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected", "Approved ": "Approved" },
    provisioning: { Updating: "InProgress", Canceled: "Canceled" },
  },
  // Microsoft.PowerPlatform
  "Microsoft.PowerPlatform/enterprisePolicies": {
    apiVersions: ["2020-10-30-preview"],
    target: "enterprisePolicyName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByEnterprisePolicy", paging: { next: null } },
      update: { success: [200], longRunning: undefined },
      delete: { success: [200, 204], longRunning: undefined },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByEnterprisePolicy", paging: { next: null } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
  },
  // Microsoft.Purview
  "Microsoft.Purview/accounts": {
    apiVersions: ["2021-12-01", "2024-04-01-preview", "2021-07-01"],
    target: "accountName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByAccount", query: ["$skipToken"] },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByAccount" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_GetByGroupId",
        method: "GET",
        path: "/privateLinkResources/{groupId}",
        success: [200],
      },
    },
    status: { Unknown: "Unrecognized", Disconnected: "Disconnected" },
    provisioning: { Succeeded: undefined, Creating: undefined, Deleting: undefined, Failed: undefined },
  },
  // Microsoft.RecoveryServices
  "Microsoft.RecoveryServices/vaults": {
    apiVersions: ["2026-07-01", "2024-04-01", "2024-02-01"],
    target: "vaultName",
    operations: {
      get: { operationId: "PrivateEndpointConnection_Get" },
      update: { operationId: "PrivateEndpointConnection_Put" },
      delete: { operationId: "PrivateEndpointConnection_Delete" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
      list: undefined,
    },
    status: { Disconnected: "Disconnected" },
    provisioning: { Pending: "InProgress", Creating: undefined },
    listFromTarget: { items: "properties.privateEndpointConnections" },
  },
  // Microsoft.Relay
  "Microsoft.Relay/namespaces": {
    apiVersions: ["2026-01-01", "2026-07-01-preview", "2021-11-01"],
    target: "namespaceName",
    operations: {
      update: { success: [200, 201, 202] },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: { Updating: "InProgress", Canceled: "Canceled" },
  },
  // Microsoft.Search
  "Microsoft.Search/searchServices": {
    apiVersions: ["2025-05-01", "2026-09-01-preview"],
    target: "searchServiceName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByService" },
      update: { operationId: "PrivateEndpointConnections_Update", success: [200], longRunning: undefined },
      delete: { success: [200, 404], longRunning: undefined },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListSupported", paging: { next: null } },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: { Updating: "InProgress", Incomplete: "InProgress", Canceled: "Canceled", Creating: undefined },
    others: [
      {
        apiVersions: ["2023-11-01", "2022-09-01"],
        operations: {
          list: { headers: ["x-ms-client-request-id"] },
          get: { headers: ["x-ms-client-request-id"] },
          update: { headers: ["x-ms-client-request-id"] },
          delete: { headers: ["x-ms-client-request-id"] },
          listPrivateLinkResources: { headers: ["x-ms-client-request-id"] },
        },
      },
    ],
  },
  // Microsoft.Security
  "Microsoft.Security/privateLinks": {
    apiVersions: ["2026-01-01"],
    target: "privateLinkName",
    operations: {
      update: { longRunning: { finalStateVia: "azure-async-operation" } },
      delete: { success: [202, 204], longRunning: { finalStateVia: "azure-async-operation" } },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupId}",
        success: [200],
      },
    },
  },
  // Microsoft.SecurityAndCompliance
  "Microsoft.SecurityAndCompliance/privateLinkServicesForEDMUpload": {
    apiVersions: ["2021-03-08", "2021-01-11"],
    target: "resourceName",
    operations: {
      list: { operationId: "PrivateEndpointConnectionsForEDM_ListByService" },
      get: { operationId: "PrivateEndpointConnectionsForEDM_Get" },
      update: {
        operationId: "PrivateEndpointConnectionsForEDM_CreateOrUpdate",
        longRunning: { finalStateVia: "location" },
      },
      delete: { operationId: "PrivateEndpointConnectionsForEDM_Delete", longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByService" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
  },
  "Microsoft.SecurityAndCompliance/privateLinkServicesForM365ComplianceCenter": {
    apiVersions: ["2021-03-08", "2021-01-11"],
    target: "resourceName",
    operations: {
      list: { operationId: "PrivateEndpointConnectionsComp_ListByService" },
      get: { operationId: "PrivateEndpointConnectionsComp_Get" },
      update: {
        operationId: "PrivateEndpointConnectionsComp_CreateOrUpdate",
        longRunning: { finalStateVia: "location" },
      },
      delete: { operationId: "PrivateEndpointConnectionsComp_Delete", longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResourcesComp_ListByService" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResourcesComp_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
  },
  "Microsoft.SecurityAndCompliance/privateLinkServicesForM365SecurityCenter": {
    apiVersions: ["2021-03-08", "2021-01-11"],
    target: "resourceName",
    operations: {
      list: { operationId: "PrivateEndpointConnectionsSec_ListByService" },
      get: { operationId: "PrivateEndpointConnectionsSec_Get" },
      update: {
        operationId: "PrivateEndpointConnectionsSec_CreateOrUpdate",
        longRunning: { finalStateVia: "location" },
      },
      delete: { operationId: "PrivateEndpointConnectionsSec_Delete", longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResourcesSec_ListByService" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResourcesSec_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
  },
  "Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync": {
    apiVersions: ["2021-03-08"],
    target: "resourceName",
    operations: {
      list: { operationId: "PrivateEndpointConnectionsForMIPPolicySync_ListByService" },
      get: { operationId: "PrivateEndpointConnectionsForMIPPolicySync_Get" },
      update: {
        operationId: "PrivateEndpointConnectionsForMIPPolicySync_CreateOrUpdate",
        longRunning: { finalStateVia: "location" },
      },
      delete: {
        operationId: "PrivateEndpointConnectionsForMIPPolicySync_Delete",
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: { operationId: "PrivateLinkResourcesForMIPPolicySync_ListByService" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResourcesForMIPPolicySync_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
  },
  "Microsoft.SecurityAndCompliance/privateLinkServicesForO365ManagementActivityAPI": {
    apiVersions: ["2021-03-08", "2021-01-11"],
    target: "resourceName",
    operations: {
      list: { operationId: "PrivateEndpointConnectionsAdtAPI_ListByService" },
      get: { operationId: "PrivateEndpointConnectionsAdtAPI_Get" },
      update: {
        operationId: "PrivateEndpointConnectionsAdtAPI_CreateOrUpdate",
        longRunning: { finalStateVia: "location" },
      },
      delete: { operationId: "PrivateEndpointConnectionsAdtAPI_Delete", longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResourcesAdtAPI_ListByService" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResourcesAdtAPI_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
  },
  "Microsoft.SecurityAndCompliance/privateLinkServicesForSCCPowershell": {
    apiVersions: ["2021-03-08", "2021-01-11"],
    target: "resourceName",
    operations: {
      list: { operationId: "PrivateEndpointConnectionsForSCCPowershell_ListByService" },
      get: { operationId: "PrivateEndpointConnectionsForSCCPowershell_Get" },
      update: {
        operationId: "PrivateEndpointConnectionsForSCCPowershell_CreateOrUpdate",
        longRunning: { finalStateVia: "location" },
      },
      delete: {
        operationId: "PrivateEndpointConnectionsForSCCPowershell_Delete",
        longRunning: { finalStateVia: "location" },
      },
      listPrivateLinkResources: { operationId: "PrivateLinkResourcesForSCCPowershell_ListByService" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResourcesForSCCPowershell_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
  },
  // Microsoft.ServiceBus
  "Microsoft.ServiceBus/namespaces": {
    apiVersions: ["2026-01-01", "2026-07-01-preview", "2021-11-01"],
    target: "namespaceName",
    operations: {
      update: { success: [200, 201, 202] },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_Get" },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: { Updating: "InProgress", Canceled: "Canceled" },
  },
  // Microsoft.SignalRService
  "Microsoft.SignalRService/signalR": {
    apiVersions: ["2024-03-01", "2025-01-01-preview", "2023-02-01"],
    target: "resourceName",
    operations: {
      list: { operationId: "SignalRPrivateEndpointConnections_List" },
      get: { operationId: "SignalRPrivateEndpointConnections_Get" },
      update: { operationId: "SignalRPrivateEndpointConnections_Update", success: [200], longRunning: undefined },
      delete: { operationId: "SignalRPrivateEndpointConnections_Delete", longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "SignalRPrivateLinkResources_List" },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: {
      Unknown: "Unrecognized",
      Canceled: "Canceled",
      Running: "InProgress",
      Updating: "InProgress",
      Moving: "InProgress",
    },
    others: [
      {
        apiVersions: ["2020-05-01"],
        operations: { delete: { success: [202, 204], longRunning: { finalStateVia: null } }, list: undefined },
        listFromTarget: { items: "properties.privateEndpointConnections" },
      },
    ],
  },
  "Microsoft.SignalRService/webPubSub": {
    apiVersions: ["2024-03-01", "2025-12-01-preview", "2023-02-01"],
    target: "resourceName",
    operations: {
      list: { operationId: "WebPubSubPrivateEndpointConnections_List" },
      get: { operationId: "WebPubSubPrivateEndpointConnections_Get" },
      update: { operationId: "WebPubSubPrivateEndpointConnections_Update", success: [200], longRunning: undefined },
      delete: { operationId: "WebPubSubPrivateEndpointConnections_Delete", longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "WebPubSubPrivateLinkResources_List" },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: {
      Unknown: "Unrecognized",
      Canceled: "Canceled",
      Running: "InProgress",
      Updating: "InProgress",
      Moving: "InProgress",
    },
    others: [{ apiVersions: ["2021-10-01"], operations: { delete: { longRunning: { finalStateVia: null } } } }],
  },
  // Microsoft.Sql
  "Microsoft.Sql/managedInstances": {
    apiVersions: ["2025-01-01", "2025-08-01-preview"],
    target: "managedInstanceName",
    operations: {
      list: { operationId: "ManagedInstancePrivateEndpointConnections_ListByManagedInstance" },
      get: { operationId: "ManagedInstancePrivateEndpointConnections_Get" },
      update: {
        operationId: "ManagedInstancePrivateEndpointConnections_CreateOrUpdate",
        success: [200, 202],
        body: { description: "required" },
      },
      delete: { operationId: "ManagedInstancePrivateEndpointConnections_Delete" },
      listPrivateLinkResources: { operationId: "ManagedInstancePrivateLinkResources_ListByManagedInstance" },
      getPrivateLinkResource: {
        operationId: "ManagedInstancePrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
    status: { Pending: undefined, Approved: undefined, Rejected: undefined },
    provisioning: {
      Ready: "Succeeded",
      Succeeded: undefined,
      Creating: undefined,
      Deleting: undefined,
      Failed: undefined,
    },
    others: [{ apiVersions: ["2021-11-01"], errors: "undeclared" }],
  },
  "Microsoft.Sql/servers": {
    apiVersions: ["2025-01-01", "2025-08-01-preview"],
    target: "serverName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByServer" },
      update: { success: [200, 202], body: { description: "required" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByServer" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupName}",
        success: [200],
      },
    },
    status: { Disconnected: "Disconnected" },
    provisioning: {
      Approving: "InProgress",
      Ready: "Succeeded",
      Dropping: "InProgress",
      Rejecting: "InProgress",
      Succeeded: undefined,
      Creating: undefined,
      Deleting: undefined,
    },
    others: [{ apiVersions: ["2021-11-01"], errors: "undeclared" }],
  },
  // Microsoft.Storage
  "Microsoft.Storage/storageAccounts": {
    apiVersions: ["2026-04-01"],
    target: "accountName",
    operations: {
      update: { operationId: "PrivateEndpointConnections_Put", success: [200], longRunning: undefined },
      delete: { success: [200, 204], longRunning: undefined },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByStorageAccount", paging: { next: null } },
    },
    others: [{ apiVersions: ["2023-05-01", "2023-04-01"], operations: { list: { paging: { next: null } } } }],
  },
  // Microsoft.StorageSync
  "Microsoft.StorageSync/storageSyncServices": {
    apiVersions: ["2025-12-01", "2022-09-01", "2022-06-01"],
    target: "storageSyncServiceName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByStorageSyncService", paging: { next: null } },
      update: { operationId: "PrivateEndpointConnections_Create", success: [200, 202] },
      listPrivateLinkResources: {
        operationId: "PrivateLinkResources_ListByStorageSyncService",
        paging: { next: null },
      },
    },
  },
  // Microsoft.Synapse
  "Microsoft.Synapse/privateLinkHubs": {
    apiVersions: ["2021-06-01", "2021-05-01"],
    target: "privateLinkHubName",
    operations: {
      list: { operationId: "PrivateEndpointConnectionsPrivateLinkHub_List" },
      get: { operationId: "PrivateEndpointConnectionsPrivateLinkHub_Get" },
      listPrivateLinkResources: { operationId: "PrivateLinkHubPrivateLinkResources_List" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkHubPrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
      update: undefined,
      delete: undefined,
    },
    status: { Pending: undefined, Approved: undefined, Rejected: undefined },
    provisioning: { Succeeded: undefined, Creating: undefined, Deleting: undefined, Failed: undefined },
    others: [{ apiVersions: ["2020-12-01"], operations: { get: undefined } }],
  },
  "Microsoft.Synapse/workspaces": {
    apiVersions: ["2021-06-01", "2021-05-01", "2020-12-01"],
    target: "workspaceName",
    operations: {
      update: {
        operationId: "PrivateEndpointConnections_Create",
        longRunning: { finalStateVia: "azure-async-operation" },
      },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{privateLinkResourceName}",
        success: [200],
      },
    },
    status: { Pending: undefined, Approved: undefined, Rejected: undefined },
    provisioning: { Succeeded: undefined, Creating: undefined, Deleting: undefined, Failed: undefined },
  },
  "Microsoft.Synapse/workspaces/kustoPools": {
    apiVersions: ["2021-06-01-preview"],
    target: "workspaceName/kustoPoolName",
    operations: {
      listPrivateLinkResources: { operationId: "KustoPoolPrivateLinkResources_List", paging: { next: null } },
      list: undefined,
      get: undefined,
      update: undefined,
      delete: undefined,
    },
    status: { Pending: undefined, Approved: undefined, Rejected: undefined },
    provisioning: null,
  },
  // Microsoft.TimeSeriesInsights
  "Microsoft.TimeSeriesInsights/environments": {
    apiVersions: ["2021-03-31-preview"],
    target: "environmentName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByEnvironment", paging: { next: null } },
      update: { success: [200], longRunning: undefined },
      delete: { success: [200, 204], longRunning: undefined },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListSupported", paging: { next: null } },
    },
  },
  // Microsoft.VideoIndexer
  "Microsoft.VideoIndexer/accounts": {
    apiVersions: ["2025-04-01"],
    target: "accountName",
    operations: {
      list: { operationId: "PrivateEndpointConnections_ListByAccount" },
      update: { longRunning: { finalStateVia: "azure-async-operation" } },
      delete: { success: [202, 204], longRunning: { finalStateVia: "location" } },
      listPrivateLinkResources: { operationId: "PrivateLinkResources_ListByAccount" },
      getPrivateLinkResource: {
        operationId: "PrivateLinkResources_Get",
        method: "GET",
        path: "/privateLinkResources/{groupId}",
        success: [200],
      },
    },
  },
  // Microsoft.Web
  "Microsoft.Web/hostingEnvironments": {
    apiVersions: ["2025-05-01", "2023-12-01", "2023-01-01"],
    target: "name",
    operations: {
      list: { operationId: "AppServiceEnvironments_GetPrivateEndpointConnectionList" },
      get: { operationId: "AppServiceEnvironments_GetPrivateEndpointConnection" },
      update: { operationId: "AppServiceEnvironments_ApproveOrRejectPrivateEndpointConnection", success: [200, 202] },
      delete: { operationId: "AppServiceEnvironments_DeletePrivateEndpointConnection" },
      listPrivateLinkResources: {
        operationId: "AppServiceEnvironments_GetPrivateLinkResources",
        paging: { next: null },
      },
    },
    status: { Disconnecting: "Unrecognized", Pending: undefined, Approved: undefined, Rejected: undefined },
    provisioning: {
      Pending: "InProgress",
      Succeeded: undefined,
      Creating: undefined,
      Deleting: undefined,
      Failed: undefined,
    },
  },
  "Microsoft.Web/sites": {
    apiVersions: ["2025-05-01", "2023-12-01", "2023-01-01"],
    target: "name",
    operations: {
      list: { operationId: "WebApps_GetPrivateEndpointConnectionList" },
      get: { operationId: "WebApps_GetPrivateEndpointConnection" },
      update: { operationId: "WebApps_ApproveOrRejectPrivateEndpointConnection", success: [200, 202] },
      delete: { operationId: "WebApps_DeletePrivateEndpointConnection" },
      listPrivateLinkResources: { operationId: "WebApps_GetPrivateLinkResources", paging: { next: null } },
    },
    status: { Pending: undefined, Approved: undefined, Rejected: undefined },
    provisioning: { Succeeded: undefined, Creating: undefined, Deleting: undefined, Failed: undefined },
  },
  "Microsoft.Web/sites/slots": {
    apiVersions: ["2025-05-01", "2023-12-01", "2023-01-01"],
    target: "name/slot",
    operations: {
      list: { operationId: "WebApps_GetPrivateEndpointConnectionListSlot" },
      get: { operationId: "WebApps_GetPrivateEndpointConnectionSlot" },
      update: { operationId: "WebApps_ApproveOrRejectPrivateEndpointConnectionSlot", success: [200, 202] },
      delete: { operationId: "WebApps_DeletePrivateEndpointConnectionSlot" },
      listPrivateLinkResources: { operationId: "WebApps_GetPrivateLinkResourcesSlot", paging: { next: null } },
    },
    status: { Pending: undefined, Approved: undefined, Rejected: undefined },
    provisioning: { Succeeded: undefined, Creating: undefined, Deleting: undefined, Failed: undefined },
  },
  "Microsoft.Web/staticSites": {
    apiVersions: ["2025-05-01", "2023-12-01", "2023-01-01"],
    target: "name",
    operations: {
      list: { operationId: "StaticSites_GetPrivateEndpointConnectionList" },
      get: { operationId: "StaticSites_GetPrivateEndpointConnection" },
      update: { operationId: "StaticSites_ApproveOrRejectPrivateEndpointConnection", success: [200, 202] },
      delete: { operationId: "StaticSites_DeletePrivateEndpointConnection" },
      listPrivateLinkResources: { operationId: "StaticSites_GetPrivateLinkResources", paging: { next: null } },
    },
    status: { Pending: undefined, Approved: undefined, Rejected: undefined },
    provisioning: { Succeeded: undefined, Creating: undefined, Deleting: undefined, Failed: undefined },
  },
};
