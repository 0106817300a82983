import type { Store, PageQuery } from "../store/store.ts";
import { fold } from "../json.ts";
import type {
  ConnectionDocument,
  GroupDocument,
  OperationDocument,
  ResourceDocument,
  Restrictions,
  SubscriptionDocument,
} from "./documents.ts";
import { groupKey, keyOf, readId } from "./ids.ts";

/** Which resources to list: those of a subscription or of one of its groups, of some types or of all. */
export interface ResourceQuery extends PageQuery {
  readonly subscriptionId: string;
  readonly group?: string | undefined;
  readonly resourceTypes?: readonly string[] | undefined;
}

type Unlinked<D> = Omit<D, "key" | "links">;

/** What is kept, by what it is. Ids are found without regard to case. */
export class State {
  readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  subscription(subscriptionId: string): SubscriptionDocument | undefined {
    return this.store.get("subscription", fold(subscriptionId));
  }

  subscriptions(query: PageQuery = {}): SubscriptionDocument[] {
    return this.store.page("subscription", "all", "", query);
  }

  putSubscription(
    subscriptionId: string,
    details: Restrictions & Partial<Pick<SubscriptionDocument, "displayName" | "managementGroups">> = {},
  ): void {
    const { displayName = `Subscription ${subscriptionId}` } = details;
    const document: SubscriptionDocument = { ...details, subscriptionId, displayName, key: fold(subscriptionId), links: { all: "" } };
    this.store.put("subscription", document);
  }

  group(subscriptionId: string, name: string): GroupDocument | undefined {
    return this.store.get("resourceGroup", groupKey(subscriptionId, name));
  }

  groups(subscriptionId: string, query: PageQuery = {}): GroupDocument[] {
    return this.store.page("resourceGroup", "subscription", fold(subscriptionId), query);
  }

  /** Makes a group, and the subscription that it is in, unless they are there. */
  ensureGroup(subscriptionId: string, name: string, location: string): void {
    if (this.subscription(subscriptionId) === undefined) this.putSubscription(subscriptionId);
    if (this.group(subscriptionId, name) !== undefined) return;
    const key = groupKey(subscriptionId, name);
    this.store.put("resourceGroup", {
      key,
      links: { subscription: fold(subscriptionId) },
      subscriptionId,
      name,
      location,
    } as GroupDocument);
  }

  resource(id: string): ResourceDocument | undefined {
    return this.store.get("resource", keyOf(id));
  }

  resources({ subscriptionId, group, resourceTypes, ...query }: ResourceQuery): ResourceDocument[] {
    const scope = group === undefined ? fold(subscriptionId) : groupKey(subscriptionId, group);
    const link = group === undefined ? "subscription" : "group";
    if (resourceTypes === undefined) return this.store.page("resource", link, scope, query);
    const types = [...new Set(resourceTypes.map(fold))];
    const pages = types.map((type) => this.store.page<ResourceDocument>("resource", `${link}Type`, `${scope} ${type}`, query));
    // The first of all are among the first of each.
    return pages.flat().sort(byKey).slice(0, query.limit);
  }

  putResource(resource: Unlinked<ResourceDocument>): ResourceDocument {
    const { subscriptionId = "", group = "" } = readId(resource.id) ?? {};
    this.ensureGroup(subscriptionId, group, resource.location);
    const subscription = fold(subscriptionId);
    const inGroup = groupKey(subscriptionId, group);
    const type = fold(resource.resourceType);
    const links = { subscription, subscriptionType: `${subscription} ${type}`, group: inGroup, groupType: `${inGroup} ${type}` };
    const document = { ...resource, key: keyOf(resource.id), links };
    this.store.put("resource", document);
    return document;
  }

  removeResource(id: string): void {
    this.store.delete("resource", keyOf(id));
  }

  connection(id: string): ConnectionDocument | undefined {
    return this.store.get("connection", keyOf(id));
  }

  connections(targetId: string, query: PageQuery = {}): ConnectionDocument[] {
    return this.store.page("connection", "target", keyOf(targetId), query);
  }

  connectionsOfEndpoint(endpointId: string): ConnectionDocument[] {
    return this.store.page("connection", "endpoint", keyOf(endpointId));
  }

  putConnection(connection: Unlinked<ConnectionDocument>): ConnectionDocument {
    const links = { target: keyOf(connection.targetId), endpoint: keyOf(connection.privateEndpointId) };
    const document = { ...connection, key: keyOf(connection.id), links };
    this.store.put("connection", document);
    return document;
  }

  removeConnection(id: string): void {
    this.store.delete("connection", keyOf(id));
  }

  operation(key: string): OperationDocument | undefined {
    return this.store.get("operation", key);
  }

  /** The operation that ends first of those that are going on. */
  nextDue(): OperationDocument | undefined {
    return this.store.page<OperationDocument>("operation", "running", "", { limit: 1 })[0];
  }

  /** Forgets the operations that ended before a moment; those that ended first are looked at first. */
  forgetOperations(before: number): void {
    const oldest = (): OperationDocument | undefined => this.store.page<OperationDocument>("operation", "ended", "", { limit: 1 })[0];
    for (let operation = oldest(); operation !== undefined && operation.dueAt < before; operation = oldest()) {
      this.store.delete("operation", operation.key);
    }
  }

  runningOn(parentId: string): OperationDocument | undefined {
    return this.store.page<OperationDocument>("operation", "parent", keyOf(parentId), { limit: 1 })[0];
  }

  putOperation(operation: Omit<OperationDocument, "links">): OperationDocument {
    const links: Record<string, string> =
      operation.state === "InProgress" ? { running: "", parent: keyOf(operation.parentId) } : { ended: "" };
    const document = { ...operation, links };
    this.store.put("operation", document);
    return document;
  }
}

function byKey(a: ResourceDocument, b: ResourceDocument): number {
  return a.key < b.key ? -1 : 1;
}
