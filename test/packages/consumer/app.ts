// An app as a consumer would write it: lists the connections of a vault and approves the pending one.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { TokenCredential } from "@pecgen/core/codegen/v1";
import { VaultConnectionsClient, type VaultPrivateEndpointConnection } from "@pecgen/keyvault";
import { VaultConnectionsClient as PinnedClient } from "@pecgen/keyvault/2023-07-01";
import { ApiManagementServiceConnectionsClient } from "@pecgen/apimanagement";
import { PrivateLinkHubConnectionsClient } from "@pecgen/synapse";

const credential: TokenCredential = { getToken: async () => ({ token: "consumer", expiresOnTimestamp: Date.now() + 3_600_000 }) };
const vault = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv";

let status = "Pending";
const requests: string[] = [];

const server: Server = createServer((request, response) => {
  const url = new URL(request.url ?? "/", "http://localhost");
  requests.push(`${request.method} ${url.pathname} ${url.searchParams.get("api-version")}`);
  const connection: VaultPrivateEndpointConnection = {
    id: `${vault}/privateEndpointConnections/pec`,
    name: "pec",
    properties: { privateLinkServiceConnectionState: { status }, provisioningState: "Succeeded" },
  };
  let body = "";
  request.on("data", (chunk: Buffer) => (body += chunk.toString()));
  request.on("end", () => {
    if (request.method === "PUT") status = JSON.parse(body).properties.privateLinkServiceConnectionState.status;
    connection.properties!.privateLinkServiceConnectionState!.status = status;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(url.pathname.endsWith("/privateEndpointConnections") ? { value: [connection] } : connection));
  });
});

await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const options = {
  endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  audience: "https://example.invalid",
  allowInsecureLoopback: true,
};
const client = new VaultConnectionsClient(credential, options);

for await (const connection of client.list(vault)) {
  if (connection.properties?.privateLinkServiceConnectionState?.status !== "Pending") continue;
  const approved = await client.approve(vault, connection.name ?? "", { description: "Approved by the consumer" });
  console.log(`${connection.name} is ${approved.properties?.privateLinkServiceConnectionState?.status}`);
}
await new PinnedClient(credential, options).get(vault, "pec");
console.log(requests.join("\n"));

// Only what a type can do is in its type.
const hub = new PrivateLinkHubConnectionsClient(credential, options);
// @ts-expect-error Synapse private link hubs are read-only: there is nothing to approve with.
hub.approve;
new ApiManagementServiceConnectionsClient(credential, options).approve;

server.close();
