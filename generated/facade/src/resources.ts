import type { HostDescriptor, ListOptions } from "@pecgen/core/codegen/v1";
import { actionsOf } from "./actions.ts";
import type { Catalog } from "./catalog.ts";
import { InvalidFilterError } from "./errors/selection.ts";
import { isObject, type JsonObject, stringAt } from "./json.ts";
import { type Page, page } from "./paged.ts";
import type { ResourceType } from "./resource-types.ts";
import type { Session } from "./session.ts";
import { sameText } from "./text.ts";
import { unsupportedAction } from "./unsupported.ts";

/** Where to look for resources. */
export interface ResourceScope {
  /** May be left to the client's options. */
  readonly subscriptionId?: string | undefined;
  /** All resource groups of the subscription unless told. */
  readonly resourceGroupName?: string | undefined;
  /** All types that can list connections unless told. */
  readonly resourceTypes?: readonly (ResourceType | (string & {}))[] | undefined;
}

/** A resource that can have private endpoint connections. Every method takes it. */
export interface FoundResource {
  /** Resource id. */
  readonly id: string;
  readonly name: string;
  /** As its definition spells it. */
  readonly resourceType: string;
  /** Name of the region; `undefined` for global resources that do not say. */
  readonly location: string | undefined;
}

/** The Resource Manager's own list: of all resources, whatever their type. */
const ofSubscription = {
  resourceType: "resources",
  apiVersions: ["2021-04-01"],
  target: "/subscriptions/{subscriptionId}",
  operations: {
    list: {
      operationId: "Resources_List",
      method: "GET",
      path: "/resources",
      success: [200],
      query: ["$filter"],
      paging: { items: "value", next: "nextLink" },
    },
  },
  status: {},
  provisioning: null,
  errors: "arm",
} as const satisfies HostDescriptor;

const ofGroup: HostDescriptor = { ...ofSubscription, target: `${ofSubscription.target}/resourceGroups/{resourceGroupName}` };

/** A longer filter is an address that is too long; the answer is filtered in any case. */
const mostTypesInFilter = 10;

/**
 * The resources in a subscription or in a resource group that connections can be listed of, page by page.
 *
 * @throws UnknownResourceTypeError; UnsupportedActionError, InvalidFilterError where none of the types can be listed, or there is none
 */
export async function* resourcePages(
  { catalog, clients, subscriptionId }: Session,
  scope: ResourceScope,
  options: ListOptions,
  continuationToken: string | undefined,
): AsyncGenerator<Page<FoundResource>> {
  const types = scope.resourceTypes && listable(catalog, scope.resourceTypes);
  const filter =
    types !== undefined && types.length <= mostTypesInFilter ? types.map((type) => `resourceType eq '${type}'`).join(" or ") : "";
  const client = clients.get(scope.resourceGroupName === undefined ? ofSubscription : ofGroup);
  const place = { subscriptionId: scope.subscriptionId ?? subscriptionId, resourceGroupName: scope.resourceGroupName };
  const pages = client
    .list<JsonObject>(place, { ...options, ...(filter !== "" && { query: { ...options.query, $filter: filter } }) })
    .byPage(continuationToken === undefined ? {} : { continuationToken });
  for await (const items of pages) {
    const found = items.filter(isObject).flatMap((wire) => foundResource(catalog, wire) ?? []);
    const wanted = found.filter(({ resourceType }) => types === undefined || types.some((type) => sameText(type, resourceType)));
    yield page(wanted, items.continuationToken);
  }
}

function foundResource(catalog: Catalog, wire: JsonObject): FoundResource | undefined {
  const id = stringAt(wire, "id");
  const [descriptor] = catalog.find(stringAt(wire, "type") ?? "") ?? [];
  if (id === undefined || descriptor === undefined || !actionsOf(descriptor).includes("list")) return undefined;
  return { id, name: id.split("/").at(-1) ?? "", resourceType: descriptor.resourceType, location: stringAt(wire, "location") };
}

/** Those of the types that connections can be listed of: at least one, since without any nothing would ever be found. */
function listable(catalog: Catalog, types: readonly string[]): string[] {
  const [first, ...others] = types.map((type) => catalog.get(type));
  if (first === undefined) throw new InvalidFilterError("An empty list of types selects nothing.");
  const able = [first, ...others].filter(([descriptor]) => actionsOf(descriptor).includes("list"));
  if (able.length === 0) throw unsupportedAction(catalog, first, first[0], "list");
  return able.map(([{ resourceType }]) => resourceType);
}
