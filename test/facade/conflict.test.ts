import { describe, expect, test } from "vitest";
import { failure } from "./support/arm.ts";
import { box, connectionId, failureOf, setUp } from "./support/client.ts";
import { idOf } from "./support/wire.ts";

const id = connectionId(box, "a");
const get = "GET Contoso.Storage/boxes/box/privateEndpointConnections/a";
const put = get.replace("GET", "PUT");

describe("conflicts", () => {
  test.for([
    [409, "AnotherOperationInProgress"],
    [409, "Conflict"],
    [412, "PreconditionFailed"],
    [400, "UpdateInProgress"],
    [429, "TooManyRequests"],
  ] as const)("%d %s: reads again, and tries again", async ([status, code]) => {
    const { arm, client, clock } = await setUp();
    arm.add(box, { a: "Pending" });
    arm.intercept = ({ method }) => (method === "PUT" && arm.writes.length < 3 ? failure(status, code, "Busy.") : undefined);
    expect(await client.ensure(id, "Approved")).toMatchObject({ changed: true });
    expect(arm.lines).toEqual([get, put, get, put, get, put]);
    expect(clock.delays).toHaveLength(2);
    expect(clock.delays[0]).toBeGreaterThanOrEqual(1_000);
    expect(clock.delays[1]).toBeGreaterThanOrEqual(2_000);
  });

  test.for([409, 412])("%d: not before the service wants, and not all at the same time", async (status) => {
    const waits = new Set<number>();
    for (let count = 0; count < 3; count++) {
      const { arm, client, clock } = await setUp();
      arm.add(box, { a: "Pending" });
      arm.intercept = ({ method }) =>
        method === "PUT" && arm.writes.length < 2
          ? { ...failure(status, "Conflict", "Busy."), headers: { "retry-after": "45" } }
          : undefined;
      await client.approve(id);
      expect(clock.delays).toHaveLength(1);
      expect(clock.delays[0]).toBeGreaterThanOrEqual(45_000);
      expect(clock.delays[0]).toBeLessThanOrEqual(47_000);
      waits.add(clock.delays[0] ?? 0);
    }
    expect(waits.size).toBeGreaterThan(1);
  });

  test("a service that wants more time than there is gets no second request", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    arm.intercept = ({ method }) =>
      method === "PUT" ? { ...failure(409, "Conflict", "Busy."), headers: { "retry-after": "3600" } } : undefined;
    expect(await failureOf(client.approve(id, { timeoutMs: 60_000 }))).toMatchObject({ code: "Conflict" });
    expect(arm.writes).toHaveLength(1);
  });

  test("the reason may be in the details", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    const details = [{ code: "Inner", details: [{ code: "OperationInProgress", message: "Busy." }] }];
    arm.intercept = ({ method }) =>
      method === "PUT" && arm.writes.length < 2
        ? { status: 400, body: { error: { code: "BadRequest", message: "No.", details } } }
        : undefined;
    expect(await client.approve(id)).toMatchObject({ status: "Approved" });
    expect(arm.writes).toHaveLength(2);
  });

  test("when the other one has done the same, nothing is left to do", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    arm.intercept = ({ method }) => {
      if (method !== "PUT") return undefined;
      arm.connection(box, "a").properties.privateLinkServiceConnectionState.status = "Approved";
      return failure(409, "Conflict", "Busy.");
    };
    expect(await client.ensure(id, "Approved")).toMatchObject({
      changed: false,
      previous: { status: "Pending" },
      connection: { status: "Approved" },
    });
    expect(arm.lines).toEqual([get, put, get]);
  });

  test("when the other one has rejected it, it cannot be approved", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    arm.intercept = ({ method }) => {
      if (method !== "PUT") return undefined;
      arm.connection(box, "a").properties.privateLinkServiceConnectionState.status = "Rejected";
      return failure(409, "Conflict", "Busy.");
    };
    expect(await failureOf(client.approve(id))).toMatchObject({ name: "TransitionError" });
  });

  test("what was accepted and then failed is none", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    arm.intercept = ({ method, path }) => {
      if (path === "/poll") return { body: { status: "Failed", error: { code: "AnotherOperationInProgress", message: "Busy." } } };
      return method === "PUT" ? { status: 202, headers: { "azure-asyncoperation": `${arm.origin}/poll` } } : undefined;
    };
    expect(await failureOf(client.approve(id))).toMatchObject({ name: "ProvisioningFailedError" });
    expect(arm.writes).toHaveLength(1);
  });

  test("end with the conflict, after conflictRetries", async () => {
    const { arm, client } = await setUp({ conflictRetries: 1 });
    arm.add(box, { a: "Pending" });
    arm.intercept = ({ method }) => (method === "PUT" ? failure(409, "Conflict", "Busy.") : undefined);
    expect(await failureOf(client.approve(id))).toMatchObject({ code: "Conflict", statusCode: 409 });
    expect(arm.writes).toHaveLength(2);
  });

  test("end with the conflict when there is no time for another attempt", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    arm.intercept = ({ method }) => (method === "PUT" ? failure(409, "Conflict", "Busy.") : undefined);
    expect(await failureOf(client.approve(id, { timeoutMs: 500 }))).toMatchObject({ code: "Conflict" });
  });

  test.for([
    [409, "ScopeLocked", {}],
    [409, "MissingSubscriptionRegistration", {}],
    [412, "PreconditionFailed", { ifMatch: "1" }],
    [403, "AuthorizationFailed", {}],
  ] as const)("%d %s is none", async ([status, code, options]) => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending" });
    arm.intercept = ({ method }) => (method === "PUT" ? failure(status, code, "No.") : undefined);
    expect(await failureOf(client.approve(id, options))).toMatchObject({ code });
    expect(arm.writes).toHaveLength(1);
  });
});

describe("the queue of a resource", () => {
  test("changes to connections of one resource wait for each other, those of several do not", async () => {
    const { arm, client } = await setUp();
    const other = idOf("Contoso.Storage/boxes", "other");
    arm.add(box, { a: "Pending", b: "Pending", c: "Pending" });
    arm.add(other, { a: "Pending", b: "Pending" });
    arm.changeMs = 30;
    await Promise.all([
      client.approve(connectionId(box, "a")),
      client.reject(connectionId(box.toUpperCase().replace("SUBSCRIPTIONS", "subscriptions"), "b")),
      client.remove(connectionId(box, "c")),
      client.approve(connectionId(other, "a")),
      client.approve(connectionId(other, "b")),
    ]);
    const writes = (name: string) => arm.writes.filter(({ path }) => path.toLowerCase().includes(`/${name}/`));
    for (const name of ["box", "other"]) {
      for (const [index, { began }] of writes(name).entries()) {
        expect(began).toBeGreaterThan(writes(name)[index - 1]?.ended ?? -1);
      }
    }
    expect(writes("other")[0]!.began).toBeLessThan(writes("box")[0]!.ended);
  });

  test("whoever comes later waits too", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending", b: "Pending", c: "Pending" });
    arm.changeMs = 30;
    const second = client.approve(id).then(() => client.approve(connectionId(box, "c")));
    await Promise.all([second, client.approve(connectionId(box, "b"))]);
    expect(arm.writes.map(({ path }) => path.at(-1))).toEqual(["a", "b", "c"]);
    expect(arm.writes[2]!.began).toBeGreaterThan(arm.writes[1]!.ended);
  });

  test("what fails does not stop those behind it", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Rejected", b: "Pending" });
    const [failed, done] = await Promise.allSettled([client.approve(id), client.approve(connectionId(box, "b"))]);
    expect([failed.status, done.status]).toEqual(["rejected", "fulfilled"]);
  });

  test("what is aborted before its turn is never begun, and those behind it keep their turn", async () => {
    const { arm, client } = await setUp();
    arm.add(box, { a: "Pending", b: "Pending", c: "Pending" });
    arm.changeMs = 30;
    const controller = new AbortController();
    const first = client.approve(id);
    const second = client.approve(connectionId(box, "b"), { abortSignal: controller.signal });
    const third = client.approve(connectionId(box, "c"));
    controller.abort();
    expect(await failureOf(second)).toMatchObject({ name: "AbortError" });
    await Promise.all([first, third]);
    expect(arm.lines.some((line) => line.endsWith("/b"))).toBe(false);
    expect(arm.writes[1]!.began).toBeGreaterThan(arm.writes[0]!.ended);
  });
});
