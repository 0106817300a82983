import { createSimulator, ManualClock, type Simulator } from "@pecgen/simulator";
import { expect, onTestFinished, test } from "vitest";
import { start as startProcess } from "../support/pec-process.ts";
import { type Outcome, pec, subscription } from "./support/world.ts";

const group = `/subscriptions/${subscription}/resourceGroups/prod`;
const clock = (): ManualClock => new ManualClock({ startAt: Date.parse("2026-06-15T12:00:00Z") });

interface Started {
  readonly simulator: Simulator;
  readonly id: string;
  readonly run: (...argv: string[]) => Promise<Outcome>;
}

/** A resource with one connection, whose changes take a minute of a clock that moves only when somebody waits. */
async function start(type: string): Promise<Started> {
  const time = clock();
  const simulator = createSimulator({ operationMs: 60_000, clock: time });
  const resource = `${group}/providers/${type}/r`;
  await simulator.seed({ resources: [{ id: resource, connections: [{ name: "r.a", description: "ticket 1" }] }] });
  const { endpoint } = await simulator.listen(0);
  onTestFinished(() => simulator.close());
  return { simulator, id: `${resource}/privateEndpointConnections/r.a`, run: (...argv) => pec(endpoint, argv, { clock: time }) };
}

/** Services that finish at once, and services with operations: by their own header, by Location, by the resource alone. */
const types = [
  "Microsoft.Batch/batchAccounts",
  "Microsoft.CognitiveServices/accounts",
  "Microsoft.Devices/iotHubs",
  "Microsoft.DocumentDB/databaseAccounts",
  "Microsoft.EventHub/namespaces",
  "Microsoft.KeyVault/vaults",
  "Microsoft.Network/privateLinkServices",
  "Microsoft.Search/searchServices",
  "Microsoft.Sql/servers",
  "Microsoft.Storage/storageAccounts",
  "Microsoft.Web/sites",
];

const changes: ReadonlyArray<readonly [command: string[], state: string]> = [
  [["approve"], "approved"],
  [["reject"], "rejected"],
  [["remove"], "absent"],
  [["ensure", "approved"], "approved"],
  [["ensure", "rejected"], "rejected"],
  [["ensure", "absent"], "absent"],
];

const cases = types.flatMap((type) => changes.map(([command, state]) => [type, command, state] as const));
/** Cases in which the change was going on when the command came back: without any, nothing would be tested. */
let goingOn = 0;

test.for(cases)("%s: %j --no-wait, then pec wait --for %s", async ([type, command, state]) => {
  const { simulator, id, run } = await start(type);
  const accepted = await run(...command, id, "--no-wait");
  expect(accepted).toMatchObject({ code: 0, json: { outcome: "accepted", changed: true, id } });
  const before = simulator.state.connection(id);
  if (before !== undefined && (before.phase === "InProgress" || before.status.toLowerCase() !== state)) goingOn++;

  // The sentence for people has the command that waits.
  const waited = await run("wait", id, "--for", state);
  expect(waited).toMatchObject({ code: 0, json: state === "absent" ? null : { id, phase: "Succeeded" } });
  expect(simulator.state.connection(id)?.status.toLowerCase()).toBe(state === "absent" ? undefined : state);
  // Again: there is nothing left to wait for.
  expect(await run("wait", id, "--for", state, "--timeout", "1ms")).toMatchObject({ code: 0 });
});

test("most of these changes were going on when the command came back", () => {
  expect(goingOn).toBeGreaterThan(cases.length / 3);
});

test("people are told how to wait", async () => {
  const { id, run } = await start("Microsoft.Sql/servers");
  const { out } = await run("remove", id, "--no-wait", "-o", "table");
  const [, line = ""] = /See its end with: pec (.+)\n$/.exec(out) ?? [];
  expect(await run(...line.split(" "))).toMatchObject({ code: 0 });
});

test("a private endpoint that was asked for with --no-wait is waited for at the resource", async () => {
  const { run, id } = await start("Microsoft.KeyVault/vaults");
  const resource = id.replace(/\/privateEndpointConnections\/.*/, "");
  const asked = await run(
    ...["request", resource, "-n", "pe-new", "-g", "prod", "-s", subscription, "-l", "westeurope", "--group-id", "vault"],
    ...["--subnet", `${group}/providers/Microsoft.Network/virtualNetworks/net/subnets/default`, "--no-wait"],
    ...["--manual-request", "--request-message", "for the data team"],
  );
  expect(asked).toMatchObject({ code: 0, json: { outcome: "accepted" } });
  expect(await run("wait", resource, "--private-endpoint", "pe-new", "--for", "pending")).toMatchObject({
    code: 0,
    json: { status: "Pending", description: "for the data team" },
  });
});

test("the process that asked for a private endpoint with --no-wait ends, and nobody asks after it", async () => {
  const simulator = createSimulator({ operationMs: 60_000 });
  const resource = `${group}/providers/Microsoft.KeyVault/vaults/r`;
  await simulator.seed({ resources: [{ id: resource }] });
  const { endpoint } = await simulator.listen(0);
  onTestFinished(() => simulator.close());
  const argv = [
    ...["request", resource, "-n", "pe-new", "-g", "prod", "-s", subscription, "-l", "westeurope", "--group-id", "vault"],
    ...["--subnet", `${group}/providers/Microsoft.Network/virtualNetworks/net/subnets/default`, "--no-wait"],
  ];
  const { code } = await startProcess(argv, { env: { PEC_ENDPOINT: endpoint, PEC_ACCESS_TOKEN: "a-token" } }).ended;
  expect(code).toBe(0);
  const requests = simulator.journal.entries().map(({ method, url }) => `${method} ${new URL(url).pathname.split("/").at(-1)}`);
  expect(requests.slice(requests.indexOf("PUT pe-new"))).toEqual(["PUT pe-new"]);
});

test("many with --no-wait: each can be waited for", async () => {
  const { run, id } = await start("Microsoft.Sql/servers");
  const many = await run("approve", id, "--max", "1", "--yes", "--no-wait");
  expect(many).toMatchObject({ code: 0, json: { summary: { accepted: 1 } } });
  expect(await run("wait", id, "--for", "approved")).toMatchObject({ code: 0 });
});
