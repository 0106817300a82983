import { type JsonObject, present } from "../json.ts";
import type { Context } from "../options.ts";
import type { EndpointConnection, EndpointState, ResourceDocument } from "../state/documents.ts";

/** A private endpoint as the consumer reads it: each of its connections in the state that the provider's side is in. */
export function privateEndpointWire(
  { state }: Pick<Context, "state">,
  { id, name, location, tags, endpoint }: ResourceDocument,
): JsonObject {
  if (endpoint === undefined) throw new TypeError(`${id} is not a private endpoint.`);
  const connections = (manual: boolean): JsonObject[] =>
    endpoint.connections
      .filter((connection) => connection.manual === manual)
      .map((connection) => ({
        id: `${id}/${manual ? "manualPrivateLinkServiceConnections" : "privateLinkServiceConnections"}/${connection.name}`,
        name: connection.name,
        etag: endpointEtag(endpoint),
        properties: present({
          provisioningState: wordOf(endpoint),
          privateLinkServiceId: connection.targetId,
          groupIds: connection.groupIds,
          requestMessage: connection.requestMessage,
          privateLinkServiceConnectionState: stateOf(connection),
        }),
        type: `Microsoft.Network/privateEndpoints/${manual ? "manualPrivateLinkServiceConnections" : "privateLinkServiceConnections"}`,
      }));
  const stateOf = (connection: EndpointConnection): JsonObject => {
    // Not there yet, there, or gone.
    if (connection.connectionId === undefined) return { status: "Pending", description: "Awaiting Approval", actionsRequired: "None" };
    const provider = state.connection(connection.connectionId);
    if (provider === undefined)
      return { status: "Disconnected", description: "Connection removed by service provider", actionsRequired: "None" };
    return { status: provider.status, description: provider.description, actionsRequired: provider.actionsRequired };
  };
  return present({
    id,
    name,
    type: "Microsoft.Network/privateEndpoints",
    location,
    tags,
    etag: endpointEtag(endpoint),
    properties: present({
      provisioningState: wordOf(endpoint),
      subnet: endpoint.subnetId === undefined ? undefined : { id: endpoint.subnetId },
      customNetworkInterfaceName: endpoint.customNetworkInterfaceName ?? "",
      ipConfigurations: endpoint.ipConfigurations,
      networkInterfaces: [
        { id: `${id.slice(0, id.lastIndexOf("/privateEndpoints/"))}/networkInterfaces/${interfaceName(name, endpoint)}` },
      ],
      customDnsConfigs: [],
      privateLinkServiceConnections: connections(false),
      manualPrivateLinkServiceConnections: connections(true),
    }),
  });
}

export function endpointEtag({ revision }: Pick<EndpointState, "revision">): string {
  return `W/"${revision.toString(16).padStart(8, "0")}"`;
}

function interfaceName(name: string, { customNetworkInterfaceName }: EndpointState): string {
  return customNetworkInterfaceName ?? `${name}.nic`;
}

function wordOf({ phase }: EndpointState): string {
  return phase === "InProgress" ? "Updating" : phase;
}
