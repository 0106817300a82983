import type { ConsumerSurfaceModel } from "../model/consumer-types.ts";
import type { Capability, OperationModel } from "../model/types.ts";
import type { ConsumerNames } from "../naming/types.ts";
import { completionText, methodDoc, pagesText, resumeMethod, type MethodView } from "./methods.ts";
import { options, parameter } from "./signature.ts";

/** The methods that a version of the resource type can do. */
export function consumerMethods({ operations, resource }: ConsumerSurfaceModel, names: ConsumerNames): MethodView[] {
  const { list, listBySubscription, get, create, delete: remove } = operations;
  const wire = resource === null ? "unknown" : names.resource;
  const endpoint = `CanonicalPrivateEndpoint<${wire}>`;
  const target = parameter("target", names.target);
  const of = <T extends OperationModel>(capability: Capability<T>, view: (operation: T) => MethodView[]): MethodView[] =>
    capability.kind === "present" ? view(capability.operation) : [];

  return [
    ...of(list, (operation) => [
      {
        name: "list",
        doc: methodDoc("Lists the private endpoints of a resource group.", operation, pagesText(operation)),
        parameters: [parameter("resourceGroup", names.resourceGroup), options("ListOptions")],
        result: `PagedEndpoints<${wire}>`,
        typeArgument: wire,
      },
    ]),
    ...of(listBySubscription, (operation) => [
      {
        name: "listBySubscription",
        doc: methodDoc("Lists the private endpoints of a subscription.", operation, pagesText(operation)),
        parameters: [parameter("subscription", `${names.subscription} = {}`), options("ListOptions")],
        result: `PagedEndpoints<${wire}>`,
        typeArgument: wire,
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
        parameters: [target, options("CallOptions")],
        result: `Promise<${endpoint}>`,
        typeArgument: wire,
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
        parameters: [target, parameter("request", names.request), options("OperationOptions")],
        result: `ConnectionOperation<${endpoint}>`,
        typeArgument: wire,
      },
      {
        name: "replace",
        doc: methodDoc("Creates or replaces a private endpoint; the body is sent as it is.", operation, completionText(operation)),
        parameters: [target, parameter("body", names.body), options("OperationOptions")],
        result: `ConnectionOperation<${endpoint}>`,
        typeArgument: wire,
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
        parameters: [target, options("OperationOptions")],
        result: "ConnectionOperation<void>",
        typeArgument: null,
      },
    ]),
    ...(create.kind === "absent" && remove.kind === "absent" ? [] : [resumeMethod(wire, endpoint)]),
  ];
}
