// Every provider, loaded when it is asked for. Generated; do not edit.
import type { ProviderIndex } from "../catalog/types.ts";

/** Resource provider namespace to its resource types and its data. */
export const providers: ProviderIndex = {
  "microsoft.aadiam": { resourceTypes: ["microsoft.aadiam/privateLinkForAzureAd"], load: () => import("./aadiam.ts") },
  "Microsoft.AgFoodPlatform": {
    resourceTypes: ["Microsoft.AgFoodPlatform/farmBeats"],
    load: () => import("./agfoodplatform.ts"),
  },
  "Microsoft.ApiManagement": {
    resourceTypes: ["Microsoft.ApiManagement/service"],
    load: () => import("./apimanagement.ts"),
  },
  "Microsoft.App": { resourceTypes: ["Microsoft.App/managedEnvironments"], load: () => import("./app.ts") },
  "Microsoft.AppConfiguration": {
    resourceTypes: ["Microsoft.AppConfiguration/configurationStores"],
    load: () => import("./appconfiguration.ts"),
  },
  "Microsoft.Attestation": {
    resourceTypes: ["Microsoft.Attestation/attestationProviders"],
    load: () => import("./attestation.ts"),
  },
  "Microsoft.Automation": {
    resourceTypes: ["Microsoft.Automation/automationAccounts"],
    load: () => import("./automation.ts"),
  },
  "Microsoft.Batch": { resourceTypes: ["Microsoft.Batch/batchAccounts"], load: () => import("./batch.ts") },
  "Microsoft.BotService": {
    resourceTypes: ["Microsoft.BotService/botServices"],
    load: () => import("./botservice.ts"),
  },
  "Microsoft.Cache": {
    resourceTypes: ["Microsoft.Cache/redis", "Microsoft.Cache/redisEnterprise"],
    load: () => import("./cache.ts"),
  },
  "Microsoft.Chaos": { resourceTypes: ["Microsoft.Chaos/privateAccesses"], load: () => import("./chaos.ts") },
  "Microsoft.CognitiveServices": {
    resourceTypes: ["Microsoft.CognitiveServices/accounts"],
    load: () => import("./cognitiveservices.ts"),
  },
  "Microsoft.Compute": { resourceTypes: ["Microsoft.Compute/diskAccesses"], load: () => import("./compute.ts") },
  "Microsoft.ContainerRegistry": {
    resourceTypes: ["Microsoft.ContainerRegistry/registries"],
    load: () => import("./containerregistry.ts"),
  },
  "Microsoft.ContainerService": {
    resourceTypes: ["Microsoft.ContainerService/managedClusters"],
    load: () => import("./containerservice.ts"),
  },
  "Microsoft.Dashboard": { resourceTypes: ["Microsoft.Dashboard/grafana"], load: () => import("./dashboard.ts") },
  "Microsoft.Databricks": { resourceTypes: ["Microsoft.Databricks/workspaces"], load: () => import("./databricks.ts") },
  "Microsoft.DataFactory": {
    resourceTypes: ["Microsoft.DataFactory/factories"],
    load: () => import("./datafactory.ts"),
  },
  "Microsoft.DataReplication": {
    resourceTypes: ["Microsoft.DataReplication/replicationVaults"],
    load: () => import("./datareplication.ts"),
  },
  "Microsoft.DBforMariaDB": {
    resourceTypes: ["Microsoft.DBforMariaDB/servers"],
    load: () => import("./dbformariadb.ts"),
  },
  "Microsoft.DBforMySQL": {
    resourceTypes: ["Microsoft.DBforMySQL/flexibleServers", "Microsoft.DBforMySQL/servers"],
    load: () => import("./dbformysql.ts"),
  },
  "Microsoft.DBforPostgreSQL": {
    resourceTypes: [
      "Microsoft.DBforPostgreSQL/flexibleServers",
      "Microsoft.DBforPostgreSQL/serverGroupsv2",
      "Microsoft.DBforPostgreSQL/servers",
    ],
    load: () => import("./dbforpostgresql.ts"),
  },
  "Microsoft.DesktopVirtualization": {
    resourceTypes: ["Microsoft.DesktopVirtualization/hostPools", "Microsoft.DesktopVirtualization/workspaces"],
    load: () => import("./desktopvirtualization.ts"),
  },
  "Microsoft.Devices": {
    resourceTypes: ["Microsoft.Devices/iotHubs", "Microsoft.Devices/provisioningServices"],
    load: () => import("./devices.ts"),
  },
  "Microsoft.DeviceUpdate": {
    resourceTypes: ["Microsoft.DeviceUpdate/accounts"],
    load: () => import("./deviceupdate.ts"),
  },
  "Microsoft.DigitalTwins": {
    resourceTypes: ["Microsoft.DigitalTwins/digitalTwinsInstances"],
    load: () => import("./digitaltwins.ts"),
  },
  "Microsoft.Discovery": {
    resourceTypes: ["Microsoft.Discovery/bookshelves", "Microsoft.Discovery/workspaces"],
    load: () => import("./discovery.ts"),
  },
  "Microsoft.DocumentDB": {
    resourceTypes: ["Microsoft.DocumentDB/databaseAccounts", "Microsoft.DocumentDB/mongoClusters"],
    load: () => import("./documentdb.ts"),
  },
  "Microsoft.DurableTask": {
    resourceTypes: ["Microsoft.DurableTask/schedulers"],
    load: () => import("./durabletask.ts"),
  },
  "Microsoft.ElasticSan": {
    resourceTypes: ["Microsoft.ElasticSan/elasticSans"],
    load: () => import("./elasticsan.ts"),
  },
  "Microsoft.EventGrid": {
    resourceTypes: [
      "Microsoft.EventGrid/domains",
      "Microsoft.EventGrid/namespaces",
      "Microsoft.EventGrid/partnerNamespaces",
      "Microsoft.EventGrid/topics",
    ],
    load: () => import("./eventgrid.ts"),
  },
  "Microsoft.EventHub": { resourceTypes: ["Microsoft.EventHub/namespaces"], load: () => import("./eventhub.ts") },
  "Microsoft.FileShares": { resourceTypes: ["Microsoft.FileShares/fileShares"], load: () => import("./fileshares.ts") },
  "Microsoft.FluidRelay": {
    resourceTypes: ["Microsoft.FluidRelay/fluidRelayServers"],
    load: () => import("./fluidrelay.ts"),
  },
  "Microsoft.HardwareSecurityModules": {
    resourceTypes: [
      "Microsoft.HardwareSecurityModules/cloudHsmClusters",
      "Microsoft.HardwareSecurityModules/paymentHsmClusters",
    ],
    load: () => import("./hardwaresecuritymodules.ts"),
  },
  "Microsoft.HDInsight": { resourceTypes: ["Microsoft.HDInsight/clusters"], load: () => import("./hdinsight.ts") },
  "Microsoft.HealthcareApis": {
    resourceTypes: ["Microsoft.HealthcareApis/services", "Microsoft.HealthcareApis/workspaces"],
    load: () => import("./healthcareapis.ts"),
  },
  "Microsoft.HealthDataAIServices": {
    resourceTypes: ["Microsoft.HealthDataAIServices/deidServices"],
    load: () => import("./healthdataaiservices.ts"),
  },
  "Microsoft.HorizonDb": { resourceTypes: ["Microsoft.HorizonDb/clusters"], load: () => import("./horizondb.ts") },
  "Microsoft.HybridCompute": {
    resourceTypes: ["Microsoft.HybridCompute/privateLinkScopes"],
    load: () => import("./hybridcompute.ts"),
  },
  "Microsoft.Insights": {
    resourceTypes: ["Microsoft.Insights/privateLinkScopes"],
    load: () => import("./insights.ts"),
  },
  "Microsoft.IoTCentral": { resourceTypes: ["Microsoft.IoTCentral/iotApps"], load: () => import("./iotcentral.ts") },
  "Microsoft.KeyVault": {
    resourceTypes: ["Microsoft.KeyVault/managedHSMs", "Microsoft.KeyVault/vaults"],
    load: () => import("./keyvault.ts"),
  },
  "Microsoft.KubernetesConfiguration": {
    resourceTypes: ["Microsoft.KubernetesConfiguration/privateLinkScopes"],
    load: () => import("./kubernetesconfiguration.ts"),
  },
  "Microsoft.Kusto": { resourceTypes: ["Microsoft.Kusto/clusters"], load: () => import("./kusto.ts") },
  "Microsoft.M365SecurityAndCompliance": {
    resourceTypes: [
      "Microsoft.M365SecurityAndCompliance/privateLinkServicesForEDMUpload",
      "Microsoft.M365SecurityAndCompliance/privateLinkServicesForM365ComplianceCenter",
      "Microsoft.M365SecurityAndCompliance/privateLinkServicesForM365SecurityCenter",
      "Microsoft.M365SecurityAndCompliance/privateLinkServicesForMIPPolicySync",
      "Microsoft.M365SecurityAndCompliance/privateLinkServicesForO365ManagementActivityAPI",
      "Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell",
    ],
    load: () => import("./m365securityandcompliance.ts"),
  },
  "Microsoft.MachineLearningServices": {
    resourceTypes: ["Microsoft.MachineLearningServices/workspaces"],
    load: () => import("./machinelearningservices.ts"),
  },
  "Microsoft.Maps": { resourceTypes: ["Microsoft.Maps/accounts"], load: () => import("./maps.ts") },
  "Microsoft.Media": {
    resourceTypes: ["Microsoft.Media/mediaservices", "Microsoft.Media/videoAnalyzers"],
    load: () => import("./media.ts"),
  },
  "Microsoft.Migrate": {
    resourceTypes: ["Microsoft.Migrate/assessmentProjects", "Microsoft.Migrate/migrateProjects"],
    load: () => import("./migrate.ts"),
  },
  "Microsoft.Network": {
    resourceTypes: ["Microsoft.Network/applicationGateways", "Microsoft.Network/privateLinkServices"],
    load: () => import("./network.ts"),
  },
  "Microsoft.NotificationHubs": {
    resourceTypes: ["Microsoft.NotificationHubs/namespaces"],
    load: () => import("./notificationhubs.ts"),
  },
  "Microsoft.OffAzure": { resourceTypes: ["Microsoft.OffAzure/masterSites"], load: () => import("./offazure.ts") },
  "Microsoft.OnlineExperimentation": {
    resourceTypes: ["Microsoft.OnlineExperimentation/workspaces"],
    load: () => import("./onlineexperimentation.ts"),
  },
  "Microsoft.PowerBI": {
    resourceTypes: ["Microsoft.PowerBI/privateLinkServicesForPowerBI"],
    load: () => import("./powerbi.ts"),
  },
  "Microsoft.PowerPlatform": {
    resourceTypes: ["Microsoft.PowerPlatform/enterprisePolicies"],
    load: () => import("./powerplatform.ts"),
  },
  "Microsoft.Purview": { resourceTypes: ["Microsoft.Purview/accounts"], load: () => import("./purview.ts") },
  "Microsoft.RecoveryServices": {
    resourceTypes: ["Microsoft.RecoveryServices/vaults"],
    load: () => import("./recoveryservices.ts"),
  },
  "Microsoft.Relay": { resourceTypes: ["Microsoft.Relay/namespaces"], load: () => import("./relay.ts") },
  "Microsoft.Search": { resourceTypes: ["Microsoft.Search/searchServices"], load: () => import("./search.ts") },
  "Microsoft.Security": { resourceTypes: ["Microsoft.Security/privateLinks"], load: () => import("./security.ts") },
  "Microsoft.SecurityAndCompliance": {
    resourceTypes: [
      "Microsoft.SecurityAndCompliance/privateLinkServicesForEDMUpload",
      "Microsoft.SecurityAndCompliance/privateLinkServicesForM365ComplianceCenter",
      "Microsoft.SecurityAndCompliance/privateLinkServicesForM365SecurityCenter",
      "Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync",
      "Microsoft.SecurityAndCompliance/privateLinkServicesForO365ManagementActivityAPI",
      "Microsoft.SecurityAndCompliance/privateLinkServicesForSCCPowershell",
    ],
    load: () => import("./securityandcompliance.ts"),
  },
  "Microsoft.ServiceBus": { resourceTypes: ["Microsoft.ServiceBus/namespaces"], load: () => import("./servicebus.ts") },
  "Microsoft.SignalRService": {
    resourceTypes: ["Microsoft.SignalRService/signalR", "Microsoft.SignalRService/webPubSub"],
    load: () => import("./signalrservice.ts"),
  },
  "Microsoft.Sql": {
    resourceTypes: ["Microsoft.Sql/managedInstances", "Microsoft.Sql/servers"],
    load: () => import("./sql.ts"),
  },
  "Microsoft.Storage": { resourceTypes: ["Microsoft.Storage/storageAccounts"], load: () => import("./storage.ts") },
  "Microsoft.StorageSync": {
    resourceTypes: ["Microsoft.StorageSync/storageSyncServices"],
    load: () => import("./storagesync.ts"),
  },
  "Microsoft.Synapse": {
    resourceTypes: [
      "Microsoft.Synapse/privateLinkHubs",
      "Microsoft.Synapse/workspaces",
      "Microsoft.Synapse/workspaces/kustoPools",
    ],
    load: () => import("./synapse.ts"),
  },
  "Microsoft.TimeSeriesInsights": {
    resourceTypes: ["Microsoft.TimeSeriesInsights/environments"],
    load: () => import("./timeseriesinsights.ts"),
  },
  "Microsoft.VideoIndexer": {
    resourceTypes: ["Microsoft.VideoIndexer/accounts"],
    load: () => import("./videoindexer.ts"),
  },
  "Microsoft.Web": {
    resourceTypes: [
      "Microsoft.Web/hostingEnvironments",
      "Microsoft.Web/sites",
      "Microsoft.Web/sites/slots",
      "Microsoft.Web/staticSites",
    ],
    load: () => import("./web.ts"),
  },
};
