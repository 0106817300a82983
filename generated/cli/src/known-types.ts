// Generated; do not edit.
import type { KnownType } from "./known-type.ts";

/** What is known of each resource type. */
export const knownTypes: readonly KnownType[] = [
  {
    resourceType: "microsoft.aadiam/privateLinkForAzureAd",
    apiVersions: ["2020-03-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: ["The update declares 201 and no 200."],
  },
  {
    resourceType: "Microsoft.AgFoodPlatform/farmBeats",
    apiVersions: ["2023-06-01-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: ["The declared statuses lack Disconnected."],
  },
  {
    resourceType: "Microsoft.ApiManagement/service",
    apiVersions: ["2024-05-01", "2025-09-01-preview", "2022-08-01", "2021-08-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "The declared statuses lack Disconnected.",
      "An approval is answered with the status Succeeded, beside a description that says approved; the enum has no such word.",
      "Published examples show connections that wait for a decision in a provisioning state Pending, which the enum does not have.",
      "The request model of the update is one of its own and carries the id of the connection beside the new state.",
    ],
  },
  {
    resourceType: "Microsoft.App/managedEnvironments",
    apiVersions: ["2026-01-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "A change that has not begun is reported as Waiting or Pending.",
    ],
  },
  {
    resourceType: "Microsoft.AppConfiguration/configurationStores",
    apiVersions: ["2024-06-01", "2025-08-01-preview", "2023-03-01", "2022-05-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    ],
  },
  {
    resourceType: "Microsoft.Attestation/attestationProviders",
    apiVersions: ["2021-06-01", "2020-10-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "The definition has no operation that reads one private link resource.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.Automation/automationAccounts",
    apiVersions: ["2024-10-23"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The status is a plain string without declared values.",
      "Connections have no provisioning state.",
      "Errors are declared without the error envelope of Azure Resource Manager.",
    ],
  },
  {
    resourceType: "Microsoft.Batch/batchAccounts",
    apiVersions: ["2025-06-01", "2024-02-01", "2023-11-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The statuses are declared as closed; other values are read all the same.",
      "There is no PUT: approving and rejecting go through PATCH.",
    ],
  },
  {
    resourceType: "Microsoft.BotService/botServices",
    apiVersions: ["2022-09-15", "2023-09-15-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "The definition has no operation that reads one private link resource.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.Cache/redis",
    apiVersions: ["2024-11-01", "2025-08-01-preview", "2024-03-01", "2023-08-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.Cache/redisEnterprise",
    apiVersions: ["2025-07-01", "2026-06-01-preview", "2024-02-01", "2023-11-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The update declares 201 and no 200.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.Chaos/privateAccesses",
    apiVersions: ["2026-08-01-preview"],
    actions: ["list", "get", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that changes a connection: it cannot be approved or rejected through this api-version.",
      "The definition has no operation that reads one private link resource.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.CognitiveServices/accounts",
    apiVersions: ["2026-07-01", "2023-05-01", "2022-12-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.Compute/diskAccesses",
    apiVersions: ["2026-03-02", "2024-03-02", "2023-10-02"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The declared statuses lack Disconnected.",
      "The published example of an accepted update answers with the provisioning state Updating, which the enum does not have.",
    ],
  },
  {
    resourceType: "Microsoft.ContainerRegistry/registries",
    apiVersions: ["2025-11-01", "2026-03-01-preview", "2023-07-01", "2022-12-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    ],
  },
  {
    resourceType: "Microsoft.ContainerService/managedClusters",
    apiVersions: ["2026-05-01", "2026-05-02-preview", "2026-01-01", "2024-05-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The removal is flagged as long-running, but neither 201 nor 202 is declared.",
      "The connection state has no actionsRequired.",
    ],
  },
  {
    resourceType: "Microsoft.Dashboard/grafana",
    apiVersions: ["2025-08-01", "2025-09-01-preview", "2023-09-01", "2022-08-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The update declares 201 and no 200.",
      "The declared statuses lack Disconnected.",
      "Published examples answer with the provisioning state Accepted, which the enum does not have.",
    ],
  },
  {
    resourceType: "Microsoft.Databricks/workspaces",
    apiVersions: ["2026-01-01", "2024-05-01", "2023-02-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    ],
  },
  {
    resourceType: "Microsoft.DataFactory/factories",
    apiVersions: ["2018-06-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "The definition has no operation that reads one private link resource.",
      "The status is a plain string without declared values.",
    ],
  },
  {
    resourceType: "Microsoft.DataReplication/replicationVaults",
    apiVersions: ["2026-05-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "Deleted says that the connection is gone, which is neither a success nor a failure of a change; the status beside it can be an old one.",
    ],
  },
  {
    resourceType: "Microsoft.DBforMariaDB/servers",
    apiVersions: ["2018-06-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "A description must be sent with every decision.",
      "The status is a plain string without declared values.",
      "The provisioning state is free text; published examples of settled connections have Ready.",
      "PATCH changes tags alone and would leave the status as it is: approving and rejecting go through PUT.",
    ],
  },
  {
    resourceType: "Microsoft.DBforMySQL/flexibleServers",
    apiVersions: ["2024-12-30", "2025-12-01-preview", "2023-06-30"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The list does not declare a next link, though its model has one; it is followed.",
      "The declared statuses lack Disconnected.",
      "Published examples of settled connections have the provisioning state Ready, which the enum does not have.",
    ],
  },
  {
    resourceType: "Microsoft.DBforMySQL/servers",
    apiVersions: ["2018-06-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "A description must be sent with every decision.",
      "The status is a plain string without declared values.",
      "The provisioning state is free text; published examples of settled connections have Ready.",
      "PATCH changes tags alone and would leave the status as it is: approving and rejecting go through PUT.",
    ],
  },
  {
    resourceType: "Microsoft.DBforPostgreSQL/flexibleServers",
    apiVersions: ["2025-08-01", "2026-04-01-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The declared statuses lack Disconnected.",
      "Examples of earlier api-versions have the provisioning state Ready for settled connections, which the enum does not have.",
    ],
  },
  {
    resourceType: "Microsoft.DBforPostgreSQL/serverGroupsv2",
    apiVersions: ["2022-11-08", "2023-03-02-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "The declared statuses lack Disconnected.",
      "Published examples of an update answer with the provisioning state Ready, which the enum does not have.",
    ],
  },
  {
    resourceType: "Microsoft.DBforPostgreSQL/servers",
    apiVersions: ["2018-06-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "A description must be sent with every decision.",
      "The status is a plain string without declared values.",
      "The provisioning state is free text; published examples of settled connections have Ready.",
      "PATCH changes tags alone and would leave the status as it is: approving and rejecting go through PUT.",
    ],
  },
  {
    resourceType: "Microsoft.DesktopVirtualization/hostPools",
    apiVersions: ["2025-10-10", "2026-04-01-preview", "2024-04-03", "2023-09-05"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.DesktopVirtualization/workspaces",
    apiVersions: ["2025-10-10", "2026-04-01-preview", "2024-04-03", "2023-09-05"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.Devices/iotHubs",
    apiVersions: ["2023-06-30", "2026-05-01-preview", "2021-07-02", "2020-03-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "The list answers with a bare array.",
      "A description must be sent with every decision.",
      "Connections have no provisioning state.",
      "Errors are declared without the error envelope of Azure Resource Manager.",
    ],
  },
  {
    resourceType: "Microsoft.Devices/provisioningServices",
    apiVersions: ["2022-12-12", "2026-03-01-preview", "2022-02-05", "2020-03-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "The list answers with a bare array.",
      "A description must be sent with every decision.",
      "Connections have no provisioning state.",
      "Errors are declared without the error envelope of Azure Resource Manager.",
    ],
  },
  {
    resourceType: "Microsoft.DeviceUpdate/accounts",
    apiVersions: ["2023-07-01", "2022-10-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      "The update declares 201 and no 200.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.DigitalTwins/digitalTwinsInstances",
    apiVersions: ["2023-01-31", "2022-10-31", "2020-12-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "A description must be sent with every decision.",
      "The provisioning states are the words of the status: a decision that was taken is settled, Pending is not.",
      "The published example of an update answers with the provisioning state Succeeded, which the enum does not have.",
    ],
  },
  {
    resourceType: "Microsoft.Discovery/bookshelves",
    apiVersions: ["2026-06-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.Discovery/workspaces",
    apiVersions: ["2026-06-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.DocumentDB/databaseAccounts",
    apiVersions: ["2026-03-15", "2026-04-01-preview", "2024-05-15", "2023-11-15"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The status is a plain string without declared values.",
      "Errors are declared without the error envelope of Azure Resource Manager.",
    ],
  },
  {
    resourceType: "Microsoft.DocumentDB/mongoClusters",
    apiVersions: ["2026-06-01", "2026-06-15-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.DurableTask/schedulers",
    apiVersions: ["2026-02-01", "2026-05-01-preview"],
    actions: ["list", "get", "approve", "reject", "remove"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that lists private link resources.",
      "The definition has no operation that reads one private link resource.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.ElasticSan/elasticSans",
    apiVersions: ["2025-09-01", "2026-04-01-preview", "2024-05-01", "2023-01-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The list does not declare a next link, though its model has one; it is followed.",
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      "The declared statuses lack Disconnected.",
      "Failed says that something went wrong with the connection, not whether it is approved, rejected or waiting.",
      "Pending stands for a change that has not begun.",
      "Invalid says neither how far a change is nor that it failed.",
      "Restoring is a change under way.",
      "Deleted says that the resource is gone, which is neither a success nor a failure of a change; the status beside it can be an old one.",
    ],
  },
  {
    resourceType: "Microsoft.EventGrid/domains",
    apiVersions: ["2025-02-15", "2025-07-15-preview", "2022-06-15", "2021-12-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "No error body is declared.",
    ],
  },
  {
    resourceType: "Microsoft.EventGrid/namespaces",
    apiVersions: ["2025-02-15", "2025-07-15-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "No error body is declared.",
    ],
  },
  {
    resourceType: "Microsoft.EventGrid/partnerNamespaces",
    apiVersions: ["2025-02-15", "2025-07-15-preview", "2022-06-15"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "No error body is declared.",
    ],
  },
  {
    resourceType: "Microsoft.EventGrid/topics",
    apiVersions: ["2025-02-15", "2025-07-15-preview", "2022-06-15", "2021-12-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "No error body is declared.",
    ],
  },
  {
    resourceType: "Microsoft.EventHub/namespaces",
    apiVersions: ["2026-01-01", "2026-07-01-preview", "2024-01-01", "2021-11-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      "The update can go on after its response although it is not flagged as long-running.",
      "The connection state has no actionsRequired.",
    ],
  },
  {
    resourceType: "Microsoft.FileShares/fileShares",
    apiVersions: ["2026-06-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.FluidRelay/fluidRelayServers",
    apiVersions: ["2025-06-20-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.HardwareSecurityModules/cloudHsmClusters",
    apiVersions: ["2025-03-31", "2025-12-01-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      "The declared statuses lack Disconnected.",
      "InternalError stands beside Failed for a change that went wrong.",
    ],
  },
  {
    resourceType: "Microsoft.HardwareSecurityModules/paymentHsmClusters",
    apiVersions: ["2025-12-01-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The declared statuses lack Disconnected.",
      "InternalError stands beside Failed for a change that went wrong.",
    ],
  },
  {
    resourceType: "Microsoft.HDInsight/clusters",
    apiVersions: ["2021-06-01", "2025-01-15-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "The declared statuses lack Disconnected.",
      "Errors are declared without the error envelope of Azure Resource Manager.",
      "Removed takes the place of Disconnected, which the enum does not have.",
    ],
  },
  {
    resourceType: "Microsoft.HealthcareApis/services",
    apiVersions: ["2024-03-31", "2025-04-01-preview", "2024-03-01", "2021-11-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "The update is flagged as long-running, but neither 201 nor 202 is declared.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.HealthcareApis/workspaces",
    apiVersions: ["2024-03-31", "2025-04-01-preview", "2024-03-01", "2021-11-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "The update is flagged as long-running, but neither 201 nor 202 is declared.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.HealthDataAIServices/deidServices",
    apiVersions: ["2024-09-20"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.HorizonDb/clusters",
    apiVersions: ["2026-05-01-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.HybridCompute/privateLinkScopes",
    apiVersions: ["2026-07-15", "2022-12-27", "2022-11-10"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "A description must be sent with every decision.",
      "The status is a plain string without declared values.",
    ],
  },
  {
    resourceType: "Microsoft.Insights/privateLinkScopes",
    apiVersions: ["2021-09-01", "2023-06-01-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.IoTCentral/iotApps",
    apiVersions: ["2021-11-01-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "The update is flagged as long-running, but neither 201 nor 202 is declared.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.KeyVault/managedHSMs",
    apiVersions: ["2026-02-01", "2026-03-01-preview", "2023-07-01", "2023-02-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The update can go on after its response although it is not flagged as long-running.",
      "The status Disconnected is repeated as a provisioning state; nothing is under way any more.",
    ],
  },
  {
    resourceType: "Microsoft.KeyVault/vaults",
    apiVersions: ["2026-02-01", "2026-03-01-preview", "2023-07-01", "2023-02-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The update can go on after its response although it is not flagged as long-running.",
      "The status Disconnected is repeated as a provisioning state; nothing is under way any more.",
    ],
  },
  {
    resourceType: "Microsoft.KubernetesConfiguration/privateLinkScopes",
    apiVersions: ["2024-11-01-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.Kusto/clusters",
    apiVersions: ["2025-02-14", "2023-08-15", "2023-05-02"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The status is a plain string without declared values.",
    ],
  },
  {
    resourceType: "Microsoft.M365SecurityAndCompliance/privateLinkServicesForEDMUpload",
    apiVersions: ["2021-03-25-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.M365SecurityAndCompliance/privateLinkServicesForM365ComplianceCenter",
    apiVersions: ["2021-03-25-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.M365SecurityAndCompliance/privateLinkServicesForM365SecurityCenter",
    apiVersions: ["2021-03-25-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.M365SecurityAndCompliance/privateLinkServicesForMIPPolicySync",
    apiVersions: ["2021-03-25-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.M365SecurityAndCompliance/privateLinkServicesForO365ManagementActivityAPI",
    apiVersions: ["2021-03-25-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell",
    apiVersions: ["2021-03-25-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.MachineLearningServices/workspaces",
    apiVersions: ["2026-05-01", "2026-05-15-preview", "2024-04-01", "2023-10-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "Timeout says that the service gave up waiting, not whether the connection is approved, rejected or gone.",
    ],
  },
  {
    resourceType: "Microsoft.Maps/accounts",
    apiVersions: ["2025-10-01-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.Media/mediaservices",
    apiVersions: ["2023-01-01", "2021-11-01", "2020-05-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: ["The declared statuses lack Disconnected."],
  },
  {
    resourceType: "Microsoft.Media/videoAnalyzers",
    apiVersions: ["2021-11-01-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "The update can go on after its response although it is not flagged as long-running.",
      "The update declares 201 and no 200.",
      "The declared statuses lack Disconnected.",
      "The published example of an update answers with the provisioning state InProgress, which the enum does not have.",
    ],
  },
  {
    resourceType: "Microsoft.Migrate/assessmentProjects",
    apiVersions: ["2024-01-15", "2024-03-03-preview", "2023-03-15", "2019-10-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.Migrate/migrateProjects",
    apiVersions: ["2023-01-01", "2020-05-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [],
  },
  {
    resourceType: "Microsoft.Network/applicationGateways",
    apiVersions: ["2025-09-01", "2024-01-01", "2023-11-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The status is a plain string without declared values.",
    ],
  },
  {
    resourceType: "Microsoft.Network/privateLinkServices",
    apiVersions: ["2025-09-01", "2024-01-01", "2023-11-01"],
    actions: ["list", "get", "approve", "reject", "remove"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that lists private link resources.",
      "The definition has no operation that reads one private link resource.",
      "The status is a plain string without declared values.",
      "Errors are declared without the error envelope of Azure Resource Manager.",
    ],
  },
  {
    resourceType: "Microsoft.NotificationHubs/namespaces",
    apiVersions: ["2023-09-01", "2023-10-01-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "The list does not declare a next link, though its model has one; it is followed.",
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      "A description cannot be sent with a decision.",
      "UpdatingByProxy and DeletingByProxy are changes under way, as Updating and Deleting are.",
      "Unknown does not say how far a change is.",
      "Deleted says that the connection is gone, which is neither a success nor a failure of a change; the status beside it can be an old one.",
    ],
  },
  {
    resourceType: "Microsoft.OffAzure/masterSites",
    apiVersions: ["2023-06-06", "2024-12-01-preview", "2020-07-07"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: ["Created, Updated and Completed stand beside Succeeded for a change that has ended well."],
  },
  {
    resourceType: "Microsoft.OnlineExperimentation/workspaces",
    apiVersions: ["2025-08-01-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.PowerBI/privateLinkServicesForPowerBI",
    apiVersions: ["2020-06-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: ["Published examples have the status Approved with a blank at its end."],
  },
  {
    resourceType: "Microsoft.PowerPlatform/enterprisePolicies",
    apiVersions: ["2020-10-30-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: ["The declared statuses lack Disconnected."],
  },
  {
    resourceType: "Microsoft.Purview/accounts",
    apiVersions: ["2021-12-01", "2024-04-01-preview", "2021-07-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: ["Unknown does not say whether the connection is approved, rejected or waiting."],
  },
  {
    resourceType: "Microsoft.RecoveryServices/vaults",
    apiVersions: ["2026-07-01", "2024-04-01", "2024-02-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that lists the connections.",
      "No operation lists the connections; the vault itself has them among its properties.",
      "Pending stands for a change that has not ended; the enum has neither Creating nor Updating.",
    ],
  },
  {
    resourceType: "Microsoft.Relay/namespaces",
    apiVersions: ["2026-01-01", "2026-07-01-preview", "2021-11-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      "The update can go on after its response although it is not flagged as long-running.",
      "The connection state has no actionsRequired.",
    ],
  },
  {
    resourceType: "Microsoft.Search/searchServices",
    apiVersions: ["2025-05-01", "2026-09-01-preview", "2023-11-01", "2022-09-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The statuses are declared as closed; other values are read all the same.",
      "Incomplete stands for a request that was accepted and has not begun.",
      "Removing a connection that is not there is answered with 404; published definitions list it beside 200 and do not mark it as an error.",
    ],
  },
  {
    resourceType: "Microsoft.Security/privateLinks",
    apiVersions: ["2026-01-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.SecurityAndCompliance/privateLinkServicesForEDMUpload",
    apiVersions: ["2021-03-08", "2021-01-11"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.SecurityAndCompliance/privateLinkServicesForM365ComplianceCenter",
    apiVersions: ["2021-03-08", "2021-01-11"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.SecurityAndCompliance/privateLinkServicesForM365SecurityCenter",
    apiVersions: ["2021-03-08", "2021-01-11"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync",
    apiVersions: ["2021-03-08"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.SecurityAndCompliance/privateLinkServicesForO365ManagementActivityAPI",
    apiVersions: ["2021-03-08", "2021-01-11"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.SecurityAndCompliance/privateLinkServicesForSCCPowershell",
    apiVersions: ["2021-03-08", "2021-01-11"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.ServiceBus/namespaces",
    apiVersions: ["2026-01-01", "2026-07-01-preview", "2021-11-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      "The update can go on after its response although it is not flagged as long-running.",
      "The connection state has no actionsRequired.",
    ],
  },
  {
    resourceType: "Microsoft.SignalRService/signalR",
    apiVersions: ["2024-03-01", "2025-01-01-preview", "2023-02-01", "2020-05-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "The definition has no operation that reads one private link resource.",
      "Moving is a change under way.",
      "Unknown does not say how far a change is.",
    ],
  },
  {
    resourceType: "Microsoft.SignalRService/webPubSub",
    apiVersions: ["2024-03-01", "2025-12-01-preview", "2023-02-01", "2021-10-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "The definition has no operation that reads one private link resource.",
      "Moving is a change under way.",
      "Unknown does not say how far a change is.",
    ],
  },
  {
    resourceType: "Microsoft.Sql/managedInstances",
    apiVersions: ["2025-01-01", "2025-08-01-preview", "2021-11-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "A description must be sent with every decision.",
      "The status is a plain string without declared values.",
      "The provisioning state is free text; published examples of settled connections have Ready.",
    ],
  },
  {
    resourceType: "Microsoft.Sql/servers",
    apiVersions: ["2025-01-01", "2025-08-01-preview", "2021-11-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "A description must be sent with every decision.",
      "Provisioning settles in Ready and never in Succeeded; what is under way is named after the decision.",
    ],
  },
  {
    resourceType: "Microsoft.Storage/storageAccounts",
    apiVersions: ["2026-04-01", "2023-05-01", "2023-04-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The declared statuses lack Disconnected.",
      "The state spells actionsRequired in the singular.",
    ],
  },
  {
    resourceType: "Microsoft.StorageSync/storageSyncServices",
    apiVersions: ["2025-12-01", "2022-09-01", "2022-06-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.Synapse/privateLinkHubs",
    apiVersions: ["2021-06-01", "2021-05-01", "2020-12-01"],
    actions: ["list", "get", "privateLinkResources"],
    deviations: [
      "The definition has no operation that changes a connection: it cannot be approved or rejected through this api-version.",
      "The definition has no operation that removes a connection.",
      "The status is a plain string without declared values.",
    ],
  },
  {
    resourceType: "Microsoft.Synapse/workspaces",
    apiVersions: ["2021-06-01", "2021-05-01", "2020-12-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: ["The status is a plain string without declared values."],
  },
  {
    resourceType: "Microsoft.Synapse/workspaces/kustoPools",
    apiVersions: ["2021-06-01-preview"],
    actions: ["privateLinkResources"],
    deviations: [
      "The definition has private link resources only, no private endpoint connections.",
      "The definition has no operation that reads one private link resource.",
    ],
  },
  {
    resourceType: "Microsoft.TimeSeriesInsights/environments",
    apiVersions: ["2021-03-31-preview"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "The definition has no operation that reads one private link resource.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.VideoIndexer/accounts",
    apiVersions: ["2025-04-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The declared statuses lack Disconnected.",
    ],
  },
  {
    resourceType: "Microsoft.Web/hostingEnvironments",
    apiVersions: ["2025-05-01", "2023-12-01", "2023-01-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The status is a plain string without declared values.",
      "The status is free text; published examples have Disconnecting, a connection on its way out that is not Disconnected yet.",
      "The provisioning state is free text; published examples have Pending for a change under way.",
    ],
  },
  {
    resourceType: "Microsoft.Web/sites",
    apiVersions: ["2025-05-01", "2023-12-01", "2023-01-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The status is a plain string without declared values.",
    ],
  },
  {
    resourceType: "Microsoft.Web/sites/slots",
    apiVersions: ["2025-05-01", "2023-12-01", "2023-01-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The status is a plain string without declared values.",
    ],
  },
  {
    resourceType: "Microsoft.Web/staticSites",
    apiVersions: ["2025-05-01", "2023-12-01", "2023-01-01"],
    actions: ["list", "get", "approve", "reject", "remove", "privateLinkResources"],
    deviations: [
      "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
      "The definition has no operation that reads one private link resource.",
      "The status is a plain string without declared values.",
    ],
  },
];
