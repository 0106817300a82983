import { describe, expect, test } from "vitest";
import { type HostDescriptor, UnsupportedOperationError } from "../../templates/runtime/src/index.ts";
import { connection, connectionPath, descriptor, failureOf, setUp, targetId } from "./support/client.ts";
import { type Reply, serve } from "./support/server.ts";

const get = `GET ${connectionPath}`;
const put = `PUT ${connectionPath}`;
const poll = "GET /poll";
const approved: Reply = { body: connection() };
const updating: Reply = { body: connection("Approved", "Updating") };
const async = { "azure-asyncoperation": "/poll" };
const status = (word: string, more: object = {}): Reply => ({ body: { status: word, ...more } });

describe("every style of answering ends with the changed connection", () => {
  const styles: ReadonlyArray<readonly [string, readonly Reply[], readonly string[]]> = [
    ["200 with the connection: done at once", [approved], [put]],
    ["201 with the connection: done at once", [{ ...approved, status: 201 }], [put]],
    ["201 with the connection and its address", [{ ...approved, status: 201, headers: { location: connectionPath } }], [put]],
    ["200 without a body", [{}, approved], [put, get]],
    ["204", [{ status: 204 }, approved], [put, get]],
    ["any other success", [{ status: 206 }, approved], [put, get]],
    ["200 with HTML", [{ body: "<html>ok</html>" }, approved], [put, get]],
    ["200 with half a document", [{ body: '{"id":' }, approved], [put, get]],
    ["200 with something else", [{ body: { ok: true } }, approved], [put, get]],
    ["200, still updating", [updating, updating, approved], [put, get, get]],
    ["200, still the old status", [{ body: connection("Pending") }, approved], [put, get]],
    ["202 without any header", [{ status: 202 }, updating, approved], [put, get, get]],
    ["202 with the connection, as if it were done", [{ ...approved, status: 202 }, approved], [put, get]],
    [
      "202 and Azure-AsyncOperation",
      [{ status: 202, headers: async }, status("InProgress"), status("Succeeded"), approved],
      [put, poll, poll, get],
    ],
    [
      "202 and azure-asyncoperation in capitals",
      [{ status: 202, headers: { "AZURE-ASYNCOPERATION": "/poll" } }, status("Succeeded"), approved],
      [put, poll, get],
    ],
    [
      "202 and Operation-Location",
      [{ status: 202, headers: { "operation-location": "/poll" } }, status("succeeded"), approved],
      [put, poll, get],
    ],
    [
      "202 and Location that gives the connection",
      [{ status: 202, headers: { location: "/poll" } }, { status: 202 }, approved],
      [put, poll, poll],
    ],
    ["202 and Location that gives 204", [{ status: 202, headers: { location: "/poll" } }, { status: 204 }, approved], [put, poll, get]],
    [
      "202 and Location that gives 201 without a body",
      [{ status: 202, headers: { location: "/poll" } }, { status: 201 }, approved],
      [put, poll, get],
    ],
    [
      "202 and Location that gives a connection that is not settled",
      [{ status: 202, headers: { location: "/poll" } }, updating, approved],
      [put, poll, get],
    ],
    [
      "202 and Location that gives the status of an operation",
      [{ status: 202, headers: { location: "/poll" } }, status("Running"), status("Completed"), approved],
      [put, poll, poll, get],
    ],
    ["202 and Location that gives HTML", [{ status: 202, headers: { location: "/poll" } }, { body: "<p>" }, approved], [put, poll, get]],
    [
      "both headers: the status of the operation is asked",
      [{ status: 202, headers: { ...async, location: "/never" } }, status("Succeeded"), approved],
      [put, poll, get],
    ],
    [
      "200 and Azure-AsyncOperation, although the body looks done",
      [{ ...approved, headers: async }, status("InProgress"), status("Succeeded"), approved],
      [put, poll, poll, get],
    ],
    ["201 and Azure-AsyncOperation", [{ ...updating, status: 201, headers: async }, status("Succeeded"), approved], [put, poll, get]],
    ["200 and Location: no more than an address", [{ ...approved, headers: { location: "/never" } }], [put]],
    [
      "a poll that moves on to another link",
      [{ status: 202, headers: { location: "/poll" } }, { status: 202, headers: { location: "/poll/2" } }, { status: 204 }, approved],
      [put, poll, "GET /poll/2", get],
    ],
    ["a poll with 200 and no status", [{ status: 202, headers: async }, { body: {} }, approved], [put, poll, get]],
    [
      "a poll with 202 and no body",
      [{ status: 202, headers: async }, { status: 202 }, status("Succeeded"), approved],
      [put, poll, poll, get],
    ],
    [
      "a status with the connection inside",
      [{ status: 202, headers: async }, status("Succeeded", connection()), approved],
      [put, poll, get],
    ],
    ["a poll that is forgotten", [{ status: 202, headers: async }, { status: 404 }, updating, approved], [put, poll, get, get]],
    [
      "a status that says done before the connection does",
      [{ status: 202, headers: async }, status("Succeeded"), updating, approved],
      [put, poll, get, get],
    ],
    ["a connection that is missing for a moment", [{ status: 202 }, { status: 404 }, approved], [put, get, get]],
    ["a connection that is empty for a moment", [{ status: 202 }, {}, { body: "<html>" }, approved], [put, get, get, get]],
    ["no provisioning state at all", [{ body: connection("Approved", null) }], [put]],
    ["a status in other letters, with spaces", [{ body: connection(" approved ", "SUCCEEDED ") }], [put]],
  ];

  test.each(styles)("%s", async (_, script, journal) => {
    const server = await serve(script);
    const { client } = setUp(server);
    const operation = client.approve<{ name: string }>(targetId, "pe");
    expect((await operation).name).toBe("pe");
    expect(server.journal).toEqual(journal);
    expect(operation.state).toMatchObject({
      status: "succeeded",
      connectionStatus: "Approved",
      phase: "Succeeded",
      nextPollInMs: undefined,
    });
  });

  test.each(styles.slice(0, 6))("whatever the definition says: %s", async (_, script, journal) => {
    const server = await serve(script);
    const flagged: HostDescriptor = {
      ...descriptor,
      operations: {
        ...descriptor.operations,
        update: { ...descriptor.operations.update, success: [202], longRunning: { finalStateVia: "location" } },
      },
    };
    await setUp(server, {}, flagged).client.approve(targetId, "pe");
    expect(server.journal).toEqual(journal);
  });

  test("throttled polls do not end the waiting", async () => {
    const throttled: Reply = { status: 429, headers: { "retry-after-ms": "1" } };
    const server = await serve([{ status: 202, headers: async }, throttled, status("Succeeded"), throttled, approved]);
    await setUp(server, { retryOptions: { maxRetries: 0 } }).client.approve(targetId, "pe");
    expect(server.journal).toEqual([put, poll, poll, get, get]);
  });
});

describe("the terminal rule", () => {
  const reads = async (states: readonly object[], host: HostDescriptor = descriptor): Promise<number> => {
    const server = await serve([{ status: 202 }, ...states.map((body) => ({ body }))]);
    await setUp(server, {}, host).client.approve(targetId, "pe");
    return server.requests.length - 1;
  };

  test("a settled word of the provider's own ends it", async () => {
    const host: HostDescriptor = { ...descriptor, provisioning: { Quiet: "Succeeded", Busy: "InProgress" } };
    expect(await reads([connection("Approved", "Busy"), connection("Approved", "Quiet")], host)).toBe(2);
  });

  test("a status of the provider's own ends it", async () => {
    expect(
      await reads([connection("Pending"), connection("Connected")], {
        ...descriptor,
        status: { Connected: "Approved", Pending: "Pending" },
      }),
    ).toBe(2);
  });

  test("the common words count where the definition has none", async () => {
    expect(
      await reads([connection("Approved", "Approving"), connection("Approved", "Ready")], {
        ...descriptor,
        provisioning: null,
      }),
    ).toBe(2);
  });

  test("an unknown phase counts as settled only when it does not change", async () => {
    expect(
      await reads([
        connection("Approved", "Humming"),
        connection("Approved", "Singing"),
        connection("Approved", "Singing"),
        connection("Approved", "Singing"),
      ]),
    ).toBe(4);
  });

  test("a connection without any status counts as changed only when it does not change", async () => {
    const bare = { id: connectionPath, properties: { privateLinkServiceConnectionState: {} } };
    expect(await reads([bare, bare, bare])).toBe(3);
  });

  test("reject waits for its own status", async () => {
    const server = await serve([approved, { body: connection("Rejected") }]);
    await setUp(server).client.reject(targetId, "pe");
    expect(server.journal).toEqual([put, get]);
  });

  test("update waits for the status in its body, and for none if there is none", async () => {
    const server = await serve([updating, approved]);
    await setUp(server).client.update(targetId, "pe", {
      properties: { privateLinkServiceConnectionState: { description: "x" } },
    });
    expect(server.journal).toEqual([put, get]);
  });

  test("an update to a word without a known meaning waits for the phase alone", async () => {
    const server = await serve([updating, approved]);
    await setUp(server).client.update(targetId, "pe", {
      properties: { privateLinkServiceConnectionState: { status: "Removed" } },
    });
    expect(server.journal).toEqual([put, get]);
  });
});

describe("types that can do less", () => {
  const without = (...names: ReadonlyArray<keyof typeof descriptor.operations>): HostDescriptor => ({
    ...descriptor,
    operations: Object.fromEntries(Object.entries(descriptor.operations).filter(([name]) => !names.includes(name as never))),
  });

  test("no get: the last word of the service is the result", async () => {
    const server = await serve([{ status: 202, headers: async }, status("Succeeded")]);
    expect(await setUp(server, {}, without("get")).client.approve(targetId, "pe")).toEqual({
      id: connectionPath,
      name: "pe",
    });
    expect(server.journal).toEqual([put, poll]);
  });

  test("no get: what cannot be verified is sent again", async () => {
    const server = await serve([{ status: 500 }, updating]);
    expect(await setUp(server, {}, without("get")).client.approve(targetId, "pe")).toEqual(updating.body);
    expect(server.journal).toEqual([put, put]);
  });

  test("no update, delete, get or list: a typed error, and no token", async () => {
    const { client, credential } = setUp({ origin: "http://127.0.0.1:1" }, {}, without("update", "delete", "get", "list"));
    for (const call of [
      client.approve(targetId, "pe"),
      client.delete(targetId, "pe"),
      client.get(targetId, "pe"),
      client.list(targetId).next(),
    ]) {
      expect(await failureOf(call)).toBeInstanceOf(UnsupportedOperationError);
    }
    expect(await failureOf(client.reject(targetId, "pe"))).toMatchObject({
      operation: "update",
      resourceType: "Contoso.Storage/boxes",
    });
    expect(credential.scopes).toEqual([]);
  });
});
