// CommonJS: the packages are ECMAScript modules, which `require` loads as they are.
const { PrivateEndpointConnections } = require("@pecgen/client");
const { VaultConnectionsClient } = require("@pecgen/keyvault");
const { createSimulator } = require("@pecgen/simulator");

const vault = "/subscriptions/00000000-0000-0000-0000-00000000000a/resourceGroups/data/providers/Microsoft.KeyVault/vaults/kv";
const credential = { getToken: async () => ({ token: "any", expiresOnTimestamp: Date.now() + 3_600_000 }) };

async function main() {
  const simulator = createSimulator({ operationMs: 0 });
  await simulator.seed({ resources: [{ id: vault, connections: [{ name: "request" }] }] });
  const { endpoint } = await simulator.listen();
  const options = { endpoint, allowInsecureLoopback: true };
  const { changed } = await new PrivateEndpointConnections(credential, options).ensure({ target: vault, name: "request" }, "Rejected");
  const { properties } = await new VaultConnectionsClient(credential, options).get(vault, "request");
  console.log(`changed: ${changed}, now ${properties.privateLinkServiceConnectionState.status}`);
  await simulator.close();
}

void main();
