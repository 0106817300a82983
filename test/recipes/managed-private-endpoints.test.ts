import type { SeedConnection } from "@pecgen/simulator";
import { expect, test } from "vitest";
import { consumer, endpointId, group, place, recipe, stranger } from "./support/recipes.ts";

const blocks = recipe("managed-private-endpoints.md").filter(({ language }) => language === "sh");
const target = `${group}/providers/Microsoft.Storage/storageAccounts/data`;

/** Requests of somebody else, which no recipe may approve: similar in name, in message, and in the time they come. */
const strangers: readonly SeedConnection[] = [
  { name: "stranger-1", privateEndpoint: endpointId("factory.to-database", stranger), description: "ticket 47110" },
  { name: "stranger-2", privateEndpoint: endpointId("other.to-data", stranger), description: "Please approve" },
];

interface Scenario {
  readonly heading: string;
  readonly env: Readonly<Record<string, string>>;
  readonly requests: readonly SeedConnection[];
}

const ticket = { env: { MESSAGE: "ticket 4711" }, description: "ticket 4711" };
const scenarios: readonly Scenario[] = [
  {
    heading: "Data Factory and Synapse",
    env: { FACTORY: "factory", ENDPOINT: "to-data" },
    requests: [{ name: "request-1", privateEndpoint: endpointId("Factory.to-data"), description: "Requested by Data Factory" }],
  },
  {
    heading: "Grafana",
    env: { GRAFANA: "board", ENDPOINT: "mpe-data" },
    requests: [{ name: "request-1", privateEndpoint: endpointId("grafana-board-mpe-data") }],
  },
  { heading: "Search and Stream Analytics", env: ticket.env, requests: [{ name: "request-1", description: ticket.description }] },
  {
    heading: "Front Door",
    env: ticket.env,
    requests: ["1", "2", "3"].map((number) => ({
      name: `request-${number}`,
      description: ticket.description,
      privateEndpoint: endpointId(number),
    })),
  },
];

const scriptOf = (heading: string, index = 0): string => blocks.filter((block) => block.heading === heading)[index]?.text ?? "exit 99";

test.for(scenarios)("$heading: approves what was asked for, and can be run again", async ({ heading, env, requests }) => {
  const here = await place({ resources: [{ id: target, connections: [...strangers, ...requests] }] });
  const first = await here.bash(scriptOf(heading), { TARGET: target, ...env });
  expect(first).toMatchObject({ code: 0 });
  expect(here.named("Approved")).toEqual(requests.map(({ name }) => name));
  expect(here.named("Pending")).toEqual(strangers.map(({ name }) => name));
  expect(here.changes()).toBe(requests.length);

  expect(await here.bash(scriptOf(heading), { TARGET: target, ...env })).toMatchObject({ code: 0 });
  expect(here.changes()).toBe(0);
});

test.for(scenarios.filter(({ heading }) => heading !== "Front Door"))(
  "$heading: what was rejected stays so: 5",
  async ({ heading, env, requests }) => {
    const rejected = requests.map((request) => ({ ...request, status: "Rejected" as const }));
    const here = await place({ resources: [{ id: target, connections: [...strangers, ...rejected] }] });
    const { code, err } = await here.bash(scriptOf(heading), { TARGET: target, ...env });
    expect(code).toBe(5);
    expect(err).toContain("Remove it");
    expect(here.changes()).toBe(0);
  },
);

test("Front Door: more connections than an origin has are not approved: 5", async () => {
  const requests = ["1", "2", "3", "4", "5"].map((name) => ({ name, description: "ticket 4711", privateEndpoint: endpointId(name) }));
  const here = await place({ resources: [{ id: target, connections: requests }] });
  expect(await here.bash(scriptOf("Front Door"), { TARGET: target, ...ticket.env })).toMatchObject({ code: 5 });
  expect(here.changes()).toBe(0);
});

test("Front Door: by the subscription, whatever the message is", async () => {
  const requests = ["a", "b"].map((name) => ({ name, description: `message ${name}`, privateEndpoint: endpointId(name) }));
  const here = await place({ resources: [{ id: target, connections: [...strangers, ...requests] }] });
  for (const changes of [2, 0]) {
    const ended = await here.bash(scriptOf("Front Door", 1), { TARGET: target, FRONT_DOOR_SUBSCRIPTION: consumer });
    expect(ended).toMatchObject({ code: 0 });
    expect(here.changes()).toBe(changes);
  }
  expect(here.named("Approved")).toEqual(["a", "b"]);
});

test("several targets at once: by their ids, through a pipe", async () => {
  const vault = `${group}/providers/Microsoft.KeyVault/vaults/kv`;
  const here = await place({
    resources: [target, vault].map((id) => ({
      id,
      connections: [...strangers, { name: `of-${id.split("/").at(-1)}`, privateEndpoint: endpointId(`to-${id.split("/").at(-1)}`) }],
    })),
  });
  const env = { GROUP: "prod", MANAGED_SUBSCRIPTION: consumer };
  for (const changes of [2, 0]) {
    expect(await here.bash(scriptOf("Several targets at once"), env)).toMatchObject({ code: 0 });
    expect(here.changes()).toBe(changes);
  }
  expect(here.named("Approved").toSorted()).toEqual(["of-data", "of-kv"]);
  // A list that fails is no empty list.
  expect(await here.bash(scriptOf("Several targets at once"), { ...env, GROUP: "missing" })).toMatchObject({ code: 3 });
});

test("every script of the page is run by these tests", () => {
  const run = [...scenarios.map(({ heading }) => heading), "Front Door", "Several targets at once"];
  expect(
    blocks
      .map(({ heading }) => heading)
      .filter((heading) => heading !== "Managed private endpoints")
      .toSorted(),
  ).toEqual(run.toSorted());
});
