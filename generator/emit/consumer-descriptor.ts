import type { ConsumerSurfaceModel, ScopedListModel } from "../model/consumer-types.ts";
import type { Capability, OperationModel } from "../model/types.ts";
import type { ConsumerHistory } from "../naming/types.ts";
import { operationLiteral, valueMap } from "./descriptor.ts";
import type { Literal } from "./literal.ts";

/** The data that the runtime needs of a surface of the consumer's side, in the form of `ConsumerDescriptor`. */
export function consumerDescriptorOf(surface: ConsumerSurfaceModel, apiVersions: readonly string[], history: ConsumerHistory): Literal {
  const { list, listBySubscription, get, create, delete: remove } = surface.operations;
  return {
    resourceType: surface.resourceType,
    apiVersions,
    target: surface.target.template,
    operations: {
      ...scoped("list", list),
      ...scoped("listBySubscription", listBySubscription),
      ...onOne("get", get),
      ...onOne("create", create),
      ...onOne("delete", remove),
    },
    status: valueMap(surface.status) ?? {},
    provisioning: valueMap(surface.provisioning),
    createOnly: history.createOnly,
    additions: Object.fromEntries(history.additions.map(({ member, after, by }) => [member, { after, by }])),
    errors: surface.errors,
  };
}

function scoped(name: string, capability: Capability<ScopedListModel>): { readonly [key: string]: Literal } {
  if (capability.kind === "absent") return {};
  const { operation } = capability;
  return { [name]: { ...operationLiteral(operation), scope: operation.scope.template } };
}

/** The target is the private endpoint itself: nothing follows its path. */
function onOne(name: string, capability: Capability<OperationModel>): { readonly [key: string]: Literal } {
  return capability.kind === "absent" ? {} : { [name]: { ...operationLiteral(capability.operation), path: "" } };
}
