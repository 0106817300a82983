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
  const beside = "with the object of the service beside it as `wire`.";

  return [
    ...of(list, (operation) => [
      {
        name: "list",
        doc: methodDoc(operation, {
          says: "Lists the private endpoints of a resource group.",
          parameters: [],
          gives: pagesText(operation),
        }),
        parameters: `resourceGroup: ${names.resourceGroup}, options: ListOptions = {}`,
        result: `PagedEndpoints<${wire}>`,
        call: `list<${wire}>(resourceGroup, options)`,
      },
    ]),
    ...of(listBySubscription, (operation) => [
      {
        name: "listBySubscription",
        doc: methodDoc(operation, { says: "Lists the private endpoints of a subscription.", parameters: [], gives: pagesText(operation) }),
        parameters: `subscription: ${names.subscription} = {}, options: ListOptions = {}`,
        result: `PagedEndpoints<${wire}>`,
        call: `listBySubscription<${wire}>(subscription, options)`,
      },
    ]),
    ...of(get, (operation) => [
      {
        name: "get",
        doc: methodDoc(operation, {
          says: "Reads a private endpoint with its connections, automatic and manual.",
          parameters: [],
          gives: `The private endpoint, ${beside}`,
        }),
        parameters: `${target}, options: CallOptions = {}`,
        result: `Promise<${endpoint}>`,
        call: `get<${wire}>(target, options)`,
      },
    ]),
    ...of(create, (operation) => [
      {
        name: "create",
        doc: methodDoc(operation, {
          says: "Creates a private endpoint, and with it asks for a connection to its target. One that is there is brought up to date.",
          parameters: ["@param request - Location, subnet, target and who approves; see its members."],
          gives: completionText(operation),
        }),
        parameters: `${target}, request: ${names.request}, ${options}`,
        result: `ConnectionOperation<${endpoint}>`,
        call: `create<${wire}>(target, request, options)`,
      },
      {
        name: "replace",
        doc: methodDoc(operation, {
          says: "Creates or replaces a private endpoint with a body of your own.",
          parameters: ["@param body - Sent as it is."],
          gives: completionText(operation),
        }),
        parameters: `${target}, body: ${names.body}, ${options}`,
        result: `ConnectionOperation<${endpoint}>`,
        call: `replace<${wire}>(target, body, options)`,
      },
    ]),
    ...of(remove, (operation) => [
      {
        name: "delete",
        doc: methodDoc(operation, {
          says: "Deletes a private endpoint; for the owners of its targets, the connections become Disconnected.",
          parameters: [],
          gives: completionText(operation),
        }),
        parameters: `${target}, ${options}`,
        result: "ConnectionOperation<void>",
        call: "delete(target, options)",
      },
    ]),
    ...(create.kind === "absent" && remove.kind === "absent" ? [] : [resumeMethod(wire, endpoint)]),
  ];
}
