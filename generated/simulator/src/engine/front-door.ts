import type { Address } from "../http/address.ts";
import { checkLink } from "../http/links.ts";
import type { SimulatorRequest } from "../http/message.ts";
import {
  invalidSubscription,
  malformedApiVersion,
  missingApiVersion,
  nothingThere,
  unauthenticated,
  unauthorized,
  unknownNamespace,
  unknownSubscription,
  unknownType,
  unregistered,
  unsupportedApiVersion,
  wrongMethod,
} from "../http/refusals.ts";
import { fold } from "../json.ts";
import type { Context } from "../options.ts";
import { isDenied } from "../state/permissions.ts";
import { continuation } from "./lists.ts";
import type { Endpoint, Endpoints, Route, Service } from "./service.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const simulatedLocation = "simulated";

/** What has been found out about a request. */
export interface Admitted {
  readonly route: Route;
  readonly endpoints: Endpoints;
  readonly endpoint: Endpoint;
  readonly apiVersion: string;
}

/** Who asks. @throws ArmFailure */
export function authenticate({ headers }: SimulatorRequest, { behaviour }: Context): void {
  const authorization = headers["authorization"];
  if (authorization === undefined || authorization.trim() === "") throw unauthenticated("The 'Authorization' header is missing.");
  const token = /^Bearer\s+(\S+)$/i.exec(authorization.trim())?.[1];
  if (token === undefined) throw unauthenticated("The 'Authorization' header is provided in an invalid format.");
  if (!behaviour.acceptsToken(token)) throw unauthenticated("The access token is invalid.");
}

/** The service that an address leads to. */
export async function find(address: Address, context: Context, services: readonly Service[]): Promise<Route | undefined> {
  for (const service of services) {
    const route = await service.route(address, context);
    if (route !== undefined) return route;
  }
  return undefined;
}

/** Lets a request in, with the checks of the Resource Manager in its order. @throws ArmFailure */
export function admit(request: SimulatorRequest, address: Address, route: Route | undefined, context: Context): Admitted {
  const apiVersion = address.query.get("api-version");
  if (apiVersion === undefined || apiVersion === "") throw missingApiVersion();
  checkSubscription(address, context);
  if (route === undefined) throw noRoute(address, apiVersion, context);
  const endpoints = route.at(apiVersion);
  const offered = context.behaviour.apiVersions[fold(route.resourceType)];
  if (endpoints === undefined || offered?.includes(apiVersion) === false)
    throw wrongApiVersion(apiVersion, route.resourceType, offered ?? route.apiVersions);
  if (Object.keys(endpoints.byMethod).length === 0) throw noRoute(address, apiVersion, context);
  checkRegistration(address, route, context);
  const endpoint = endpoints.byMethod[request.method];
  if (endpoint === undefined) throw wrongMethod(request.method, Object.keys(endpoints.byMethod));
  checkPermission(address, endpoint, context);
  if (address.query.has(continuation)) checkLink(address.raw);
  return { route, endpoints, endpoint, apiVersion };
}

function checkSubscription({ subscriptionId }: Address, { state, behaviour }: Context): void {
  if (subscriptionId === undefined) return;
  if (!uuid.test(subscriptionId)) throw invalidSubscription(subscriptionId);
  if (state.subscription(subscriptionId) !== undefined) return;
  if (!behaviour.anySubscription) throw unknownSubscription(subscriptionId);
  state.putSubscription(subscriptionId);
}

function noRoute({ providers, path }: Address, apiVersion: string, { catalog }: Context): Error {
  const last = providers.at(-1);
  if (last === undefined) return nothingThere(path);
  const namespace = catalog.namespaceOf(last.namespace);
  return namespace === undefined ? unknownNamespace(last.namespace) : unknownType(last.types.join("/"), namespace, apiVersion);
}

function wrongApiVersion(apiVersion: string, resourceType: string, apiVersions: readonly string[]): Error {
  if (!/^\d{4}-\d{2}-\d{2}(-[a-z][a-z\d.-]*)?$/i.test(apiVersion)) return malformedApiVersion(apiVersion, apiVersions);
  return unsupportedApiVersion(resourceType.slice(resourceType.indexOf("/") + 1), apiVersion, apiVersions, simulatedLocation);
}

function checkRegistration({ subscriptionId }: Address, { resourceType }: Route, { state }: Context): void {
  const namespace = resourceType.split("/", 1)[0] ?? "";
  const missing = state.subscription(subscriptionId ?? "")?.unregistered ?? [];
  if (missing.some((name) => fold(name) === fold(namespace))) throw unregistered(namespace);
}

function checkPermission({ subscriptionId, path }: Address, { action }: Endpoint, { state }: Context): void {
  const denied = state.subscription(subscriptionId ?? "")?.denied;
  if (isDenied(denied, action)) throw unauthorized(action, path);
}
