// Generated; do not edit.
/** What a reader should know before relying on what other resource types do, one sentence each, by resource type. */
export const deviations: Readonly<Record<string, readonly string[]>> = {
  "microsoft.aadiam/privateLinkForAzureAd": ["The update declares 201 and no 200."],
  "Microsoft.AgFoodPlatform/farmBeats": ["The declared statuses lack Disconnected."],
  "Microsoft.ApiManagement/service": [
    "The declared statuses lack Disconnected.",
    "An approval is answered with the status Succeeded, beside a description that says approved; the enum has no such word.",
    "Published examples show connections that wait for a decision in a provisioning state Pending, which the enum does not have.",
    "The request model of the update is one of its own and carries the id of the connection beside the new state.",
  ],
  "Microsoft.App/managedEnvironments": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "A change that has not begun is reported as Waiting or Pending.",
  ],
  "Microsoft.AppConfiguration/configurationStores": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
  ],
  "Microsoft.Attestation/attestationProviders": [
    "The definition has no operation that reads one private link resource.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.Automation/automationAccounts": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The status is a plain string without declared values.",
    "Connections have no provisioning state.",
    "Errors are declared without the error envelope of Azure Resource Manager.",
  ],
  "Microsoft.Batch/batchAccounts": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The statuses are declared as closed; other values are read all the same.",
    "There is no PUT: approving and rejecting go through PATCH.",
  ],
  "Microsoft.BotService/botServices": [
    "The definition has no operation that reads one private link resource.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.Cache/redis": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.Cache/redisEnterprise": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The update declares 201 and no 200.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.Chaos/privateAccesses": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that changes a connection: it cannot be approved or rejected through this api-version.",
    "The definition has no operation that reads one private link resource.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.CognitiveServices/accounts": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.Compute/diskAccesses": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The declared statuses lack Disconnected.",
    "The published example of an accepted update answers with the provisioning state Updating, which the enum does not have.",
  ],
  "Microsoft.ContainerRegistry/registries": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
  ],
  "Microsoft.ContainerService/managedClusters": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The removal is flagged as long-running, but neither 201 nor 202 is declared.",
    "The connection state has no actionsRequired.",
  ],
  "Microsoft.Dashboard/grafana": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The update declares 201 and no 200.",
    "The declared statuses lack Disconnected.",
    "Published examples answer with the provisioning state Accepted, which the enum does not have.",
  ],
  "Microsoft.Databricks/workspaces": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
  ],
  "Microsoft.DataFactory/factories": [
    "The definition has no operation that reads one private link resource.",
    "The status is a plain string without declared values.",
  ],
  "Microsoft.DataReplication/replicationVaults": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "Deleted says that the connection is gone, which is neither a success nor a failure of a change; the status beside it can be an old one.",
  ],
  "Microsoft.DBforMariaDB/servers": [
    "A description must be sent with every decision.",
    "The status is a plain string without declared values.",
    "The provisioning state is free text; published examples of settled connections have Ready.",
    "PATCH changes tags alone and would leave the status as it is: approving and rejecting go through PUT.",
  ],
  "Microsoft.DBforMySQL/flexibleServers": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The list does not declare a next link, though its model has one; it is followed.",
    "The declared statuses lack Disconnected.",
    "Published examples of settled connections have the provisioning state Ready, which the enum does not have.",
  ],
  "Microsoft.DBforMySQL/servers": [
    "A description must be sent with every decision.",
    "The status is a plain string without declared values.",
    "The provisioning state is free text; published examples of settled connections have Ready.",
    "PATCH changes tags alone and would leave the status as it is: approving and rejecting go through PUT.",
  ],
  "Microsoft.DBforPostgreSQL/flexibleServers": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The declared statuses lack Disconnected.",
    "Examples of earlier api-versions have the provisioning state Ready for settled connections, which the enum does not have.",
  ],
  "Microsoft.DBforPostgreSQL/serverGroupsv2": [
    "The declared statuses lack Disconnected.",
    "Published examples of an update answer with the provisioning state Ready, which the enum does not have.",
  ],
  "Microsoft.DBforPostgreSQL/servers": [
    "A description must be sent with every decision.",
    "The status is a plain string without declared values.",
    "The provisioning state is free text; published examples of settled connections have Ready.",
    "PATCH changes tags alone and would leave the status as it is: approving and rejecting go through PUT.",
  ],
  "Microsoft.DesktopVirtualization/hostPools": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.DesktopVirtualization/workspaces": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.Devices/iotHubs": [
    "The list answers with a bare array.",
    "A description must be sent with every decision.",
    "Connections have no provisioning state.",
    "Errors are declared without the error envelope of Azure Resource Manager.",
  ],
  "Microsoft.Devices/provisioningServices": [
    "The list answers with a bare array.",
    "A description must be sent with every decision.",
    "Connections have no provisioning state.",
    "Errors are declared without the error envelope of Azure Resource Manager.",
  ],
  "Microsoft.DeviceUpdate/accounts": [
    "Private link resources do not declare a next link, though their model has one; it is followed.",
    "The update declares 201 and no 200.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.DigitalTwins/digitalTwinsInstances": [
    "A description must be sent with every decision.",
    "The provisioning states are the words of the status: a decision that was taken is settled, Pending is not.",
    "The published example of an update answers with the provisioning state Succeeded, which the enum does not have.",
  ],
  "Microsoft.Discovery/bookshelves": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.Discovery/workspaces": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.DocumentDB/databaseAccounts": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The status is a plain string without declared values.",
    "Errors are declared without the error envelope of Azure Resource Manager.",
  ],
  "Microsoft.DocumentDB/mongoClusters": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.DurableTask/schedulers": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that lists private link resources.",
    "The definition has no operation that reads one private link resource.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.ElasticSan/elasticSans": [
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
  "Microsoft.EventGrid/domains": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "No error body is declared.",
  ],
  "Microsoft.EventGrid/namespaces": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "No error body is declared.",
  ],
  "Microsoft.EventGrid/partnerNamespaces": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "No error body is declared.",
  ],
  "Microsoft.EventGrid/topics": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "No error body is declared.",
  ],
  "Microsoft.EventHub/namespaces": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "Private link resources do not declare a next link, though their model has one; it is followed.",
    "The update can go on after its response although it is not flagged as long-running.",
    "The connection state has no actionsRequired.",
  ],
  "Microsoft.FileShares/fileShares": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.FluidRelay/fluidRelayServers": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.HardwareSecurityModules/cloudHsmClusters": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "Private link resources do not declare a next link, though their model has one; it is followed.",
    "The declared statuses lack Disconnected.",
    "InternalError stands beside Failed for a change that went wrong.",
  ],
  "Microsoft.HardwareSecurityModules/paymentHsmClusters": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The declared statuses lack Disconnected.",
    "InternalError stands beside Failed for a change that went wrong.",
  ],
  "Microsoft.HDInsight/clusters": [
    "The declared statuses lack Disconnected.",
    "Errors are declared without the error envelope of Azure Resource Manager.",
    "Removed takes the place of Disconnected, which the enum does not have.",
  ],
  "Microsoft.HealthcareApis/services": [
    "The update is flagged as long-running, but neither 201 nor 202 is declared.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.HealthcareApis/workspaces": [
    "The update is flagged as long-running, but neither 201 nor 202 is declared.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.HealthDataAIServices/deidServices": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.HorizonDb/clusters": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.HybridCompute/privateLinkScopes": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "A description must be sent with every decision.",
    "The status is a plain string without declared values.",
  ],
  "Microsoft.Insights/privateLinkScopes": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.IoTCentral/iotApps": [
    "The update is flagged as long-running, but neither 201 nor 202 is declared.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.KeyVault/managedHSMs": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The update can go on after its response although it is not flagged as long-running.",
    "The status Disconnected is repeated as a provisioning state; nothing is under way any more.",
  ],
  "Microsoft.KeyVault/vaults": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The update can go on after its response although it is not flagged as long-running.",
    "The status Disconnected is repeated as a provisioning state; nothing is under way any more.",
  ],
  "Microsoft.KubernetesConfiguration/privateLinkScopes": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.Kusto/clusters": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The status is a plain string without declared values.",
  ],
  "Microsoft.M365SecurityAndCompliance/privateLinkServicesForEDMUpload": [
    "Private link resources do not declare a next link, though their model has one; it is followed.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.M365SecurityAndCompliance/privateLinkServicesForM365ComplianceCenter": [
    "Private link resources do not declare a next link, though their model has one; it is followed.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.M365SecurityAndCompliance/privateLinkServicesForM365SecurityCenter": [
    "Private link resources do not declare a next link, though their model has one; it is followed.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.M365SecurityAndCompliance/privateLinkServicesForMIPPolicySync": [
    "Private link resources do not declare a next link, though their model has one; it is followed.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.M365SecurityAndCompliance/privateLinkServicesForO365ManagementActivityAPI": [
    "Private link resources do not declare a next link, though their model has one; it is followed.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.M365SecurityAndCompliance/privateLinkServicesForSCCPowershell": [
    "Private link resources do not declare a next link, though their model has one; it is followed.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.MachineLearningServices/workspaces": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "Timeout says that the service gave up waiting, not whether the connection is approved, rejected or gone.",
  ],
  "Microsoft.Maps/accounts": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.Media/mediaservices": ["The declared statuses lack Disconnected."],
  "Microsoft.Media/videoAnalyzers": [
    "The update can go on after its response although it is not flagged as long-running.",
    "The update declares 201 and no 200.",
    "The declared statuses lack Disconnected.",
    "The published example of an update answers with the provisioning state InProgress, which the enum does not have.",
  ],
  "Microsoft.Migrate/assessmentProjects": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.Migrate/migrateProjects": [],
  "Microsoft.Network/applicationGateways": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The status is a plain string without declared values.",
  ],
  "Microsoft.Network/privateLinkServices": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that lists private link resources.",
    "The definition has no operation that reads one private link resource.",
    "The status is a plain string without declared values.",
    "Errors are declared without the error envelope of Azure Resource Manager.",
  ],
  "Microsoft.NotificationHubs/namespaces": [
    "The list does not declare a next link, though its model has one; it is followed.",
    "Private link resources do not declare a next link, though their model has one; it is followed.",
    "A description cannot be sent with a decision.",
    "UpdatingByProxy and DeletingByProxy are changes under way, as Updating and Deleting are.",
    "Unknown does not say how far a change is.",
    "Deleted says that the connection is gone, which is neither a success nor a failure of a change; the status beside it can be an old one.",
  ],
  "Microsoft.OffAzure/masterSites": [
    "Created, Updated and Completed stand beside Succeeded for a change that has ended well.",
  ],
  "Microsoft.OnlineExperimentation/workspaces": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.PowerBI/privateLinkServicesForPowerBI": [
    "Published examples have the status Approved with a blank at its end.",
  ],
  "Microsoft.PowerPlatform/enterprisePolicies": ["The declared statuses lack Disconnected."],
  "Microsoft.Purview/accounts": ["Unknown does not say whether the connection is approved, rejected or waiting."],
  "Microsoft.RecoveryServices/vaults": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that lists the connections.",
    "No operation lists the connections; the vault itself has them among its properties.",
    "Pending stands for a change that has not ended; the enum has neither Creating nor Updating.",
  ],
  "Microsoft.Relay/namespaces": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "Private link resources do not declare a next link, though their model has one; it is followed.",
    "The update can go on after its response although it is not flagged as long-running.",
    "The connection state has no actionsRequired.",
  ],
  "Microsoft.Search/searchServices": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The statuses are declared as closed; other values are read all the same.",
    "Incomplete stands for a request that was accepted and has not begun.",
    "Removing a connection that is not there is answered with 404; published definitions list it beside 200 and do not mark it as an error.",
  ],
  "Microsoft.Security/privateLinks": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.SecurityAndCompliance/privateLinkServicesForEDMUpload": [
    "Private link resources do not declare a next link, though their model has one; it is followed.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.SecurityAndCompliance/privateLinkServicesForM365ComplianceCenter": [
    "Private link resources do not declare a next link, though their model has one; it is followed.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.SecurityAndCompliance/privateLinkServicesForM365SecurityCenter": [
    "Private link resources do not declare a next link, though their model has one; it is followed.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.SecurityAndCompliance/privateLinkServicesForMIPPolicySync": [
    "Private link resources do not declare a next link, though their model has one; it is followed.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.SecurityAndCompliance/privateLinkServicesForO365ManagementActivityAPI": [
    "Private link resources do not declare a next link, though their model has one; it is followed.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.SecurityAndCompliance/privateLinkServicesForSCCPowershell": [
    "Private link resources do not declare a next link, though their model has one; it is followed.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.ServiceBus/namespaces": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "Private link resources do not declare a next link, though their model has one; it is followed.",
    "The update can go on after its response although it is not flagged as long-running.",
    "The connection state has no actionsRequired.",
  ],
  "Microsoft.SignalRService/signalR": [
    "The definition has no operation that reads one private link resource.",
    "Moving is a change under way.",
    "Unknown does not say how far a change is.",
  ],
  "Microsoft.SignalRService/webPubSub": [
    "The definition has no operation that reads one private link resource.",
    "Moving is a change under way.",
    "Unknown does not say how far a change is.",
  ],
  "Microsoft.Sql/managedInstances": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "A description must be sent with every decision.",
    "The status is a plain string without declared values.",
    "The provisioning state is free text; published examples of settled connections have Ready.",
  ],
  "Microsoft.Sql/servers": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "A description must be sent with every decision.",
    "Provisioning settles in Ready and never in Succeeded; what is under way is named after the decision.",
  ],
  "Microsoft.Storage/storageAccounts": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The declared statuses lack Disconnected.",
    "The state spells actionsRequired in the singular.",
  ],
  "Microsoft.StorageSync/storageSyncServices": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.Synapse/privateLinkHubs": [
    "The definition has no operation that changes a connection: it cannot be approved or rejected through this api-version.",
    "The definition has no operation that removes a connection.",
    "The status is a plain string without declared values.",
  ],
  "Microsoft.Synapse/workspaces": ["The status is a plain string without declared values."],
  "Microsoft.Synapse/workspaces/kustoPools": [
    "The definition has private link resources only, no private endpoint connections.",
    "The definition has no operation that reads one private link resource.",
  ],
  "Microsoft.TimeSeriesInsights/environments": [
    "The definition has no operation that reads one private link resource.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.VideoIndexer/accounts": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The declared statuses lack Disconnected.",
  ],
  "Microsoft.Web/hostingEnvironments": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The status is a plain string without declared values.",
    "The status is free text; published examples have Disconnecting, a connection on its way out that is not Disconnected yet.",
    "The provisioning state is free text; published examples have Pending for a change under way.",
  ],
  "Microsoft.Web/sites": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The status is a plain string without declared values.",
  ],
  "Microsoft.Web/sites/slots": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The status is a plain string without declared values.",
  ],
  "Microsoft.Web/staticSites": [
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    "The definition has no operation that reads one private link resource.",
    "The status is a plain string without declared values.",
  ],
};
