import type { ListModel, OperationModel, OperationsModel, SurfaceModel, UpdateModel, ValueMap } from "../model/types.ts";
import type { Literal } from "./literal.ts";

/** The data that the runtime needs of a surface, in the form of `HostDescriptor`. */
export function descriptorOf(surface: SurfaceModel, apiVersions: readonly string[]): Literal {
  return {
    resourceType: surface.resourceType,
    apiVersions,
    target: surface.target.template,
    operations: operations(surface.operations),
    status: valueMap(surface.status) ?? {},
    provisioning: valueMap(surface.provisioning),
    ...(surface.listFromTarget === null ? {} : { listFromTarget: compact(surface.listFromTarget) }),
    errors: surface.errors,
  };
}

function operations(model: OperationsModel): Literal {
  const members: Record<string, Literal> = {};
  for (const name of ["list", "get", "update", "delete", "listPrivateLinkResources", "getPrivateLinkResource"] as const) {
    const capability = model[name];
    if (capability.kind === "present") members[name] = operationLiteral(capability.operation);
  }
  return members;
}

export function operationLiteral(model: OperationModel | ListModel | UpdateModel): { readonly [key: string]: Literal } {
  return {
    operationId: model.operationId ?? "",
    method: model.method,
    path: model.tail,
    success: model.success,
    ...(model.query.length === 0 ? {} : { query: model.query.map(({ name }) => name) }),
    ...(model.headers.length === 0 ? {} : { headers: model.headers.map(({ name }) => name) }),
    ...("paging" in model ? { paging: paging(model) } : {}),
    ...(model.completion.kind === "sync" ? {} : { longRunning: { finalStateVia: model.completion.finalStateVia } }),
    ...("description" in model ? { body: { id: model.id, description: model.description } } : {}),
  };
}

function paging({ paging: found }: ListModel): Literal {
  switch (found.kind) {
    case "array":
      return { items: null, next: null };
    case "single":
      return { items: found.items, next: null };
    case "nextLink":
      return { items: found.items, next: found.next };
  }
}

export function valueMap(map: ValueMap<string> | null): Literal {
  return map === null ? null : Object.fromEntries(map.values.map(({ wire, meaning }) => [wire, meaning]));
}

function compact(object: { readonly [key: string]: Literal }): Literal {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}
