import type { Endpoint, Service } from "../engine/service.ts";
import { fold } from "../json.ts";
import { typeOf } from "../http/address.ts";

const versions = ["2022-04-01", "2018-07-01", "2015-07-01"];
const permissionsType = "Microsoft.Authorization/permissions";

/** What the caller may do at a scope: everything but what the subscription denies. */
export const permissionsService: Service = {
  name: "permissions",
  route({ providers }) {
    const path = providers.at(-1);
    if (path === undefined || fold(typeOf(path)) !== fold(permissionsType) || path.names.length > 0) return undefined;
    return {
      resourceType: permissionsType,
      apiVersions: versions,
      at: (apiVersion) => (versions.includes(apiVersion) ? { errors: "arm", byMethod: { GET: list } } : undefined),
    };
  },
};

const list: Endpoint = {
  operation: "listPermissions",
  action: `${permissionsType}/read`,
  handle: ({ address, context }) => {
    const denied = context.state.subscription(address.subscriptionId ?? "")?.denied ?? [];
    return { status: 200, body: { value: [{ actions: ["*"], notActions: [...denied], dataActions: [], notDataActions: [] }] } };
  },
};
