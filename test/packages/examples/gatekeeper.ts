// A gatekeeper as a platform team would run it: requests of known subscriptions are approved, all others rejected, whatever
// the type of the resource. It talks HTTP to the simulator's command, as it would to the Resource Manager.
import { PrivateEndpointConnections } from "@pecgen/client";
import { credential } from "./credential.js";
import { simulatorCommand } from "./simulator-command.js";

const ours = "00000000-0000-0000-0000-00000000000a";
const resources = [
  "Microsoft.KeyVault/vaults/kv",
  "Microsoft.Storage/storageAccounts/data",
  "Microsoft.ApiManagement/service/api",
  "Microsoft.Sql/servers/sql",
].map((name) => `/subscriptions/${ours}/resourceGroups/platform/providers/${name}`);

const endpointOf = (subscription: string, name: string): string =>
  `/subscriptions/${subscription}/resourceGroups/apps/providers/Microsoft.Network/privateEndpoints/${name}`;
const known = "00000000-0000-0000-0000-00000000000b";
const stranger = "00000000-0000-0000-0000-00000000000c";

await using simulator = await simulatorCommand({
  resources: resources.map((id, index) => ({
    id,
    connections: [
      { name: "known", description: "For the shop", privateEndpoint: endpointOf(known, `shop-${index}`) },
      { name: "stranger", description: "Hello", privateEndpoint: endpointOf(stranger, `hello-${index}`) },
    ],
  })),
});
const connections = new PrivateEndpointConnections(credential, { endpoint: simulator.endpoint, allowInsecureLoopback: true });

for (const target of resources) {
  for await (const connection of connections.list(target)) {
    if (connection.status !== "Pending") continue;
    const isKnown = connection.privateEndpointId?.includes(`/subscriptions/${known}/`) ?? false;
    const { changed, connection: after } = await connections.ensure(connection.id, isKnown ? "Approved" : "Rejected");
    console.log(`${target.split("/").at(-1)} ${connection.name}: ${after?.status}${changed ? "" : ", as before"}`);
  }
}
