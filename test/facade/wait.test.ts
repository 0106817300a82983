import { describe, expect, test } from "vitest";
import { box, connectionId, failureOf, setUp } from "./support/client.ts";
import { failure } from "./support/arm.ts";
import { connectionWire } from "./support/wire.ts";

const id = connectionId(box, "a");
const options = { timeoutMs: 60_000 };

describe("waitFor", () => {
  test("a status, and that no change is going on", async () => {
    const { arm, client, clock } = await setUp();
    arm.add(box, { a: "Pending" });
    arm.intercept = () => {
      const { properties } = arm.connection(box, "a");
      if (arm.journal.length === 2)
        Object.assign(properties, { provisioningState: "Updating", privateLinkServiceConnectionState: { status: "Approved" } });
      if (arm.journal.length === 3) properties.provisioningState = "Succeeded";
      return undefined;
    };
    expect(await client.waitFor(id, "Approved", options)).toMatchObject({ status: "Approved", phase: "Succeeded" });
    expect(clock.delays).toEqual([5_000, 5_000]);
  });

  test("a test", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    expect(await client.waitFor(id, ({ groupIds }) => groupIds.length === 0, options)).toMatchObject({ name: "a" });
  });

  test("a request that is not there yet, of a resource or by its message", async () => {
    const { arm, client } = await setUp();
    arm.intercept = () => {
      arm.add(box, arm.journal.length < 3 ? { old: "Approved" } : { old: "Approved", a: "Pending" });
      return undefined;
    };
    expect(await client.waitFor(box, "Pending", options)).toMatchObject({ name: "a" });
    arm.journal.length = 0;
    expect(await client.waitFor({ target: box, requestMessage: "please a" }, "Pending", options)).toMatchObject({ name: "a" });
    arm.journal.length = 0;
    expect(await client.waitFor({ target: box, name: "a" }, "Pending", options)).toMatchObject({ name: "a" });
    expect(arm.journal).toHaveLength(3);
  });

  test("what a filter has selected once, also when it looks different afterwards", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending", b: "Approved" });
    arm.intercept = () => {
      const state = arm.connection(box, "a").properties.privateLinkServiceConnectionState;
      if (arm.journal.length === 3) Object.assign(state, { status: "Approved", description: "Welcome" });
      return undefined;
    };
    expect(await client.waitFor({ target: box, status: "Pending" }, "Approved", options)).toMatchObject({
      name: "a",
      description: "Welcome",
    });
    expect(arm.journal).toHaveLength(3);
  });

  test("a pending connection, whatever its provisioning state says", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    arm.connection(box, "a").properties.provisioningState = "Updating";
    expect(await client.waitFor(id, "Pending", options)).toMatchObject({ phase: "InProgress" });
  });

  test("a provisioning state without a meaning, until it stays", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Approved", b: "Approved" });
    for (const name of ["a", "b"]) arm.connection(box, name).properties.provisioningState = "Frobnicated";
    expect(await client.waitFor(box, "Approved", options)).toMatchObject({ phase: "Unrecognized" });
    expect(arm.journal).toHaveLength(3);
  });

  test("that it is gone", async () => {
    const { arm, client } = await setUp();
    arm.intercept = () => {
      arm.add(box, arm.journal.length < 3 ? { a: "Pending" } : {});
      return undefined;
    };
    expect(await client.waitFor(id, "Absent", options)).toBeUndefined();
    arm.journal.length = 0;
    expect(await client.waitFor({ target: box, privateEndpoint: "pe-a" }, "Absent", options)).toBeUndefined();
    expect(arm.journal).toHaveLength(3);
  });

  test("only as long as it may", async () => {
    const { arm, client, clock } = await setUp();
    arm.add(box, { a: "Pending" });
    const error = await failureOf(client.waitFor(id, "Approved", { timeoutMs: 12_000, pollIntervalMs: 5_000 }));
    expect(error).toMatchObject({ name: "WaitTimeoutError", timeoutMs: 12_000, connections: [{ name: "a" }] });
    expect(error.message).toContain('"a" (Pending, Succeeded)');
    expect(clock.delays).toEqual([5_000, 5_000, 2_000]);
    expect(await failureOf(client.waitFor(connectionId(box, "b"), "Approved", options))).toMatchObject({
      message: expect.stringContaining("There is no such connection."),
    });
  });

  test.for([undefined, NaN, -1, "1000"])("not without a limit: %s", async (timeoutMs) => {
    const { client, credential } = await setUp();
    expect(await failureOf(client.waitFor(id, "Approved", { timeoutMs } as { timeoutMs: number }))).toBeInstanceOf(TypeError);
    expect(credential.asked).toEqual([]);
  });

  test("only as long as it may, however many pages there are", async () => {
    const { arm, client, clock } = await setUp();
    arm.add(box);
    arm.intercept = () => {
      clock.delays.push(5_000);
      return { body: { value: [], nextLink: `/page${arm.journal.length}` } };
    };
    const wait = client.waitFor({ target: box, requestMessage: "please" }, "Approved", { timeoutMs: 12_000 });
    expect(await failureOf(wait)).toMatchObject({ name: "WaitTimeoutError", timeoutMs: 12_000 });
    expect(arm.journal).toHaveLength(3);
  });

  test("only until it is aborted", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    const controller = new AbortController();
    arm.intercept = () => (controller.abort(), undefined);
    expect(await failureOf(client.waitFor(id, "Approved", { ...options, abortSignal: controller.signal }))).toMatchObject({
      name: "AbortError",
    });
  });

  test("through outages, which it remembers", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Approved" });
    arm.intercept = () => (arm.journal.length < 3 ? failure(503, "Unavailable", "Later.") : undefined);
    expect(await client.waitFor(id, "Approved", options)).toMatchObject({ name: "a" });
    arm.intercept = () => failure(500, "Broken", "Later.");
    expect(await failureOf(client.waitFor(id, "Approved", options))).toMatchObject({ name: "WaitTimeoutError", cause: { code: "Broken" } });
    arm.intercept = () => failure(403, "AuthorizationFailed", "No.");
    expect(await failureOf(client.waitFor(id, "Approved", options))).toMatchObject({ code: "AuthorizationFailed" });
  });

  test.for([
    ["Rejected", "Succeeded", "Approved"],
    ["Disconnected", "Succeeded", "Approved"],
    ["Disconnected", "Succeeded", "Rejected"],
    ["Approved", "Failed", "Approved"],
    ["Pending", "Failed", "Approved"],
    ["Disconnected", "Succeeded", ["Approved", "Rejected"]],
    ["Approved", "Succeeded", "Pending"],
  ] as const)("not for what cannot come: %s, %s", async ([status, provisioningState, wanted]) => {
    const { arm, client } = await setUp();
    const wire = connectionWire(box, "a", status);
    wire.properties.provisioningState = provisioningState;
    arm.add(box, { a: status }).connections.set("a", wire);
    const error = await failureOf(client.waitFor({ target: box, privateEndpoint: "pe-a" }, wanted, options));
    expect(error).toMatchObject({ name: "WaitFailedError", id, status, connection: { name: "a" } });
    expect(arm.journal).toHaveLength(1);
  });

  test.for([
    ["Pending", ["Pending", "Approved"]],
    ["Approved", ["Pending", "Approved"]],
    ["Rejected", ["Approved", "Rejected"]],
  ] as const)("%s is one of %j", async ([status, wanted]) => {
    const { arm, client } = await setUp();
    arm.add(box, { a: status });
    expect(await client.waitFor(id, wanted, options)).toMatchObject({ status });
  });

  test("a new request in the place of a rejected one", async () => {
    const { arm, client } = await setUp();
    arm.intercept = () => {
      arm.add(box, arm.journal.length < 3 ? { a: "Rejected" } : { a: "Pending" });
      return undefined;
    };
    expect(await client.waitFor({ target: box, privateEndpoint: "pe-a" }, ["Pending", "Approved"], options)).toMatchObject({ name: "a" });
  });

  test.for(["approved", [], ["Pending", "approved"], "constructor"])("not for %j, which nothing is", async (wanted) => {
    const { client, credential } = await setUp();
    expect(await failureOf(client.waitFor(id, wanted as "Approved", options))).toMatchObject({ name: "TypeError" });
    expect(credential.asked).toEqual([]);
  });

  test("among the connections of a resource, the others do not matter", async () => {
    const { arm, client } = await setUp();
    arm.intercept = () => {
      arm.add(box, arm.journal.length < 3 ? { a: "Rejected" } : { a: "Rejected", b: "Approved" });
      return undefined;
    };
    expect(await client.waitFor(box, "Approved", options)).toMatchObject({ name: "b" });
  });
});
