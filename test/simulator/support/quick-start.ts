import { PrivateEndpointConnections } from "@pecgen/client";
import { createSimulator, ManualClock } from "@pecgen/simulator";

const vault = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv";
const credential = { getToken: async () => ({ token: "any", expiresOnTimestamp: Date.now() + 3_600_000 }) };

// Nobody has to wait: the time of this clock passes when somebody would.
const clock = new ManualClock();
const simulator = createSimulator({ clock });
await simulator.seed({ resources: [{ id: vault, connections: [{ name: "request", description: "ticket 4711" }] }] });

const connections = new PrivateEndpointConnections(credential, { httpClient: simulator.httpClient, clock });
const approved = await connections.approve({ target: vault, requestMessage: "ticket 4711" }, { description: "Welcome" });
console.log(approved.status); // Approved

for (const { method, operation, status } of simulator.journal.entries()) console.log(method, operation, status);
