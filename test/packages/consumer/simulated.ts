// Tests as a consumer would write them: against the simulator in the same process, and against its command.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PrivateEndpointConnections } from "@pecgen/client";
import { createSimulator, ManualClock } from "@pecgen/simulator/browser";
import { sqliteStore } from "@pecgen/simulator/sqlite";

const credential = { getToken: async () => ({ token: "any", expiresOnTimestamp: Date.now() + 3_600_000 }) };
const vault = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/simulated/providers/Microsoft.KeyVault/vaults/example";

const folder = mkdtempSync(join(tmpdir(), "simulated-"));
const clock = new ManualClock();
const simulator = createSimulator({ clock, store: sqliteStore(join(folder, "simulated.db")) });
await simulator.seedAll();
const inProcess = new PrivateEndpointConnections(credential, { httpClient: simulator.httpClient, clock });
console.log(`In this process: ${(await inProcess.approve({ target: vault, name: "pending" })).status}`);
await simulator.close();
rmSync(folder, { recursive: true });

const command = spawn(process.execPath, ["node_modules/@pecgen/simulator/dist/bin.js", "--port", "0", "--operation-ms", "0"], {
  stdio: ["ignore", "pipe", "inherit"],
});
let said = "";
for await (const chunk of command.stdout) {
  said += String(chunk);
  if (said.includes("Ctrl+C ends it")) break;
}
const [endpoint = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
const overHttp = new PrivateEndpointConnections(credential, { endpoint, allowInsecureLoopback: true });
console.log(`Over HTTP: ${(await overHttp.approve({ target: vault, name: "pending" })).status}`);
command.kill("SIGINT");
const [code] = await once(command, "exit");
if (code !== 0) throw new Error(`The simulator ended with ${code}`);
