import type { ConsumerSurfaceModel } from "../model/consumer-types.ts";
import type { Capability, OperationModel } from "../model/types.ts";
import type { ConsumerNames } from "../naming/types.ts";
import { completionText, methodDoc, pagesText, resumeMethod, type MethodView } from "./methods.ts";

/** The methods that a version of the resource type can do. */
export function consumerMethods({ operations, resource }: ConsumerSurfaceModel, names: ConsumerNames): MethodView[] {
  const { list, listBySubscription, get, create, delete: remove } = operations;
  const wire = resource === null ? "unknown" : names.resource;
  const endpoint = `CanonicalPrivateEndpoint<${wire}>`;
  const target = `target: ${names.target}`;
  const options = "options: OperationOptions = {}";
  const of = <T extends OperationModel>(capability: Capability<T>, view: (operation: T) => MethodView[]): MethodView[] =>
    capability.kind === "present" ? view(capability.operation) : [];

  return [
    ...of(list, (operation) => [
      {
        name: "list",
        doc: methodDoc("Lists the private endpoints of a resource group.", operation, pagesText(operation)),
        parameters: `resourceGroup: ${names.resourceGroup}, options: ListOptions = {}`,
        result: `PagedEndpoints<${wire}>`,
        call: `list<${wire}>(resourceGroup, options)`,
      },
    ]),
    ...of(listBySubscription, (operation) => [
      {
        name: "listBySubscription",
        doc: methodDoc("Lists the private endpoints of a subscription.", operation, pagesText(operation)),
        parameters: `subscription: ${names.subscription} = {}, options: ListOptions = {}`,
        result: `PagedEndpoints<${wire}>`,
        call: `listBySubscription<${wire}>(subscription, options)`,
      },
    ]),
    ...of(get, (operation) => [
      {
        name: "get",
        doc: methodDoc(
          "Reads a private endpoint with its connections, automatic and manual.",
          operation,
          "The object of the service is beside it as `wire`.",
        ),
        parameters: `${target}, options: CallOptions = {}`,
        result: `Promise<${endpoint}>`,
        call: `get<${wire}>(target, options)`,
      },
    ]),
    ...of(create, (operation) => [
      {
        name: "create",
        doc: methodDoc(
          "Creates a private endpoint, and with it asks for a connection to its target. One that is there is brought up to date.",
          operation,
          completionText(operation),
        ),
        parameters: `${target}, request: ${names.request}, ${options}`,
        result: `ConnectionOperation<${endpoint}>`,
        call: `create<${wire}>(target, request, options)`,
      },
      {
        name: "replace",
        doc: methodDoc("Creates or replaces a private endpoint; the body is sent as it is.", operation, completionText(operation)),
        parameters: `${target}, body: ${names.body}, ${options}`,
        result: `ConnectionOperation<${endpoint}>`,
        call: `replace<${wire}>(target, body, options)`,
      },
    ]),
    ...of(remove, (operation) => [
      {
        name: "delete",
        doc: methodDoc(
          "Deletes a private endpoint; for the owners of its targets, the connections become Disconnected.",
          operation,
          completionText(operation),
        ),
        parameters: `${target}, ${options}`,
        result: "ConnectionOperation<void>",
        call: "delete(target, options)",
      },
    ]),
    ...(create.kind === "absent" && remove.kind === "absent" ? [] : [resumeMethod(wire, endpoint)]),
  ];
}
