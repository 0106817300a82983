import type { Address } from "../http/address.ts";
import type { Answer, SimulatorRequest } from "../http/message.ts";
import type { Context } from "../options.ts";
import type { SurfaceData } from "../catalog/types.ts";

/** What a request wants, in the words that faults and the journal use. */
export type OperationName =
  | "list"
  | "get"
  | "update"
  | "delete"
  | "listPrivateLinkResources"
  | "getPrivateLinkResource"
  | "poll"
  | "getTarget"
  | "putTarget"
  | "deleteTarget"
  | "listTargets"
  | "getPrivateEndpoint"
  | "putPrivateEndpoint"
  | "deletePrivateEndpoint"
  | "listPrivateEndpoints"
  | "getSubscription"
  | "listSubscriptions"
  | "getResourceGroup"
  | "putResourceGroup"
  | "listResourceGroups"
  | "listResources"
  | "getProvider"
  | "listProviders"
  | "listPermissions"
  | "queryResources";

/** One request on its way through a service. */
export interface Call {
  readonly context: Context;
  readonly request: SimulatorRequest;
  readonly address: Address;
  readonly apiVersion: string;
}

/** What a service does for one method. */
export interface Endpoint {
  readonly operation: OperationName;
  /** What the caller has to be allowed to do, for example `Microsoft.KeyVault/vaults/privateEndpointConnections/read`. */
  readonly action: string;
  /** Set for what changes nothing, whatever its method. */
  readonly reads?: true;
  handle(call: Call): Answer | Promise<Answer>;
}

/** What a route has at one api-version, by method. */
export interface Endpoints {
  readonly byMethod: Readonly<Partial<Record<string, Endpoint>>>;
  /** The form of the provider's own errors. */
  readonly errors: SurfaceData["errors"];
}

/** Where an address leads to. */
export interface Route {
  /** What is addressed, for errors, faults and the journal, for example `Microsoft.KeyVault/vaults`. */
  readonly resourceType: string;
  /** Those that the Resource Manager lists, newest first. */
  readonly apiVersions: readonly string[];
  /** `undefined` for an api-version that this route is not there in. */
  at(apiVersion: string): Endpoints | undefined;
}

/** One of the things that are simulated. The first one that knows where an address leads to gets the request. */
export interface Service {
  readonly name: string;
  route(address: Address, context: Context): Route | undefined | Promise<Route | undefined>;
}
