// The consumer asks for a connection with a private endpoint, the owner approves it, and removes it later.
import { PrivateEndpointConnections } from "@pecgen/client";
import { PrivateEndpointsClient } from "@pecgen/network";
import { createSimulator, ManualClock } from "@pecgen/simulator";
import { credential } from "./credential.js";

const provider = "/subscriptions/00000000-0000-0000-0000-00000000000a/resourceGroups/data";
const consumer = "/subscriptions/00000000-0000-0000-0000-00000000000b/resourceGroups/apps";
const account = `${provider}/providers/Microsoft.Storage/storageAccounts/data`;
const endpointId = `${consumer}/providers/Microsoft.Network/privateEndpoints/pe`;

const clock = new ManualClock();
const simulator = createSimulator({ clock });
await simulator.seed({ resourceGroups: [{ id: consumer }], resources: [{ id: account }] });
const { endpoint } = await simulator.listen();
const options = { endpoint, allowInsecureLoopback: true, clock };

const endpoints = new PrivateEndpointsClient(credential, options);
const created = await endpoints.create(endpointId, {
  location: "westeurope",
  subnetId: `${consumer}/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps`,
  target: { id: account, groupIds: ["blob"] },
  approval: { kind: "manual", requestMessage: "For the shop, ticket 4711" },
});
console.log(`consumer: ${created.connections[0]?.status}`);

const owner = new PrivateEndpointConnections(credential, options);
const { id, status } = await owner.approve({ target: account, requestMessage: "For the shop, ticket 4711" });
console.log(`owner: ${status}`);
console.log(`consumer: ${(await endpoints.get(endpointId)).connections[0]?.status}`);

await owner.remove(id);
console.log(`consumer: ${(await endpoints.get(endpointId)).connections[0]?.status}`);
await simulator.close();
