import { fold } from "../json.ts";

/** A part of a resource that a private endpoint can be made for. */
export interface LinkResource {
  readonly groupId: string;
  readonly requiredMembers: readonly string[];
  readonly requiredZoneNames: readonly string[];
}

/** Group ids with their DNS zones, as documented for the public cloud; members are called like their group unless told. */
const known: Readonly<Record<string, readonly (readonly [groupId: string, zone: string, members?: readonly string[]])[]>> = {
  "Microsoft.ApiManagement/service": [["Gateway", "privatelink.azure-api.net"]],
  "Microsoft.App/managedEnvironments": [["managedEnvironments", "privatelink.{region}.azurecontainerapps.io"]],
  "Microsoft.AppConfiguration/configurationStores": [["configurationStores", "privatelink.azconfig.io"]],
  "Microsoft.Automation/automationAccounts": [
    ["Webhook", "privatelink.azure-automation.net"],
    ["DSCAndHybridWorker", "privatelink.azure-automation.net"],
  ],
  "Microsoft.Batch/batchAccounts": [
    ["batchAccount", "privatelink.batch.azure.com"],
    ["nodeManagement", "privatelink.batch.azure.com"],
  ],
  "Microsoft.BotService/botServices": [
    ["Bot", "privatelink.directline.botframework.com"],
    ["Token", "privatelink.token.botframework.com"],
  ],
  "Microsoft.Cache/redis": [["redisCache", "privatelink.redis.cache.windows.net"]],
  "Microsoft.Cache/redisEnterprise": [["redisEnterprise", "privatelink.redisenterprise.cache.azure.net"]],
  "Microsoft.CognitiveServices/accounts": [["account", "privatelink.cognitiveservices.azure.com", ["default"]]],
  "Microsoft.Compute/diskAccesses": [["disks", "privatelink.blob.core.windows.net"]],
  "Microsoft.ContainerRegistry/registries": [["registry", "privatelink.azurecr.io"]],
  "Microsoft.ContainerService/managedClusters": [["management", "privatelink.{region}.azmk8s.io"]],
  "Microsoft.DataFactory/factories": [
    ["dataFactory", "privatelink.datafactory.azure.net"],
    ["portal", "privatelink.adf.azure.com"],
  ],
  "Microsoft.DBforMariaDB/servers": [["mariadbServer", "privatelink.mariadb.database.azure.com"]],
  "Microsoft.DBforMySQL/flexibleServers": [["mysqlServer", "privatelink.mysql.database.azure.com"]],
  "Microsoft.DBforMySQL/servers": [["mysqlServer", "privatelink.mysql.database.azure.com"]],
  "Microsoft.DBforPostgreSQL/flexibleServers": [["postgresqlServer", "privatelink.postgres.database.azure.com"]],
  "Microsoft.DBforPostgreSQL/servers": [["postgresqlServer", "privatelink.postgres.database.azure.com"]],
  "Microsoft.Devices/iotHubs": [["iotHub", "privatelink.azure-devices.net"]],
  "Microsoft.Devices/provisioningServices": [["iotDps", "privatelink.azure-devices-provisioning.net"]],
  "Microsoft.DigitalTwins/digitalTwinsInstances": [["API", "privatelink.digitaltwins.azure.net"]],
  "Microsoft.DocumentDB/databaseAccounts": [
    ["Sql", "privatelink.documents.azure.com"],
    ["MongoDB", "privatelink.mongo.cosmos.azure.com"],
    ["Cassandra", "privatelink.cassandra.cosmos.azure.com"],
    ["Gremlin", "privatelink.gremlin.cosmos.azure.com"],
    ["Table", "privatelink.table.cosmos.azure.com"],
  ],
  "Microsoft.EventGrid/domains": [["domain", "privatelink.eventgrid.azure.net"]],
  "Microsoft.EventGrid/topics": [["topic", "privatelink.eventgrid.azure.net"]],
  "Microsoft.EventHub/namespaces": [["namespace", "privatelink.servicebus.windows.net"]],
  "Microsoft.HDInsight/clusters": [
    ["gateway", "privatelink.azurehdinsight.net"],
    ["headnode", "privatelink.azurehdinsight.net"],
  ],
  "Microsoft.HealthcareApis/services": [["fhir", "privatelink.azurehealthcareapis.com"]],
  "Microsoft.Insights/privateLinkScopes": [["azuremonitor", "privatelink.monitor.azure.com"]],
  "Microsoft.KeyVault/managedHSMs": [["managedhsm", "privatelink.managedhsm.azure.net", ["default"]]],
  "Microsoft.KeyVault/vaults": [["vault", "privatelink.vaultcore.azure.net", ["default"]]],
  "Microsoft.Kusto/clusters": [["cluster", "privatelink.{region}.kusto.windows.net"]],
  "Microsoft.MachineLearningServices/workspaces": [["amlworkspace", "privatelink.api.azureml.ms", ["default", "notebook"]]],
  // A service of one's own has no parts.
  "Microsoft.Network/privateLinkServices": [],
  "Microsoft.Purview/accounts": [
    ["account", "privatelink.purview.azure.com"],
    ["portal", "privatelink.purviewstudio.azure.com"],
  ],
  "Microsoft.RecoveryServices/vaults": [
    ["AzureBackup", "privatelink.{region}.backup.windowsazure.com"],
    ["AzureSiteRecovery", "privatelink.siterecovery.windowsazure.com"],
  ],
  "Microsoft.Relay/namespaces": [["namespace", "privatelink.servicebus.windows.net"]],
  "Microsoft.Search/searchServices": [["searchService", "privatelink.search.windows.net"]],
  "Microsoft.ServiceBus/namespaces": [["namespace", "privatelink.servicebus.windows.net"]],
  "Microsoft.SignalRService/signalR": [["signalr", "privatelink.service.signalr.net"]],
  "Microsoft.SignalRService/webPubSub": [["webpubsub", "privatelink.webpubsub.azure.com"]],
  "Microsoft.Sql/managedInstances": [["managedInstance", "privatelink.{dnsPrefix}.database.windows.net"]],
  "Microsoft.Sql/servers": [["sqlServer", "privatelink.database.windows.net"]],
  "Microsoft.Storage/storageAccounts": [
    ["blob", "privatelink.blob.core.windows.net"],
    ["table", "privatelink.table.core.windows.net"],
    ["queue", "privatelink.queue.core.windows.net"],
    ["file", "privatelink.file.core.windows.net"],
    ["web", "privatelink.web.core.windows.net"],
    ["dfs", "privatelink.dfs.core.windows.net"],
  ],
  "Microsoft.StorageSync/storageSyncServices": [["afs", "privatelink.afs.azure.net"]],
  "Microsoft.Synapse/privateLinkHubs": [["web", "privatelink.azuresynapse.net"]],
  "Microsoft.Synapse/workspaces": [
    ["Sql", "privatelink.sql.azuresynapse.net"],
    ["SqlOnDemand", "privatelink.sql.azuresynapse.net"],
    ["Dev", "privatelink.dev.azuresynapse.net"],
  ],
  "Microsoft.Web/sites": [["sites", "privatelink.azurewebsites.net"]],
  "Microsoft.Web/sites/slots": [["sites", "privatelink.azurewebsites.net"]],
  "Microsoft.Web/staticSites": [["staticSites", "privatelink.azurestaticapps.net"]],
};

const byType = new Map(
  Object.entries(known).map(([type, entries]) => [
    fold(type),
    entries.map(([groupId, zone, members]): LinkResource => ({
      groupId,
      requiredMembers: members ?? [groupId],
      requiredZoneNames: zone === "" ? [] : [zone],
    })),
  ]),
);

/** Whether the group ids of a resource type are facts, and not only made up for want of any. */
export function hasKnownLinkResources(resourceType: string): boolean {
  return byType.has(fold(resourceType));
}

/** The group ids of a resource type; for a type that nothing is known of, one that is called like the type. */
export function linkResourcesOf(resourceType: string): readonly LinkResource[] {
  const found = byType.get(fold(resourceType));
  if (found !== undefined) return found;
  const groupId = resourceType.split("/").at(-1) ?? resourceType;
  return [{ groupId, requiredMembers: [groupId], requiredZoneNames: [] }];
}
