import { createSimulator } from "@pecgen/simulator";
import { apply, type Journal, InvalidJournalError, InvalidPlanError, memoryJournal, parsePlan, plan, preview } from "@pecgen/client/plans";
import { describe, expect, test } from "vitest";
import { failureOf } from "../facade/support/client.ts";
import {
  begun,
  connectionOf,
  connectionsOf,
  createWorld,
  group,
  readAt,
  someResources,
  subscription,
  vault,
  words,
} from "./support/world.ts";

const oneVault = [
  {
    id: vault,
    connections: [
      { name: "a", description: "please" },
      { name: "b", description: "please" },
    ],
  },
];

describe("every resource type", () => {
  test.for(["approve", "reject", "remove"] as const)("%s is planned and carried out once for each", async (action) => {
    const { simulator, client, clock, changes } = await createWorld([]);
    await simulator.seedAll({ subscriptionId: subscription, connections: [{ name: "one", description: "ticket" }, { name: "two" }] });
    const listed = client.resourceTypes().filter(({ actions }) => actions.includes("list"));
    const targets: string[] = [];
    for await (const { id, resourceType } of client.resources({ subscriptionId: subscription }))
      if (listed.some((type) => type.resourceType === resourceType)) targets.push(id);
    const made = await plan(connectionsOf(client, targets), action, { why: "all", readAt, description: "So it is" });
    const unable = new Set(made.leftOut.map(({ connection }) => connection.resourceType));
    expect(made.plan.steps.length + made.leftOut.length).toBe(2 * targets.length);
    expect(targets.length).toBe(listed.length);
    expect([...unable]).toEqual(listed.flatMap(({ resourceType, actions }) => (actions.includes(action) ? [] : [resourceType])));

    const report = await apply(client, made.plan, { clock });
    expect(
      report.outcomes
        .filter(({ outcome }) => outcome !== "changed")
        .map(({ step, outcome, differences, error }) => [step.id, outcome, differences, error]),
    ).toEqual([]);
    expect(Math.max(...changes().values())).toBe(1);
    // Without a journal everything is looked at again, and nothing is sent. What was removed is gone.
    expect(words(await apply(client, made.plan, { clock }))).toEqual({ unchanged: made.plan.steps.length });
    expect([...changes().values()].reduce((sum, count) => sum + count)).toBe(made.plan.steps.length);
  });
});

describe("what has changed since", () => {
  test("is left alone, and told", async () => {
    const world = await createWorld([
      { id: vault, connections: ["a", "b", "c", "d", "e"].map((name) => ({ name, description: "please" })) },
    ]);
    const made = await world.plan([vault], "approve");
    await world.client.reject(connectionOf("a"), { description: "no" });
    await world.client.approve(connectionOf("b"), { description: "somebody was faster" });
    await world.client.remove(connectionOf("c"));
    await world.simulator.seed({ resources: [{ id: vault, connections: [{ name: "d", description: "another request" }] }] });
    world.simulator.journal.clear();
    const { outcomes } = await world.apply(made);
    expect(outcomes.map(({ step, outcome, differences }) => [step.id.at(-1), outcome, differences?.map(({ member }) => member)])).toEqual([
      ["a", "stale", ["status", "description"]],
      ["b", "unchanged", undefined],
      ["c", "stale", []],
      ["d", "stale", expect.arrayContaining(["description"])],
      ["e", "changed", undefined],
    ]);
    expect([...world.changes().keys()]).toEqual([connectionOf("e").toLowerCase()]);
  });

  test("counts in the moment before the change, also when a conflict was in the way", async () => {
    const world = await createWorld(oneVault);
    const made = await world.plan([vault], "approve");
    // While the first write is refused, somebody else decides.
    world.simulator.faults.add({ match: { operation: "update" }, nth: 1, fault: { kind: "status", status: 409, code: "Conflict" } });
    let meddled = false;
    const clock = Object.assign(Object.create(world.clock) as typeof world.clock, {
      now: () => world.clock.now(),
      timeout: (ms: number) => world.clock.timeout(ms),
      delay: async (ms: number, signal?: AbortSignal) => {
        if (!meddled) {
          meddled = true;
          await world.client.reject(connectionOf("a"));
        }
        return world.clock.delay(ms, signal);
      },
    });
    const { outcomes } = await apply(world.clientWith({ clock }), made, { clock });
    expect(outcomes.map(({ step, outcome }) => [step.id.at(-1), outcome])).toEqual([
      ["a", "stale"],
      ["b", "changed"],
    ]);
    expect(world.simulator.state.connection(connectionOf("a"))?.status).toBe("Rejected");
  });

  test("a private endpoint that is spelled in another case is the same one", async () => {
    const world = await createWorld(oneVault);
    const made = await world.plan([vault], "approve");
    const steps = made.steps.map((step) => ({
      ...step,
      id: step.id.toUpperCase().replace("/SUBSCRIPTIONS/", "/subscriptions/"),
      seen: { ...step.seen, privateEndpointId: step.seen.privateEndpointId?.toUpperCase() ?? null },
    }));
    expect(words(await world.apply({ ...made, steps }))).toEqual({ changed: 2 });
  });
});

describe("a journal", () => {
  test("applying twice asks nothing the second time, whatever has become of the connections", async () => {
    const world = await createWorld(oneVault);
    const made = await world.plan([vault], "approve");
    const journal = memoryJournal();
    expect(words(await world.apply(made, { journal }))).toEqual({ changed: 2 });
    await world.client.remove(connectionOf("a"));
    world.simulator.journal.clear();
    const second = await world.apply(made, { journal });
    expect(second.outcomes.map(({ outcome, earlier }) => [outcome, earlier])).toEqual([
      ["changed", true],
      ["changed", true],
    ]);
    expect(world.simulator.journal.count).toBe(0);
  });

  test("says what is sent before it is, and refuses to let anything be sent when it cannot", async () => {
    const world = await createWorld(someResources(4, 5));
    const made = await world.plan(
      someResources(4, 5).map(({ id }) => id),
      "approve",
    );
    const lines: string[] = [];
    const full = new Error("No space left.");
    const journal: Journal = {
      read: () => Promise.resolve(lines),
      append: (line) => (lines.length < 8 ? Promise.resolve(void lines.push(line)) : Promise.reject(full)),
    };
    expect(await failureOf(world.apply(made, { journal, concurrency: 3 }))).toBe(full);
    const told = new Set(lines.flatMap((line) => (JSON.parse(line) as { id?: string }).id?.toLowerCase() ?? []));
    expect([...world.changes().keys()].filter((id) => !told.has(id))).toEqual([]);
    expect(words(await world.apply(made, { journal: memoryJournal(lines) }))).toEqual({ changed: 20 });
    expect([...world.changes().values()]).toEqual(Array.from({ length: 20 }, () => 1));
  });

  test("what failed is tried again, what was refused for good is not sent twice in one run", async () => {
    const world = await createWorld(oneVault);
    const made = await world.plan([vault], "approve");
    const journal = memoryJournal();
    world.simulator.faults.add({
      match: { operation: "update", url: "/a?" },
      fault: { kind: "status", status: 403, code: "AuthorizationFailed" },
    });
    const first = await world.apply(made, { journal });
    expect(words(first)).toEqual({ failed: 1, changed: 1 });
    expect(first.outcomes[0]?.error).toMatchObject({ statusCode: 403 });
    world.simulator.faults.clear();
    world.simulator.journal.clear();
    expect(words(await world.apply(made, { journal }))).toEqual({ changed: 2 });
    // One read and one write: a refusal leaves nothing to be waited for.
    expect(
      world.simulator.journal
        .entries()
        .map(({ method }) => method)
        .slice(0, 2),
    ).toEqual(["GET", "PUT"]);
  });

  test("of a change that was accepted is waited for, and not sent again", async () => {
    // Of this type nobody sees that a change goes on.
    const hub = `${group}/providers/Microsoft.Devices/iotHubs/hub`;
    const world = await createWorld([{ id: hub, connections: [{ name: "a" }] }], { operationMs: 600_000 });
    const made = await world.plan([hub], "approve");
    const lines: string[] = [];
    const abort = new AbortController();
    const journal: Journal = {
      read: () => Promise.resolve(lines),
      append: (line) => {
        lines.push(line);
        if (line.includes('"accepted"')) abort.abort();
        return Promise.resolve();
      },
    };
    expect(words(await world.apply(made, { journal, abortSignal: abort.signal }))).toEqual({ interrupted: 1 });
    expect(words(await world.apply(made, { journal: memoryJournal(lines) }))).toEqual({ changed: 1 });
    expect([...world.changes().values()]).toEqual([1]);
  });

  test("of a change that was accepted and cannot be looked at is kept open", async () => {
    const hub = `${group}/providers/Microsoft.Devices/iotHubs/hub`;
    const world = await createWorld([{ id: hub, connections: [{ name: "a" }] }], { operationMs: 600_000 });
    const made = await world.plan([hub], "approve");
    const journal = memoryJournal();
    // The service takes the change, and then nobody may read any more: not how it goes on, and not what came of it.
    const forbidden = { kind: "status", status: 403, code: "AuthorizationFailed" } as const;
    const changed = (): boolean => world.changes().size > 0;
    const httpClient: typeof world.simulator.httpClient = {
      sendRequest: async (request) => {
        if (changed() && world.simulator.faults.list().length === 0) world.simulator.faults.add({ fault: forbidden });
        return world.simulator.httpClient.sendRequest(request);
      },
    };
    const client = world.clientWith({ httpClient });
    expect(words(await apply(client, made, { journal, clock: world.clock }))).toEqual({ failed: 1 });
    expect(words(await apply(client, made, { journal, clock: world.clock }))).toEqual({ failed: 1 });
    world.simulator.faults.clear();
    expect(words(await world.apply(made, { journal }))).toEqual({ changed: 1 });
    expect([...world.changes().values()]).toEqual([1]);
  });

  test("of a change that was accepted, and came to nothing: that is told, and then it is sent again", async () => {
    const hub = `${group}/providers/Microsoft.Devices/iotHubs/hub`;
    const world = await createWorld([{ id: hub, connections: [{ name: "a", description: "please" }] }]);
    const made = await world.plan([hub], "approve");
    const journal = await begun(made, ["sending", "accepted"]);
    const first = await world.apply(made, { journal, timeoutMs: 60_000 });
    expect(first.outcomes[0]).toMatchObject({ outcome: "failed", error: { message: expect.stringContaining("nothing came of it") } });
    expect(world.changes().size).toBe(0);
    expect(words(await world.apply(made, { journal }))).toEqual({ changed: 1 });
  });

  test("of a change that may have been sent and cannot be read is kept open", async () => {
    const world = await createWorld(oneVault);
    const made = await world.plan([vault], "approve");
    const journal = await begun(made, ["sending"]);
    world.simulator.faults.add({ match: { url: "/a?" }, fault: { kind: "status", status: 403, code: "AuthorizationFailed" } });
    expect(words(await world.apply(made, { journal }))).toEqual({ failed: 1, changed: 1 });
    world.simulator.faults.clear();
    world.simulator.journal.clear();
    expect(words(await world.apply(made, { journal }))).toEqual({ changed: 2 });
    // It has to look the same three times, and is read once more before it is sent.
    expect(
      world.simulator.journal
        .entries()
        .map(({ method }) => method)
        .slice(0, 5),
    ).toEqual(["GET", "GET", "GET", "GET", "PUT"]);
  });

  test("of another plan is refused, and so is one that was changed", async () => {
    const world = await createWorld(oneVault);
    const made = await world.plan([vault], "approve");
    const lines: string[] = [];
    await world.apply(made, { journal: memoryJournal(lines) });
    const other = await world.plan([vault], "reject");
    const refusals: readonly (readonly [string[], string])[] = [
      [["{}"], "Line 1 of the journal is damaged"],
      [[...lines.slice(0, 2), "{", ...lines.slice(2)], "Line 3 of the journal is damaged: it is not JSON."],
      [[...lines.slice(0, 2), "[]"], "Line 3 of the journal is damaged: it is not an object."],
      [[...lines, ...lines.slice(1, 2)], `Line ${lines.length + 1} of the journal is damaged: the step had ended before.`],
      [[lines[0]!, JSON.stringify({ id: "__proto__", event: "ended", outcome: "changed" })], "the plan has no such connection."],
      [[lines[0]!, JSON.stringify({ id: connectionOf("a"), event: "accepted" })], "what was not sent was not accepted."],
      [[lines[0]!, JSON.stringify({ id: connectionOf("a"), event: "ended", outcome: "toString" })], "it has no outcome."],
      [[lines[0]!, JSON.stringify({ id: connectionOf("a"), event: "__proto__" })], "it tells of no event."],
    ];
    world.simulator.journal.clear();
    expect(await failureOf(world.apply(other, { journal: memoryJournal(lines) }))).toMatchObject({
      name: "InvalidJournalError",
      kind: "otherPlan",
    });
    for (const [damaged, message] of refusals) {
      const error = await failureOf(world.apply(made, { journal: memoryJournal(damaged) }));
      expect(error).toBeInstanceOf(InvalidJournalError);
      expect(error.message).toContain(message);
    }
    expect(world.simulator.journal.count).toBe(0);
  });
});

describe("the course", () => {
  test("changes to one resource wait for each other, those of several go on at the same time, and no more than told", async () => {
    const resources = someResources(6, 4);
    const world = await createWorld(resources, { exclusiveTargets: true });
    const made = await world.plan(
      resources.map(({ id }) => id),
      "approve",
    );
    world.simulator.journal.clear();
    let [now, most] = [0, 0];
    const httpClient = {
      sendRequest: async (request: Parameters<typeof world.simulator.httpClient.sendRequest>[0]) => {
        most = Math.max(most, ++now);
        return world.simulator.httpClient.sendRequest(request).finally(() => now--);
      },
    };
    const report = await apply(world.clientWith({ httpClient }), made, { clock: world.clock, concurrency: 3 });
    expect(words(report)).toEqual({ changed: 24 });
    expect(world.simulator.journal.entries().filter(({ status }) => status === 409)).toEqual([]);
    expect(most).toBe(3);
  });

  test("progress counts up to the end, and earlier outcomes do not make it faster", async () => {
    const resources = someResources(3, 2);
    const world = await createWorld(resources);
    const made = await world.plan(
      resources.map(({ id }) => id),
      "approve",
    );
    const journal = memoryJournal();
    const abort = new AbortController();
    await world.apply(made, {
      journal,
      concurrency: 1,
      abortSignal: abort.signal,
      onOutcome: (_, { over }) => void (over === 2 && abort.abort()),
    });
    const seen: unknown[] = [];
    await world.apply(made, { journal, concurrency: 1, onOutcome: (_, progress) => void seen.push(progress) });
    expect(seen.map((progress) => (progress as { over: number }).over)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(seen[1]).toMatchObject({ total: 6, perSecond: undefined, leftMs: undefined });
    expect(seen.at(-1)).toMatchObject({ counts: { changed: 6 } });
  });

  test("undecided steps are left alone", async () => {
    const world = await createWorld(oneVault);
    const made = await world.plan([vault], "none");
    world.simulator.journal.clear();
    expect(await world.apply(made)).toEqual({ outcomes: [], undecided: 2 });
    expect(world.simulator.journal.count).toBe(0);
    const [first, second] = made.steps;
    const decided = { ...made, steps: [first!, { ...second!, action: "reject" as const, description: "no" }] };
    expect(words(await world.apply(decided))).toEqual({ changed: 1 });
    expect(world.simulator.state.connection(connectionOf("b"))).toMatchObject({ status: "Rejected", description: "no" });
  });

  test("what is handed over is checked as what is read", async () => {
    const world = await createWorld(oneVault);
    const made = await world.plan([vault], "approve");
    const doubled = { ...made, steps: [...made.steps, ...made.steps] };
    expect(await failureOf(world.apply(doubled))).toBeInstanceOf(InvalidPlanError);
    for (const concurrency of [0, Number.NaN, 1.5]) {
      await expect(world.apply(made, { concurrency })).rejects.toThrow(TypeError);
      await expect(preview(world.client, made, { concurrency })).rejects.toThrow(TypeError);
    }
  });

  test("preview says what would become of each, and changes nothing", async () => {
    const world = await createWorld([{ id: vault, connections: ["a", "b", "c", "d"].map((name) => ({ name, description: "please" })) }]);
    const made = await world.plan([vault], "approve");
    await world.client.reject(connectionOf("a"));
    await world.client.approve(connectionOf("b"));
    await world.client.remove(connectionOf("c"));
    world.simulator.journal.clear();
    const lines: string[] = [];
    const { outcomes } = await preview(world.client, made, { journal: memoryJournal(lines) });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["stale", "unchanged", "stale", "planned"]);
    expect({ changes: world.changes().size, lines }).toEqual({ changes: 0, lines: [] });
  });
});

test("a plan survives being written and read", async () => {
  const simulator = createSimulator();
  const world = await createWorld(oneVault);
  const made = await world.plan([vault], "approve", "Welcome \u202e\u2028");
  expect(parsePlan(JSON.stringify(made))).toEqual(made);
  await simulator.close();
});
