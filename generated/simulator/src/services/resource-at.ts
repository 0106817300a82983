import type { Call } from "../engine/service.ts";
import { idOf, type ProviderPath, scopeOf } from "../http/address.ts";
import { unknownGroup, unknownResource } from "../http/refusals.ts";
import type { ResourceDocument } from "../state/documents.ts";

/** The resource that a path leads to. @throws ArmFailure when it, or its group, is not there */
export function resourceAt({ address, context }: Call, path: ProviderPath): ResourceDocument {
  const { subscriptionId = "", group = "" } = address;
  if (context.state.group(subscriptionId, group) === undefined) throw unknownGroup(group);
  const resource = context.state.resource(idOf(scopeOf(address), path));
  if (resource === undefined) throw unknownResource(idOf("", path).slice("/providers/".length), group);
  return resource;
}
