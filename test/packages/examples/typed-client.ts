// The exact client of one provider, against a simulator in the same process: no socket, no waiting.
import { ApiManagementServiceConnectionsClient } from "@pecgen/apimanagement";
import { VaultConnectionsClient } from "@pecgen/keyvault";
import { VaultConnectionsClient as PinnedClient } from "@pecgen/keyvault/2023-07-01";
import { createSimulator, ManualClock } from "@pecgen/simulator/browser";
import { PrivateLinkHubConnectionsClient } from "@pecgen/synapse";
import { credential } from "./credential.js";

const vault = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv";
const clock = new ManualClock();
const simulator = createSimulator({ clock });
await simulator.seed({ resources: [{ id: vault, connections: [{ name: "request" }, { name: "old", status: "Approved" }] }] });
const options = { httpClient: simulator.httpClient, clock };

const client = new VaultConnectionsClient(credential, options);
for await (const { name, properties } of client.list(vault)) {
  if (name === undefined || properties?.privateLinkServiceConnectionState?.status !== "Pending") continue;
  const approved = await client.approve(vault, name, { description: "Approved by the example" });
  console.log(`${name} is ${approved.properties?.privateLinkServiceConnectionState?.status}`);
}
await new PinnedClient(credential, options).get(vault, "request");

for (const { method, operation, url } of simulator.journal.entries()) {
  console.log(`${method} ${operation} ${new URL(url, "http://localhost").searchParams.get("api-version")}`);
}

// Only what a type can do is in its type.
const hub = new PrivateLinkHubConnectionsClient(credential, options);
// @ts-expect-error Synapse private link hubs are read-only: there is nothing to approve with.
hub.approve;
new ApiManagementServiceConnectionsClient(credential, options).approve;

await simulator.close();
