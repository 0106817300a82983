import type { ConnectionChange } from "@pecgen/client";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Connection, EnsureResult } from "@pecgen/client";
import type { Arm } from "./support/arm.ts";
import { box, connectionId, failureOf, setUp, testCredential } from "./support/client.ts";
import { idOf } from "./support/wire.ts";

const id = connectionId(box, "a");
const get = "GET Contoso.Storage/boxes/box/privateEndpointConnections/a";
const put = get.replace("GET", "PUT");
const secret = "sig=s3cret";

/** Accepts changes, and is done with them after some polls of a link. */
function slow(arm: Arm, polls = 2): void {
  arm.add(box, { a: "Pending", b: "Pending" });
  let left = polls;
  arm.intercept = ({ method, path }) => {
    if (path === "/poll") return { body: { status: left-- > 0 ? "InProgress" : "Succeeded" } };
    if (method === "GET") return undefined;
    const name = path.split("/").at(-1) ?? "";
    arm.connection(box, name).properties.privateLinkServiceConnectionState.status = "Approved";
    return { status: 202, headers: { "azure-asyncoperation": `${arm.origin}/poll?${secret}` } };
  };
}

describe("a change that nobody waits for", () => {
  test("is asked for all the same, and left to the service", async () => {
    const { arm, client } = await setUp();
    slow(arm);
    const change = client.approve(id);
    expect(change.state).toMatchObject({ status: "submitting", polls: 0, resource: undefined });
    expect(await change.poll()).toMatchObject({ status: "running", polls: 0 });
    expect(arm.lines).toEqual([get, put]);
  });

  test("is polled step by step, and awaited at any time", async () => {
    const { arm, client, clock } = await setUp();
    slow(arm);
    const change = client.approve(id);
    const seen: string[] = [];
    const remove = change.onProgress(({ status, polls }) => seen.push(`${status} ${polls}`));
    await change.poll();
    expect(await change.poll()).toMatchObject({ status: "running", polls: 1, nextPollInMs: 3_000 });
    expect(clock.delays).toEqual([]);
    remove();
    expect(await change).toMatchObject({ id, status: "Approved" });
    expect(change.state).toMatchObject({ status: "succeeded", resource: { id, status: "Approved" }, connectionStatus: "Approved" });
    expect(seen).toEqual(["running 0", "running 1"]);
    expect(arm.writes).toHaveLength(1);
  });

  test("does not keep the next change to the resource waiting", async () => {
    const { arm, client } = await setUp();
    slow(arm);
    const first = client.approve(id);
    expect(await client.approve(connectionId(box, "b"))).toMatchObject({ name: "b", status: "Approved" });
    expect((await first.poll()).status).toBe("running");
  });

  test("one that somebody waits for does", async () => {
    const { arm, client } = await setUp();
    slow(arm);
    await Promise.all([client.approve(id), client.approve(connectionId(box, "b"))]);
    const last = arm.journal.findLastIndex(({ path }) => path.endsWith("/a"));
    const first = arm.journal.findIndex(({ path }) => path.endsWith("/b"));
    expect(first).toBeGreaterThan(last);
  });

  test("does not end the process when it fails", async () => {
    const { client, credential } = await setUp();
    const change = client.approve(`${box}/privateEndpointConnections/..`);
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(change.state.status).toBe("failed");
    expect(await failureOf(change)).toMatchObject({ name: "InvalidSegmentError" });
    expect(await failureOf(change.poll())).toMatchObject({ name: "InvalidSegmentError" });
    expect(await failureOf(change.serialize())).toMatchObject({ name: "InvalidSegmentError" });
    expect(credential.asked).toEqual([]);
  });

  test("with nothing to change it is over at once, and says so", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Approved" });
    const seen: string[] = [];
    await client.approve(id, { onProgress: ({ status, connectionStatus, phase }) => seen.push(`${status} ${connectionStatus} ${phase}`) });
    expect(seen).toEqual(["succeeded Approved Succeeded"]);
  });

  test("a listener that throws ends the waiting, not the change", async () => {
    const { arm, client } = await setUp();
    slow(arm);
    const broken = (): never => {
      throw new Error("The screen is gone.");
    };
    expect(await failureOf(client.approve(id, { onProgress: broken }))).toMatchObject({ message: "The screen is gone." });
    expect(arm.writes).toHaveLength(1);
  });

  test("it is a promise", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Rejected" });
    const change = client.approve(id);
    expect(await change.catch(({ name }: Error) => name)).toBe("TransitionError");
    expect((await Promise.allSettled([change]))[0].status).toBe("rejected");
    expect(String(change)).toBe("[object ConnectionChange]");
    expectTypeOf(client.approve).returns.toEqualTypeOf<ConnectionChange<Connection>>();
    expectTypeOf(client.remove).returns.toEqualTypeOf<ConnectionChange<void>>();
    expectTypeOf(client.ensure).returns.resolves.toEqualTypeOf<EnsureResult>();
  });
});

describe("resume", () => {
  test("goes on in another client, at the same api-version, without writing again", async () => {
    const { arm, client } = await setUp();
    slow(arm);
    const serialized = await client.approve(id, { apiVersion: "2023-01-01", description: "a private word" }).serialize();
    expect(serialized).not.toMatch(/private word|a-token/);
    const other = await setUp({ endpoint: arm.origin, apiVersions: { "Contoso.Storage/boxes": "2024-01-01" } });
    const seen: string[] = [];
    const change = other.client.resume(serialized, { onProgress: ({ status }) => seen.push(status) });
    expect(await change).toEqual({
      changed: true,
      previous: undefined,
      connection: expect.objectContaining({ id, status: "Approved" }) as unknown,
    });
    expect(seen).toEqual(["running", "running", "running", "succeeded"]);
    expect(arm.journal.map(({ method, path, apiVersion }) => `${method} ${path.split("/").at(-1)} ${apiVersion}`)).toEqual([
      "GET a 2023-01-01",
      "PUT a 2023-01-01",
      "GET poll null",
      "GET poll null",
      "GET poll null",
      "GET a 2023-01-01",
    ]);
  });

  test("a removal", async () => {
    const { arm, client } = await setUp();
    slow(arm);
    const serialized = await client.remove(id).serialize();
    expect(await client.resume(serialized)).toEqual({ changed: true, previous: undefined, connection: undefined });
  });

  test("what was over already is read", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    const serialized = await client.reject(id).serialize();
    expect(await client.resume(serialized)).toMatchObject({ changed: true, connection: { status: "Rejected" } });
    expect(arm.lines).toEqual([get, put, get]);
  });

  test.for([
    ["that needed no change", { a: "Approved" }, { target: box, name: "a" }, "Approved", { id, status: "Approved" }],
    ["that was not there", {}, { target: box, name: "a" }, "Absent", undefined],
    ["that no filter selected", {}, { target: box, privateEndpoint: "pe" }, "Absent", undefined],
  ] as const)("of one %s nothing is changed", async ([, states, reference, wanted, connection]) => {
    const { arm, client } = await setUp();
    arm.add(box, states);
    const result = await client.resume(await client.ensure(reference, wanted).serialize());
    expect(result.changed).toBe(false);
    if (connection === undefined) expect(result.connection).toBeUndefined();
    else expect(result.connection).toMatchObject(connection);
    expect(arm.writes).toEqual([]);
  });

  test("keeps the generic mode", async () => {
    const { arm, client } = await setUp();
    const drawer = idOf("Fabrikam.Storage/drawers", "d");
    arm.add(drawer, { a: "Pending" });
    const serialized = await client.approve(connectionId(drawer, "a"), { generic: { apiVersion: "2024-05-05" } }).serialize();
    expect(await client.resume(serialized)).toMatchObject({ connection: { resourceType: "Fabrikam.Storage/drawers", status: "Approved" } });
    expect(arm.journal.at(-1)?.apiVersion).toBe("2024-05-05");
  });

  test("ends in the error that the change ends in", async () => {
    const { arm, client } = await setUp();
    slow(arm);
    const serialized = await client.approve(id).serialize();
    arm.intercept = () => ({ body: { status: "Canceled", error: { code: "Quota", message: "Too many." } } });
    expect(await failureOf(client.resume(serialized))).toMatchObject({ name: "ProvisioningFailedError", code: "Quota", phase: "Canceled" });
  });

  const made = { version: 1, wanted: "Approved", target: box, name: "a", generic: null };
  const operation = {
    version: 1,
    verb: "update",
    operationId: "x",
    resourceType: "Contoso.Storage/boxes",
    apiVersion: "2024-01-01",
    target: box,
    name: "a",
    id,
    wanted: "Approved",
    link: "https://elsewhere.example/poll",
  };
  test.for([
    ["no JSON", "{", "TypeError"],
    ["no record", "{}", "TypeError"],
    ["another version", { ...made, version: 2, operation: null }, "TypeError"],
    ["an unknown state", { ...made, wanted: "constructor", operation: null }, "TypeError"],
    ["another connection inside", { ...made, operation: { ...operation, name: "b" } }, "TypeError"],
    ["another resource inside", { ...made, operation: { ...operation, target: `${box}2` } }, "TypeError"],
    ["half an operation", { ...made, operation: { name: "a", target: box } }, "TypeError"],
    ["a name that changes the address", { ...made, name: "..", operation: { ...operation, name: ".." } }, "InvalidSegmentError"],
    ["a type nobody knows", { ...made, target: idOf("Contoso.Storage/boxe", "b"), operation: null }, "UnknownResourceTypeError"],
    ["a foreign link", { ...made, operation }, "ForeignOriginError"],
  ] as const)("%s is refused", async ([, record, name]) => {
    const credential = testCredential();
    const { client, arm } = await setUp();
    expect(await failureOf(client.resume(typeof record === "string" ? record : JSON.stringify(record)))).toMatchObject({ name });
    expect(credential.asked).toEqual([]);
    expect(arm.journal).toEqual([]);
  });
});

test.for(["approved", "Pending", "constructor"])("%s is nothing to ensure", async (wanted) => {
  const { client, credential } = await setUp();
  expect(await failureOf(client.ensure(id, wanted as "Approved"))).toMatchObject({ name: "TypeError" });
  expect(credential.asked).toEqual([]);
});
