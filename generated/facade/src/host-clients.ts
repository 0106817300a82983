import { Channel, HostClient, type HostClientOptions, type HostDescriptor, type TokenCredential } from "@pecgen/core/codegen/v1";
import { genericDescriptor } from "./generic.ts";
import { fold } from "./text.ts";

/** One client of the runtime for each surface, made when it is first needed. All share one channel, made with the first of them. */
export class HostClients {
  readonly #credential: TokenCredential;
  readonly #options: HostClientOptions;
  readonly #clients = new Map<HostDescriptor, HostClient>();
  #channel: Channel | undefined;
  readonly #generic = new Map<string, HostDescriptor>();

  constructor(credential: TokenCredential, options: HostClientOptions) {
    this.#credential = credential;
    this.#options = options;
  }

  get(descriptor: HostDescriptor): HostClient {
    let client = this.#clients.get(descriptor);
    if (client === undefined) {
      this.#channel ??= new Channel(this.#credential, this.#options);
      client = new HostClient(this.#channel, descriptor);
      this.#clients.set(descriptor, client);
    }
    return client;
  }

  /** The descriptor of a type in the generic mode: the same one for all resources with paths of the same form. */
  generic(target: string, resourceType: string, apiVersion: string): HostDescriptor {
    const made = genericDescriptor(target, resourceType, apiVersion);
    const key = fold(`${made.target} ${apiVersion}`);
    const descriptor = this.#generic.get(key) ?? made;
    this.#generic.set(key, descriptor);
    return descriptor;
  }
}
