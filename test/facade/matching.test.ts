import type { MatchingOutcome, MatchingPlan } from "@pecgen/client";
import { describe, expect, test } from "vitest";
import { failure } from "./support/arm.ts";
import { box, connectionId, failureOf, setUp, vault } from "./support/client.ts";
import { idOf } from "./support/wire.ts";

const shelf = idOf("Contoso.Storage/boxes", "shelf");
const words = (outcomes: readonly MatchingOutcome[]) => outcomes.map(({ connection, outcome }) => `${connection.name} ${outcome}`);

describe("approveMatching", () => {
  test("approves what the filter selects, of every resource", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending", b: "Approved", c: "Pending" });
    arm.add(vault, { d: "Pending" });
    const seen: string[] = [];
    const result = await client.approveMatching([box, { id: vault }, connectionId(box, "a")], {
      filter: { status: "Pending" },
      maximum: 3,
      description: "by the data team",
      onOutcome: ({ connection }) => seen.push(connection.name),
    });
    expect(result.confirmed).toBe(true);
    expect(words(result.outcomes)).toEqual(["a changed", "c changed", "d changed"]);
    expect(result.outcomes.map(({ after }) => after?.status)).toEqual(["Approved", "Approved", "Approved"]);
    expect(result.plan).toMatchObject({ wanted: "Approved", unreadable: [], steps: [{ target: box }, { target: box }, { target: vault }] });
    expect(seen.toSorted()).toEqual(["a", "c", "d"]);
    expect(arm.connection(vault, "d").properties.privateLinkServiceConnectionState.description).toBe("by the data team");
  });

  test("one after the other in a resource, and several resources at a time", async () => {
    const { arm, client } = await setUp();
    const targets = Array.from({ length: 6 }, (_, index) => idOf("Contoso.Storage/boxes", `box${index}`));
    for (const target of targets) arm.add(target, { a: "Pending", b: "Pending", c: "Pending" });
    arm.changeMs = 20;
    await client.approveMatching(targets, { filter: { status: "Pending" }, maximum: 18, concurrency: 3 });
    expect(arm.writes).toHaveLength(18);
    for (const target of targets) {
      const changes = arm.writes.filter(({ path }) => path.startsWith(`${target}/`));
      for (const [index, { began }] of changes.entries()) expect(began).toBeGreaterThan(changes[index - 1]?.ended ?? -1);
    }
    const atOnce = arm.writes.map(({ began }) => arm.writes.filter((other) => other.began <= began && other.ended > began).length);
    expect(Math.max(...atOnce)).toBe(3);
  });

  test("the plan comes first, and nothing happens unless it is confirmed", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending", b: "Rejected", c: "Approved" });
    let plan: MatchingPlan | undefined;
    const confirm = async (made: MatchingPlan) => ((plan = made), false);
    const result = await client.approveMatching([box], { filter: { requestMessage: /please/ }, maximum: 10, confirm });
    expect(plan?.steps.map(({ connection, step }) => `${connection.name} ${step}`)).toEqual(["a change", "b impossible", "c nothing"]);
    expect(result).toMatchObject({ plan, confirmed: false });
    expect(words(result.outcomes)).toEqual(["a skipped", "b skipped", "c skipped"]);
    expect(arm.writes).toEqual([]);
  });

  test("more than the maximum is nothing at all", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending", b: "Pending", c: "Approved" });
    const error = await failureOf(client.approveMatching([box], { filter: { requestMessage: /please/ }, maximum: 1 }));
    expect(error).toMatchObject({ name: "TooManyMatchesError", matches: 2, maximum: 1, plan: { steps: [{}, {}, {}] } });
    expect(arm.writes).toEqual([]);
  });

  test("reports what became of each, whatever fails", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending", b: "Rejected", c: "Pending", d: "Approved" });
    arm.add(shelf, { e: "Pending", f: "Pending", g: "Pending" });
    arm.intercept = ({ method, path }) => {
      if (path.endsWith("/a") && method === "PUT") return failure(403, "AuthorizationFailed", "No.");
      if (path.endsWith("/e") && method === "GET") arm.connection(shelf, "e").properties.privateEndpoint = { id: "/another" };
      if (path.endsWith("/f") && method === "GET") return failure(404, "ResourceNotFound", "Gone.");
      if (path.endsWith("/g") && method === "GET")
        arm.connection(shelf, "g").properties.privateLinkServiceConnectionState.status = "Rejected";
      return undefined;
    };
    const gone = idOf("Contoso.Storage/boxes", "gone");
    const filter = { requestMessage: /please/, privateEndpoint: "" };
    expect(await failureOf(client.approveMatching([box], { filter, maximum: 9 }))).toMatchObject({ name: "InvalidFilterError" });
    const result = await client.approveMatching([box, gone, shelf], { filter: { requestMessage: /please/ }, maximum: 9 });
    expect(words(result.outcomes)).toEqual(["a failed", "b refused", "c changed", "d unchanged", "e changed", "f stale", "g refused"]);
    expect(result.plan.unreadable).toMatchObject([{ target: gone, error: { code: "ParentResourceNotFound" } }]);
    expect(result.outcomes[0]?.error).toMatchObject({ code: "AuthorizationFailed" });
    expect(result.outcomes[1]?.error).toMatchObject({ name: "TransitionError" });
  });

  test("leaves alone what is not selected any more", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    arm.intercept = ({ path }) => {
      if (path.endsWith("/a")) arm.connection(box, "a").properties.privateEndpoint = { id: "/another" };
      return undefined;
    };
    const result = await client.approveMatching([box], { filter: { privateEndpoint: "pe-a" }, maximum: 1 });
    expect(words(result.outcomes)).toEqual(["a stale"]);
    expect(arm.writes).toEqual([]);
  });

  test("a change that was accepted, and whose connection is gone then, has failed", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    arm.intercept = ({ method }) => {
      if (method === "PUT") arm.connection(box, "a").properties.provisioningState = "Updating";
      return method === "GET" && arm.writes.length > 0 ? failure(404, "ResourceNotFound", "Gone.") : undefined;
    };
    const { outcomes } = await client.approveMatching([box], { filter: { privateEndpoint: "pe-a" }, maximum: 1 });
    expect(outcomes).toMatchObject([{ outcome: "failed", error: { statusCode: 404 } }]);
  });

  test("leaves the rest when it is aborted, and says so", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending", b: "Pending" });
    const controller = new AbortController();
    const result = await client.approveMatching([box], {
      filter: { status: "Pending" },
      maximum: 2,
      abortSignal: controller.signal,
      onOutcome: () => controller.abort(),
    });
    expect(words(result.outcomes)).toEqual(["a changed", "b skipped"]);
  });

  test("plans for types that cannot approve", async () => {
    const { arm, client } = await setUp();
    const access = idOf("Microsoft.Chaos/privateAccesses", "access");
    arm.add(access, { a: "Pending" });
    const { outcomes } = await client.approveMatching([access], { filter: { status: "Pending" }, maximum: 1 });
    expect(outcomes).toMatchObject([{ outcome: "refused", error: { name: "UnsupportedActionError" } }]);
  });

  test.for([
    [{ filter: {}, maximum: 1 }, "InvalidFilterError"],
    [{ filter: undefined, maximum: 1 }, "TypeError"],
    [{ filter: { status: "Pending" } }, "TypeError"],
    [{ filter: { status: "Pending" }, maximum: Infinity }, "TypeError"],
    [{ filter: { status: "Pending" }, maximum: 1, concurrency: 0 }, "TypeError"],
  ])("needs a filter and a maximum: %j", async ([options, name]) => {
    const { client, credential } = await setUp();
    expect(await failureOf(client.approveMatching([box], options as never))).toMatchObject({ name });
    expect(credential.asked).toEqual([]);
  });
});

test("rejectMatching rejects what the filter selects", async () => {
  const { arm, client } = await setUp();
  arm.add(box, { a: "Pending", b: "Approved", c: "Rejected", d: "Disconnected" });
  const options = { filter: { requestMessage: /please/ }, maximum: 2 };
  const { plan, outcomes } = await client.rejectMatching([box], options);
  expect(plan.wanted).toBe("Rejected");
  expect(words(outcomes)).toEqual(["a changed", "b changed", "c unchanged", "d refused"]);
  expect(arm.connection(box, "b").properties.privateLinkServiceConnectionState.status).toBe("Rejected");
});

describe("plan", () => {
  test.for([
    ["a", "Approved", { step: "change" }],
    ["b", "Approved", { step: "nothing" }],
    ["c", "Approved", { step: "impossible", error: { name: "TransitionError" } }],
    ["c", "Absent", { step: "change" }],
    ["missing", "Absent", undefined],
  ] as const)("of %s to become %s", async ([name, wanted, expected]) => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending", b: "Approved", c: "Rejected" });
    const planned = await client.plan(connectionId(box, name), wanted);
    if (expected === undefined) expect(planned).toBeUndefined();
    else expect(planned).toMatchObject({ target: box, connection: { name }, ...expected });
    expect(arm.writes).toEqual([]);
  });

  test("of a type that cannot, of a mere resource, and of what is not there", async () => {
    const { arm, client } = await setUp();
    const access = idOf("Microsoft.Chaos/privateAccesses", "access");
    arm.add(access, { a: "Pending" });
    expect(await client.plan(connectionId(access, "a"), "Approved")).toMatchObject({ error: { name: "UnsupportedActionError" } });
    expect(await failureOf(client.plan(access, "Approved"))).toMatchObject({ name: "ConnectionNotNamedError" });
    expect(await failureOf(client.plan(connectionId(access, "b"), "Approved"))).toMatchObject({ statusCode: 404 });
  });
});

describe("removeMatching", () => {
  test("removes what the filter selects", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Disconnected", b: "Approved", c: "Disconnected" });
    const result = await client.removeMatching([box], { filter: { status: "Disconnected" }, maximum: 2 });
    expect(words(result.outcomes)).toEqual(["a changed", "c changed"]);
    expect(result.outcomes[0]).not.toHaveProperty("after");
    expect((await client.find({ target: box, status: "Approved" })).map(({ name }) => name)).toEqual(["b"]);
    expect((await client.removeMatching([box], { filter: { status: "Disconnected" }, maximum: 0 })).outcomes).toEqual([]);
  });
});
