// Microsoft.Devices at api-version 2022-02-05. Generated; do not edit.
import type { HostClientOptions, TokenCredential } from "@pecgen/core/codegen/v1";
import {
  ProvisioningServiceConnectionsClient as NewerProvisioningServiceConnectionsClient,
  type ProvisioningServiceApiVersion,
} from "../provisioning-services.ts";

export * from "../provisioning-services.ts";

/** Like the newer ProvisioningServiceConnectionsClient, whose surface is the same, at api-version `2022-02-05`. */
export class ProvisioningServiceConnectionsClient extends NewerProvisioningServiceConnectionsClient {
  constructor(credential: TokenCredential, options: HostClientOptions<ProvisioningServiceApiVersion> = {}) {
    super(credential, { ...options, apiVersion: options.apiVersion ?? "2022-02-05" });
  }
}
