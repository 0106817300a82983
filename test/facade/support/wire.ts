/** A connection as most services send it. */
export interface ConnectionWire {
  id?: string;
  name?: string;
  properties: {
    privateEndpoint?: { id: string };
    privateLinkServiceConnectionState: { status: string; description?: string; [member: string]: unknown };
    provisioningState?: string;
    [member: string]: unknown;
  };
  [member: string]: unknown;
}

export const subscriptionId = "11111111-2222-3333-4444-555555555555";
export const consumer = "99999999-2222-3333-4444-555555555555";

/** Resource id of a resource: `idOf("Contoso.Storage/boxes/inner", "box", "x")`. */
export function idOf(resourceType: string, ...names: readonly string[]): string {
  const [provider, ...types] = resourceType.split("/");
  const path = types.map((type, index) => `/${type}/${names[index]}`).join("");
  return `/subscriptions/${subscriptionId}/resourceGroups/group/providers/${provider}${path}`;
}

export function privateEndpointId(name: string): string {
  return `/subscriptions/${consumer}/resourceGroups/consumers/providers/Microsoft.Network/privateEndpoints/${name}`;
}

/** A settled connection whose private endpoint is called `pe-<name>`, with the request message `please <name>`. */
export function connectionWire(target: string, name: string, status: string): ConnectionWire {
  return {
    id: `${target}/privateEndpointConnections/${name}`,
    name,
    properties: {
      privateEndpoint: { id: privateEndpointId(`pe-${name}`) },
      privateLinkServiceConnectionState: { status, description: `please ${name}` },
      provisioningState: "Succeeded",
    },
  };
}
