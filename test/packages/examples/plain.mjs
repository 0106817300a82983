// Plain JavaScript, over HTTP: reads what there is and approves what waits.
import { PrivateEndpointConnections } from "@pecgen/client";
import { createSimulator } from "@pecgen/simulator";

const account = "/subscriptions/00000000-0000-0000-0000-00000000000a/resourceGroups/data/providers/Microsoft.Storage/storageAccounts/data";
const simulator = createSimulator({ operationMs: 0 });
await simulator.seed({ resources: [{ id: account, connections: [{ name: "waits" }, { name: "works", status: "Approved" }] }] });
const { endpoint } = await simulator.listen();

// The simulator takes any token. A real app has `new DefaultAzureCredential()` of `@azure/identity` here.
const credential = { getToken: async () => ({ token: "any", expiresOnTimestamp: Date.now() + 3_600_000 }) };
const connections = new PrivateEndpointConnections(credential, { endpoint, allowInsecureLoopback: true });
for await (const { id, name, status } of connections.list(account)) {
  const after = status === "Pending" ? await connections.approve(id, { description: "Welcome" }) : { status };
  console.log(`${name}: ${status} → ${after.status}`);
}
await simulator.close();
