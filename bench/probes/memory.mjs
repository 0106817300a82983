// Lists one resource with many connections and prints the memory that is in use at the end: node --expose-gc memory.mjs <endpoint> <items>
import { VaultConnectionsClient } from "@pecgen/keyvault";

const [endpoint, items] = process.argv.slice(2);
const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
const client = new VaultConnectionsClient(credential, { endpoint, allowInsecureLoopback: true });
const vault = (n) => `/subscriptions/00000000-0000-0000-0000-00000000000a/resourceGroups/r/providers/Microsoft.KeyVault/vaults/v1-${n}`;
const count = async (n) => {
  let found = 0;
  let highest = 0;
  for await (const _ of client.list(vault(n))) {
    if (++found % 5_000 !== 0) continue;
    globalThis.gc();
    highest = Math.max(highest, process.memoryUsage().heapUsed);
  }
  return { found, heapMB: highest / 1e6, peakMB: process.resourceUsage().maxRSS / 1024 };
};
await count(5_000);
console.log(JSON.stringify(await count(Number(items))));
process.exit(0);
