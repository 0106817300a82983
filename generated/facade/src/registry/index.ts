// Every resource type, by provider. Generated; do not edit.
import { descriptors as provider0 } from "./aadiam.ts";
import { descriptors as provider1 } from "./agfoodplatform.ts";
import { descriptors as provider2 } from "./apimanagement.ts";
import { descriptors as provider3 } from "./app.ts";
import { descriptors as provider4 } from "./appconfiguration.ts";
import { descriptors as provider5 } from "./attestation.ts";
import { descriptors as provider6 } from "./automation.ts";
import { descriptors as provider7 } from "./batch.ts";
import { descriptors as provider8 } from "./botservice.ts";
import { descriptors as provider9 } from "./cache.ts";
import { descriptors as provider10 } from "./chaos.ts";
import { descriptors as provider11 } from "./cognitiveservices.ts";
import { descriptors as provider12 } from "./compute.ts";
import { descriptors as provider13 } from "./containerregistry.ts";
import { descriptors as provider14 } from "./containerservice.ts";
import { descriptors as provider15 } from "./dashboard.ts";
import { descriptors as provider16 } from "./databricks.ts";
import { descriptors as provider17 } from "./datafactory.ts";
import { descriptors as provider18 } from "./datareplication.ts";
import { descriptors as provider19 } from "./dbformariadb.ts";
import { descriptors as provider20 } from "./dbformysql.ts";
import { descriptors as provider21 } from "./dbforpostgresql.ts";
import { descriptors as provider22 } from "./desktopvirtualization.ts";
import { descriptors as provider23 } from "./devices.ts";
import { descriptors as provider24 } from "./deviceupdate.ts";
import { descriptors as provider25 } from "./digitaltwins.ts";
import { descriptors as provider26 } from "./discovery.ts";
import { descriptors as provider27 } from "./documentdb.ts";
import { descriptors as provider28 } from "./durabletask.ts";
import { descriptors as provider29 } from "./elasticsan.ts";
import { descriptors as provider30 } from "./eventgrid.ts";
import { descriptors as provider31 } from "./eventhub.ts";
import { descriptors as provider32 } from "./fileshares.ts";
import { descriptors as provider33 } from "./fluidrelay.ts";
import { descriptors as provider34 } from "./hardwaresecuritymodules.ts";
import { descriptors as provider35 } from "./hdinsight.ts";
import { descriptors as provider36 } from "./healthcareapis.ts";
import { descriptors as provider37 } from "./healthdataaiservices.ts";
import { descriptors as provider38 } from "./horizondb.ts";
import { descriptors as provider39 } from "./hybridcompute.ts";
import { descriptors as provider40 } from "./insights.ts";
import { descriptors as provider41 } from "./iotcentral.ts";
import { descriptors as provider42 } from "./keyvault.ts";
import { descriptors as provider43 } from "./kubernetesconfiguration.ts";
import { descriptors as provider44 } from "./kusto.ts";
import { descriptors as provider45 } from "./m365securityandcompliance.ts";
import { descriptors as provider46 } from "./machinelearningservices.ts";
import { descriptors as provider47 } from "./maps.ts";
import { descriptors as provider48 } from "./media.ts";
import { descriptors as provider49 } from "./migrate.ts";
import { descriptors as provider50 } from "./network.ts";
import { descriptors as provider51 } from "./notificationhubs.ts";
import { descriptors as provider52 } from "./offazure.ts";
import { descriptors as provider53 } from "./onlineexperimentation.ts";
import { descriptors as provider54 } from "./powerbi.ts";
import { descriptors as provider55 } from "./powerplatform.ts";
import { descriptors as provider56 } from "./purview.ts";
import { descriptors as provider57 } from "./recoveryservices.ts";
import { descriptors as provider58 } from "./relay.ts";
import { descriptors as provider59 } from "./search.ts";
import { descriptors as provider60 } from "./security.ts";
import { descriptors as provider61 } from "./securityandcompliance.ts";
import { descriptors as provider62 } from "./servicebus.ts";
import { descriptors as provider63 } from "./signalrservice.ts";
import { descriptors as provider64 } from "./sql.ts";
import { descriptors as provider65 } from "./storage.ts";
import { descriptors as provider66 } from "./storagesync.ts";
import { descriptors as provider67 } from "./synapse.ts";
import { descriptors as provider68 } from "./timeseriesinsights.ts";
import { descriptors as provider69 } from "./videoindexer.ts";
import { descriptors as provider70 } from "./web.ts";
import type { HostDescriptor } from "@pecgen/core/codegen/v1";

/** Resource type as spelled in its definition to what the client knows of it. */
export const registry: Readonly<Record<string, HostDescriptor>> = {
  ...provider0,
  ...provider1,
  ...provider2,
  ...provider3,
  ...provider4,
  ...provider5,
  ...provider6,
  ...provider7,
  ...provider8,
  ...provider9,
  ...provider10,
  ...provider11,
  ...provider12,
  ...provider13,
  ...provider14,
  ...provider15,
  ...provider16,
  ...provider17,
  ...provider18,
  ...provider19,
  ...provider20,
  ...provider21,
  ...provider22,
  ...provider23,
  ...provider24,
  ...provider25,
  ...provider26,
  ...provider27,
  ...provider28,
  ...provider29,
  ...provider30,
  ...provider31,
  ...provider32,
  ...provider33,
  ...provider34,
  ...provider35,
  ...provider36,
  ...provider37,
  ...provider38,
  ...provider39,
  ...provider40,
  ...provider41,
  ...provider42,
  ...provider43,
  ...provider44,
  ...provider45,
  ...provider46,
  ...provider47,
  ...provider48,
  ...provider49,
  ...provider50,
  ...provider51,
  ...provider52,
  ...provider53,
  ...provider54,
  ...provider55,
  ...provider56,
  ...provider57,
  ...provider58,
  ...provider59,
  ...provider60,
  ...provider61,
  ...provider62,
  ...provider63,
  ...provider64,
  ...provider65,
  ...provider66,
  ...provider67,
  ...provider68,
  ...provider69,
  ...provider70,
};
