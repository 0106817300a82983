import type { TokenCredential } from "@azure/core-auth";
import { createDefaultHttpClient } from "@azure/core-rest-pipeline";
import type { HostClientOptions } from "../client-options.ts";
import { type ChannelConfig, channelConfig } from "../config.ts";
import { createSender } from "./pipeline.ts";
import { Transport } from "./transport.ts";

/**
 * The way to the service that clients of several resource types can share: one pipeline, one token cache, one set of
 * connections, and the options that they stand for.
 */
export class Channel {
  readonly config: ChannelConfig;
  readonly transport: Transport;

  /** @throws ForeignOriginError, InvalidResourceIdError, TypeError for options that no request could be made with */
  constructor(credential: TokenCredential, options: HostClientOptions = {}) {
    this.config = channelConfig(options);
    const httpClient = this.config.httpClient ?? createDefaultHttpClient();
    this.transport = new Transport(createSender(credential, this.config, httpClient), this.config);
  }
}
