import { describe, expect, test } from "vitest";
import { OperationTimeoutError, systemClock } from "../../templates/runtime/src/index.ts";
import { attemptTimeoutMs, connection, connectionPath, failureOf, setUp, targetId, testClock } from "./support/client.ts";
import { type Reply, serve } from "./support/server.ts";

const accepted: Reply = { status: 202, headers: { "azure-asyncoperation": "/poll?sig=s3cret" } };
const running: Reply = { body: { status: "InProgress" } };
const succeeded: Reply = { body: { status: "Succeeded" } };
const approved: Reply = { body: connection() };

describe("one request, whoever waits", () => {
  test("it is sent without anybody waiting, and once", async () => {
    let arrived = (): void => {};
    const request = new Promise<void>((resolve) => (arrived = resolve));
    const server = await serve([{ ...approved, meanwhile: () => arrived() }]);
    const operation = setUp(server).client.approve(targetId, "pe");
    await request;
    expect(
      await Promise.all([operation, operation, operation.then((value) => value), operation.poll().then(({ resource }) => resource)]),
    ).toEqual(Array(4).fill(connection()));
    expect(server.requests).toHaveLength(1);
  });

  test("waiting twice and polling at the same time is one chain of polls", async () => {
    const server = await serve([accepted, running, succeeded, approved]);
    const operation = setUp(server).client.approve(targetId, "pe");
    await Promise.all([operation.poll(), operation.poll(), operation, operation]);
    expect(server.journal).toEqual([`PUT ${connectionPath}`, "GET /poll", "GET /poll", `GET ${connectionPath}`]);
  });

  test("it is a promise: catch, finally, allSettled", async () => {
    const server = await serve([{ status: 403 }]);
    const { client } = setUp(server);
    let finished = 0;
    const operation = client.approve(targetId, "pe");
    expect(await operation.catch(() => "caught")).toBe("caught");
    await operation.finally(() => finished++).catch(() => {});
    expect(finished).toBe(1);
    expect((await Promise.allSettled([operation]))[0].status).toBe("rejected");
    expect(String(operation)).toBe("[object ConnectionOperation]");
    expect(server.requests).toHaveLength(1);
  });

  test("a failure that nobody has looked at yet does not end the process", async () => {
    const operation = setUp({ origin: "http://127.0.0.1:1" }).client.approve(targetId, "..");
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(await failureOf(operation)).toMatchObject({ name: "InvalidSegmentError" });
  });
});

describe("poll and state", () => {
  test("step by step", async () => {
    const server = await serve([accepted, running, succeeded, { body: connection("Approved", "Updating") }, approved]);
    const { client, clock } = setUp(server);
    const operation = client.approve(targetId, "pe");
    expect(operation.state).toEqual({
      status: "submitting",
      polls: 0,
      resource: undefined,
      connectionStatus: undefined,
      phase: undefined,
      nextPollInMs: 0,
    });
    expect(await operation.poll()).toMatchObject({ status: "running", polls: 0, nextPollInMs: 2_000 });
    expect(server.requests).toHaveLength(1);
    expect(await operation.poll()).toMatchObject({
      status: "running",
      polls: 1,
      resource: undefined,
      nextPollInMs: 3_000,
    });
    expect(await operation.poll()).toMatchObject({
      status: "running",
      polls: 2,
      connectionStatus: "Approved",
      phase: "InProgress",
    });
    expect(await operation.poll()).toMatchObject({
      status: "succeeded",
      polls: 3,
      resource: connection(),
      nextPollInMs: undefined,
    });
    expect(await operation.poll()).toBe(operation.state);
    expect(await operation).toEqual(connection());
    expect(server.requests).toHaveLength(5);
    expect(clock.delays).toEqual([]);
  });

  test("listeners hear every step, until they are removed", async () => {
    const server = await serve([accepted, running, succeeded, approved]);
    const operation = setUp(server).client.approve(targetId, "pe");
    const heard: string[] = [];
    const once: string[] = [];
    operation.onProgress(({ status, polls }) => heard.push(`${status} ${polls}`));
    const remove = operation.onProgress(({ status }) => (once.push(status), remove()));
    await operation;
    expect(heard).toEqual(["running 0", "running 1", "succeeded 2"]);
    expect(once).toEqual(["running"]);
  });
});

describe("waits", () => {
  const delays = async (headers: Record<string, string>, options = {}, retryOptions = {}): Promise<readonly number[]> => {
    const server = await serve([
      { ...accepted, headers: { ...accepted.headers, ...headers } },
      { ...running, headers },
      succeeded,
      approved,
    ]);
    const { client, clock } = setUp(server, { retryOptions });
    await client.approve(targetId, "pe", options);
    return clock.delays;
  };

  test("Retry-After in seconds", async () => expect(await delays({ "retry-after": "7" })).toEqual([7_000, 7_000]));
  test("Retry-After as a date", async () =>
    expect(await delays({ "retry-after": "Tue, 01 Jan 2030 00:00:10 GMT" })).toEqual([10_000, 1_000]));
  test("Retry-After of nothing is a second", async () => expect(await delays({ "retry-after": "0" })).toEqual([1_000, 1_000]));
  test("Retry-After is capped", async () => expect(await delays({ "retry-after": "86400" })).toEqual([64_000, 64_000]));
  test("Retry-After is obeyed where retries are quick", async () =>
    expect(await delays({ "retry-after": "30" }, {}, { retryDelayInMs: 1, maxRetryDelayInMs: 4 })).toEqual([30_000, 30_000]));
  test("no Retry-After", async () => expect(await delays({})).toEqual([2_000, 3_000]));
  test("nonsense", async () => expect(await delays({ "retry-after": "soon" })).toEqual([2_000, 3_000]));
  test("an interval of the caller's", async () =>
    expect(await delays({}, { pollIntervalMs: 100 })).toEqual([100, 150.00000000000003].map((ms) => expect.closeTo(ms))));
});

describe("time limit", () => {
  test("30 minutes unless told, counted by the clock, with the last connection", async () => {
    const server = await serve([{ body: connection("Pending") }]);
    const { client, clock } = setUp(server);
    const operation = client.approve(targetId, "pe");
    const error = await failureOf(operation);
    expect(error).toBeInstanceOf(OperationTimeoutError);
    expect(error).toMatchObject({
      timeoutMs: 1_800_000,
      operationId: "Connections_Put",
      resource: connection("Pending"),
    });
    expect(JSON.stringify(error)).not.toContain("privateLinkServiceConnectionState");
    expect(clock.delays.reduce((sum, ms) => sum + ms, 0)).toBe(1_800_000);
    expect(operation.state.status).toBe("running");
  });

  test("a request that is not answered ends with the operation's time", async () => {
    const clock = testClock();
    const server = await serve([accepted, { silent: "before", meanwhile: () => clock.expire(58_000) }]);
    const { client } = setUp(server, { clock });
    expect(await failureOf(client.approve(targetId, "pe", { timeoutMs: 60_000 }))).toMatchObject({
      name: "OperationTimeoutError",
      timeoutMs: 60_000,
    });
  });

  test("a read has a limit too", async () => {
    const clock = testClock();
    const server = await serve([{ silent: "before", meanwhile: () => clock.expire(500) }]);
    expect(await failureOf(setUp(server, { clock }).client.get(targetId, "pe", { timeoutMs: 500 }))).toMatchObject({
      name: "OperationTimeoutError",
      timeoutMs: 500,
    });
    expect(attemptTimeoutMs).not.toBe(500);
  });
});

describe("abort", () => {
  test("before anything: no token", async () => {
    const { client, credential } = setUp({ origin: "http://127.0.0.1:1" });
    const abortSignal = AbortSignal.abort();
    expect(await failureOf(client.approve(targetId, "pe", { abortSignal }))).toMatchObject({ name: "AbortError" });
    expect(await failureOf(client.get(targetId, "pe", { abortSignal }))).toMatchObject({ name: "AbortError" });
    expect(credential.scopes).toEqual([]);
  });

  test("while a request is under way", async () => {
    const controller = new AbortController();
    const server = await serve([{ silent: "before", meanwhile: () => controller.abort() }]);
    expect(await failureOf(setUp(server).client.get(targetId, "pe", { abortSignal: controller.signal }))).toMatchObject({
      name: "AbortError",
    });
  });

  test("while a body is coming", async () => {
    const controller = new AbortController();
    const server = await serve([{ body: "{", silent: "within", meanwhile: () => controller.abort() }]);
    expect(await failureOf(setUp(server).client.get(targetId, "pe", { abortSignal: controller.signal }))).toMatchObject({
      name: "AbortError",
    });
  });

  test("between two polls, with the clock of the system", async () => {
    const controller = new AbortController();
    const server = await serve([accepted]);
    const operation = setUp(server, { clock: systemClock }).client.approve(targetId, "pe", {
      abortSignal: controller.signal,
      pollIntervalMs: 3_600_000,
    });
    operation.onProgress(() => setImmediate(() => controller.abort()));
    expect(await failureOf(operation)).toMatchObject({ name: "AbortError" });
    expect(server.requests).toHaveLength(1);
  });

  test("the operation can go on afterwards", async () => {
    const controller = new AbortController();
    const server = await serve([accepted, { silent: "before", meanwhile: () => controller.abort() }, succeeded, approved]);
    const { client } = setUp(server);
    const operation = client.approve(targetId, "pe", { abortSignal: controller.signal });
    expect(await failureOf(operation)).toMatchObject({ name: "AbortError" });
    expect(await client.resumeOperation(await operation.serialize())).toEqual(connection());
  });
});
