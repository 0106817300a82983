import { createSimulator, ManualClock } from "@pecgen/simulator";
import { expect, onTestFinished, test } from "vitest";
import { type Outcome, pec, subscription } from "./support/world.ts";

const second = "22222222-2222-2222-2222-222222222222";
const group = (id: string): string => `/subscriptions/${id}/resourceGroups/prod/providers`;

async function start(): Promise<(...argv: string[]) => Promise<Outcome>> {
  const simulator = createSimulator({ clock: new ManualClock({ startAt: Date.UTC(2026, 0, 1) }) });
  await simulator.seed({
    subscriptions: [
      { subscriptionId: subscription, managementGroups: ["data"] },
      { subscriptionId: second, denied: ["Microsoft.Web/sites/privateEndpointConnections/read"] },
    ],
    resources: [
      { id: `${group(subscription)}/Microsoft.App/managedEnvironments/environments`, connections: [{ name: "four" }] },
      ...[subscription, second].flatMap((id) => [
        { id: `${group(id)}/Microsoft.KeyVault/vaults/kv`, connections: [{ name: "one" }, { name: "two", status: "Approved" as const }] },
        { id: `${group(id)}/Microsoft.Web/sites/site`, connections: [{ name: "three" }] },
      ]),
    ],
  });
  const { endpoint } = await simulator.listen(0);
  onTestFinished(() => simulator.close());
  return (...argv) => pec(endpoint, ["list", ...argv]);
}

const names = ({ json }: Outcome): unknown => (json as { id: string }[]).map(({ id }) => id.split("/").slice(-3).join("/")).sort();

test("the tenant, with what could not be read on stderr", async () => {
  const run = await start();
  const outcome = await run("--fleet");
  expect(outcome.code).toBe(7);
  expect(outcome.json).toHaveLength(6);
  expect(outcome.err).toContain("5 from Resource Graph, which may be minutes behind; 1 from the Resource Manager; 2 queries.");
  expect(outcome.err).toContain(`Subscription ${second}, Microsoft.Web/sites (1) could not be read: `);
});

test("subscriptions and management groups, filtered", async () => {
  const run = await start();
  const vault = (name: string): string => `kv/privateEndpointConnections/${name}`;
  const one = await run("--fleet", "--management-group", "data", "--status", "approved");
  expect([one.code, names(one)]).toEqual([0, [vault("two")]]);
  const two = await run("--fleet", "-s", second, "--type", "Microsoft.KeyVault/vaults");
  expect([two.code, names(two)]).toEqual([0, [vault("one"), vault("two")]]);
  const none = await run("--fleet", "-s", "33333333-3333-3333-3333-333333333333");
  expect([none.code, none.json]).toEqual([7, []]);
  expect(none.err).toContain("cannot be seen, or is not there");
});

test("the age counts where it is known", async () => {
  const run = await start();
  const old = await run("--fleet", "--management-group", "data", "--older-than", "30d");
  expect([old.code, names(old)]).toEqual([0, ["environments/privateEndpointConnections/four", "site/privateEndpointConnections/three"]]);
  expect(old.err).toContain("2 left out: they do not say when they were made.");
});

test("the same columns as of one subscription", async () => {
  const run = await start();
  const scope = ["-s", subscription, "--type", "Microsoft.App/managedEnvironments", "-o", "table"];
  const { out } = await run(...scope);
  expect(out).toContain("environments");
  expect((await run("--fleet", ...scope)).out).toBe(out);
});

test.each(["ndjson", "tsv"])("%s comes line by line, while there is more to read", async (format) => {
  const simulator = createSimulator({ clock: new ManualClock(), resourceGraph: { pageSize: 1, quota: { queries: 100, windowMs: 1 } } });
  onTestFinished(() => simulator.close());
  const connections = Array.from({ length: 5 }, (_, index) => ({ name: `c${index}` }));
  await simulator.seed({ resources: [{ id: `${group(subscription)}/Microsoft.KeyVault/vaults/kv`, connections }] });
  const { endpoint } = await simulator.listen(0);
  const asked: number[] = [];
  const onOut = (): void => void asked.push(simulator.journal.count);
  const argv = ["list", "--fleet", "--type", "Microsoft.KeyVault/vaults", "-o", format];
  const outcome = await pec(endpoint, argv, { onOut });
  expect(outcome.code).toBe(0);
  expect(asked).toEqual([1, 2, 3, 4, 5]);
  // The same as when all is written at once, which a search over all of it has to wait for.
  const searched: number[] = [];
  const whole = await pec(endpoint, [...argv, "--query", "[]"], { onOut: () => void searched.push(simulator.journal.count) });
  expect(searched).toEqual([10]);
  expect(outcome.out).toBe(whole.out);
  expect(outcome.err).toContain("5 from Resource Graph");
});

test.each([
  ["--fleet", "-g", "prod"],
  ["--fleet", `${group(subscription)}/Microsoft.KeyVault/vaults/kv`],
  ["--fleet", "-s", subscription, "--management-group", "data"],
  ["--fleet", "-s", "not-a-uuid"],
  ["--fleet", "--older-than", "soon"],
  ["--management-group", "data"],
])("%s %s makes no sense", async (...argv) => {
  const run = await start();
  const { code, out } = await run(...argv);
  expect([code, out]).toEqual([2, ""]);
});
