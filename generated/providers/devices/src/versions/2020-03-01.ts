// Microsoft.Devices at api-version 2020-03-01. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  IotHubConnectionsClient as NewerIotHubConnectionsClient,
  type IotHubApiVersion,
} from "../iot-hubs-2021-07-02.ts";

export * from "../iot-hubs-2021-07-02.ts";
export * from "../provisioning-services-2020-03-01.ts";

/** Like the newer IotHubConnectionsClient, whose surface is the same, at api-version `2020-03-01`. */
export class IotHubConnectionsClient extends NewerIotHubConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<IotHubApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2020-03-01" });
  }
}
