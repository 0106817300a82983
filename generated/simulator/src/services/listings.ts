import { listAnswer, usualPaging } from "../engine/lists.ts";
import type { Call, Endpoint, Route, Service } from "../engine/service.ts";
import { ArmFailure } from "../http/arm-failure.ts";
import type { Address } from "../http/address.ts";
import { objectIn } from "../http/body.ts";
import { unknownGroup, unknownSubscription } from "../http/refusals.ts";
import { fold, type JsonObject, present, stringAt } from "../json.ts";
import type { GroupDocument, ResourceDocument, SubscriptionDocument } from "../state/documents.ts";
import { typesOfFilter } from "./type-filter.ts";

const versions = [
  "2022-12-01",
  "2022-09-01",
  "2021-04-01",
  "2021-01-01",
  "2020-10-01",
  "2020-06-01",
  "2020-01-01",
  "2019-10-01",
  "2018-05-01",
];

/** Subscriptions, resource groups, and what is in them. */
export const listingsService: Service = {
  name: "listings",
  route(address) {
    if (address.providers.length > 0 || !isSubscriptions(address)) return undefined;
    const { subscriptionId, group, rest } = address;
    const [what = "", ...more] = rest.map(fold);
    if (subscriptionId === undefined) return route("subscriptions", { GET: listSubscriptions });
    if (more.length > 0) return undefined;
    if (what === "resources") return route("resources", { GET: listResources });
    if (group !== undefined && what === "") return route("subscriptions/resourceGroups", { GET: getGroup, PUT: putGroup });
    if (group !== undefined) return undefined;
    if (what === "") return route("subscriptions", { GET: getSubscription });
    return what === "resourcegroups" ? route("subscriptions/resourceGroups", { GET: listGroups }) : undefined;
  },
};

function route(type: string, byMethod: Readonly<Record<string, Endpoint>>): Route {
  return {
    resourceType: `Microsoft.Resources/${type}`,
    apiVersions: versions,
    at: (apiVersion) => (versions.includes(apiVersion) ? { errors: "arm", byMethod } : undefined),
  };
}

function isSubscriptions({ path }: Address): boolean {
  return /^\/subscriptions(\/|$)/i.test(path);
}

const listSubscriptions: Endpoint = {
  operation: "listSubscriptions",
  action: "Microsoft.Resources/subscriptions/read",
  handle: (call) => listAnswer(call, usualPaging, (query) => call.context.state.subscriptions(query), subscriptionWire),
};

const getSubscription: Endpoint = {
  operation: "getSubscription",
  action: "Microsoft.Resources/subscriptions/read",
  handle: ({ address, context }) => {
    const subscription = context.state.subscription(address.subscriptionId ?? "");
    if (subscription === undefined) throw unknownSubscription(address.subscriptionId ?? "");
    return { status: 200, body: subscriptionWire(subscription) };
  },
};

const listGroups: Endpoint = {
  operation: "listResourceGroups",
  action: "Microsoft.Resources/subscriptions/resourceGroups/read",
  handle: (call) => {
    const { subscriptionId = "" } = call.address;
    return listAnswer(call, usualPaging, (query) => call.context.state.groups(subscriptionId, query), groupWire);
  },
};

const getGroup: Endpoint = {
  operation: "getResourceGroup",
  action: "Microsoft.Resources/subscriptions/resourceGroups/read",
  handle: (call) => ({ status: 200, body: groupWire(groupOf(call)) }),
};

const putGroup: Endpoint = {
  operation: "putResourceGroup",
  action: "Microsoft.Resources/subscriptions/resourceGroups/write",
  handle: (call) => {
    const { subscriptionId = "", group = "" } = call.address;
    const { state } = call.context;
    const location = stringAt(objectIn(call.request), "location") ?? "";
    if (location === "") throw new ArmFailure(400, "LocationRequired", "The location property is required for this definition.");
    const isNew = state.group(subscriptionId, group) === undefined;
    state.ensureGroup(subscriptionId, group, location);
    return { status: isNew ? 201 : 200, body: groupWire(groupOf(call)) };
  },
};

const listResources: Endpoint = {
  operation: "listResources",
  action: "Microsoft.Resources/subscriptions/resources/read",
  handle: (call) => {
    const { subscriptionId = "", group } = call.address;
    if (group !== undefined) groupOf(call);
    const resourceTypes = typesOfFilter(call.address.query.get("$filter"));
    return listAnswer(
      call,
      usualPaging,
      (query) => call.context.state.resources({ ...query, subscriptionId, group, resourceTypes }),
      resourceWire,
    );
  },
};

function groupOf({ address, context }: Call): GroupDocument {
  const { subscriptionId = "", group = "" } = address;
  const found = context.state.group(subscriptionId, group);
  if (found === undefined) throw unknownGroup(group);
  return found;
}

function subscriptionWire({ subscriptionId, displayName }: SubscriptionDocument): JsonObject {
  return { id: `/subscriptions/${subscriptionId}`, subscriptionId, displayName, state: "Enabled" };
}

function groupWire({ subscriptionId, name, location }: GroupDocument): JsonObject {
  const id = `/subscriptions/${subscriptionId}/resourceGroups/${name}`;
  return { id, name, type: "Microsoft.Resources/resourceGroups", location, properties: { provisioningState: "Succeeded" } };
}

function resourceWire({ id, name, resourceType, location, tags }: ResourceDocument): JsonObject {
  return present({ id, name, type: resourceType, location, tags });
}
