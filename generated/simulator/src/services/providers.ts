import { usualPaging } from "../engine/lists.ts";
import type { Call, Endpoint, Service } from "../engine/service.ts";
import type { Answer } from "../http/message.ts";
import { fold, type JsonObject } from "../json.ts";
import type { Context } from "../options.ts";
import { privateEndpointType, privateEndpointVersions } from "./private-endpoints.ts";

const versions = ["2022-12-01", "2022-09-01", "2021-04-01", "2021-01-01", "2020-10-01", "2020-06-01", "2019-10-01", "2018-05-01"];

/** Which providers a subscription is registered for, and which api-versions they have. */
export const providersService: Service = {
  name: "providers",
  route(address, context) {
    const { subscriptionId, group, path, providers } = address;
    if (subscriptionId === undefined || group !== undefined) return undefined;
    const isList = /^\/subscriptions\/[^/]+\/providers$/i.test(path);
    const [only] = providers;
    if (!isList && (only === undefined || providers.length > 1 || only.types.length > 0)) return undefined;
    const known = only === undefined ? undefined : context.catalog.namespaceOf(only.namespace);
    if (only !== undefined && known === undefined) return undefined;
    return {
      resourceType: "Microsoft.Resources/providers",
      apiVersions: versions,
      at: (apiVersion) =>
        versions.includes(apiVersion) ? { errors: "arm", byMethod: { GET: known === undefined ? list : getOf(known) } } : undefined,
    };
  },
};

const list: Endpoint = {
  operation: "listProviders",
  action: "Microsoft.Resources/subscriptions/providers/read",
  handle: async (call): Promise<Answer> => {
    const namespaces = call.context.catalog.namespaces();
    return { status: 200, body: { [usualPaging.items ?? "value"]: await Promise.all(namespaces.map((name) => providerWire(call, name))) } };
  },
};

function getOf(namespace: string): Endpoint {
  return {
    operation: "getProvider",
    action: "Microsoft.Resources/subscriptions/providers/read",
    handle: async (call): Promise<Answer> => ({ status: 200, body: await providerWire(call, namespace) }),
  };
}

async function providerWire({ address, context }: Call, namespace: string): Promise<JsonObject> {
  const subscription = context.state.subscription(address.subscriptionId ?? "");
  const unregistered = subscription?.unregistered?.some((name) => fold(name) === fold(namespace)) ?? false;
  return {
    id: `/subscriptions/${address.subscriptionId}/providers/${namespace}`,
    namespace,
    registrationState: unregistered ? "NotRegistered" : "Registered",
    registrationPolicy: "RegistrationRequired",
    resourceTypes: await resourceTypes(context, namespace),
  };
}

async function resourceTypes({ catalog, behaviour }: Context, namespace: string): Promise<JsonObject[]> {
  const types = await Promise.all(catalog.resourceTypesOf(namespace).map((type) => catalog.type(type)));
  const known = types.flatMap((type) => (type === undefined ? [] : [{ resourceType: type.resourceType, apiVersions: type.apiVersions }]));
  const own = fold(privateEndpointType).startsWith(`${fold(namespace)}/`)
    ? [{ resourceType: privateEndpointType, apiVersions: privateEndpointVersions }]
    : [];
  return [...known, ...own].map(({ resourceType, apiVersions }) => ({
    resourceType: resourceType.slice(namespace.length + 1),
    locations: [],
    apiVersions: [...(behaviour.apiVersions[fold(resourceType)] ?? apiVersions)],
  }));
}
