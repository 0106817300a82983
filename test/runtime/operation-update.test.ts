import { describe, expect, test } from "vitest";
import {
  ForeignOriginError,
  type HostDescriptor,
  ProvisioningFailedError,
  UnsupportedOperationError,
} from "../../templates/runtime/src/index.ts";
import { connection, connectionPath, descriptor, failureOf, secret, setUp, targetId } from "./support/client.ts";
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
    [
      "201 with the connection and its address",
      [{ ...approved, status: 201, headers: { location: connectionPath } }],
      [put],
    ],
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
    [
      "202 and Location that gives 204",
      [{ status: 202, headers: { location: "/poll" } }, { status: 204 }, approved],
      [put, poll, get],
    ],
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
    [
      "202 and Location that gives HTML",
      [{ status: 202, headers: { location: "/poll" } }, { body: "<p>" }, approved],
      [put, poll, get],
    ],
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
    [
      "201 and Azure-AsyncOperation",
      [{ ...updating, status: 201, headers: async }, status("Succeeded"), approved],
      [put, poll, get],
    ],
    ["200 and Location: no more than an address", [{ ...approved, headers: { location: "/never" } }], [put]],
    [
      "a poll that moves on to another link",
      [
        { status: 202, headers: { location: "/poll" } },
        { status: 202, headers: { location: "/poll/2" } },
        { status: 204 },
        approved,
      ],
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
    [
      "a poll that is forgotten",
      [{ status: 202, headers: async }, { status: 404 }, updating, approved],
      [put, poll, get, get],
    ],
    [
      "a status that says done before the connection does",
      [{ status: 202, headers: async }, status("Succeeded"), updating, approved],
      [put, poll, get, get],
    ],
    ["a connection that is missing for a moment", [{ status: 202 }, { status: 404 }, approved], [put, get, get]],
    [
      "a connection that is empty for a moment",
      [{ status: 202 }, {}, { body: "<html>" }, approved],
      [put, get, get, get],
    ],
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
});

describe("failures", () => {
  const words = [
    "Failed",
    "failed",
    " FAILED ",
    "Canceled",
    "Cancelled",
    "canceled",
    "InternalError",
    "Error",
    "Aborted",
    "TimedOut",
  ];
  const phaseOf = (word: string): string => (/cancel|abort/i.test(word) ? "Canceled" : "Failed");

  test.each(words)("the operation ends as %j", async (word) => {
    const reasons = {
      error: { code: "NoQuota", message: "Nothing left.", details: [{ code: "Inner", message: "m" }] },
    };
    const server = await serve([
      { status: 202, headers: async },
      status("InProgress"),
      status(word, reasons),
      { body: connection("Pending") },
    ]);
    const operation = setUp(server).client.approve(targetId, "pe");
    const error = await failureOf(operation);
    expect(error).toBeInstanceOf(ProvisioningFailedError);
    expect(error).toMatchObject({
      phase: phaseOf(word),
      phaseOnWire: word.trim(),
      code: "NoQuota",
      message: "Nothing left.",
      details: [{ code: "Inner", message: "m" }],
      resource: connection("Pending"),
      operationId: "Connections_Put",
    });
    expect(operation.state.status).toBe(phaseOf(word).toLowerCase());
    expect(await failureOf(operation.poll())).toBe(error);
  });

  test.each(words)("the connection ends as %j", async (word) => {
    const server = await serve([{ status: 202 }, { body: connection("Approved", word) }]);
    const error = await failureOf(setUp(server).client.approve(targetId, "pe"));
    expect(error).toMatchObject({
      name: "ProvisioningFailedError",
      phase: phaseOf(word),
      phaseOnWire: word.trim(),
      resource: connection("Approved", word),
    });
    expect(JSON.stringify(error)).not.toContain("privateLinkServiceConnectionState");
  });

  test.each(["Disconnected", "Failed", "Timeout"])("the status ends as %s", async (word) => {
    const server = await serve([{ body: connection(word) }]);
    expect(await failureOf(setUp(server).client.approve(targetId, "pe"))).toMatchObject({
      phase: "Failed",
      phaseOnWire: word,
    });
  });

  test("a failure in the first answer is of before, if there is a place to ask", async () => {
    const server = await serve([
      { status: 201, body: connection("Pending", "Failed"), headers: { location: "/poll" } },
      { status: 204 },
      approved,
    ]);
    await setUp(server).client.approve(targetId, "pe");
  });

  test("a failed operation whose connection cannot be read is a failed operation", async () => {
    const server = await serve([{ status: 202, headers: async }, status("Failed"), { status: 403 }]);
    expect(await failureOf(setUp(server).client.approve(targetId, "pe"))).toMatchObject({
      code: "ProvisioningFailed",
      resource: undefined,
    });
  });

  test("a poll that is refused ends the waiting, and the operation can go on", async () => {
    const server = await serve([
      { status: 202, headers: async },
      { status: 403, body: { error: { code: "Forbidden", message: "No." } } },
      status("Succeeded"),
      approved,
    ]);
    const { client } = setUp(server);
    const operation = client.approve(targetId, "pe");
    expect(await failureOf(operation)).toMatchObject({ statusCode: 403, code: "Forbidden" });
    expect(operation.state.status).toBe("running");
    expect(await client.resumeOperation(await operation.serialize())).toEqual(connection());
  });

  test("a connection that stays away is an error in the end", async () => {
    const server = await serve([
      { status: 202 },
      { status: 404, body: { error: { code: "ResourceNotFound", message: "Gone." } } },
    ]);
    expect(await failureOf(setUp(server).client.approve(targetId, "pe"))).toMatchObject({
      statusCode: 404,
      code: "ResourceNotFound",
    });
    expect(server.journal).toEqual([put, get, get, get]);
  });

  test("a connection that stays unreadable is an error in the end", async () => {
    const server = await serve([{ status: 202 }, { body: "<html>" }]);
    expect(await failureOf(setUp(server).client.approve(targetId, "pe"))).toMatchObject({
      statusCode: 200,
      code: "UnreadableResponse",
    });
  });

  test("a refused change is an error, and nothing is polled", async () => {
    const server = await serve([
      { status: 400, body: { error: { code: "InvalidState", message: "It is rejected." } }, headers: async },
    ]);
    const operation = setUp(server).client.approve(targetId, "pe");
    expect(await failureOf(operation)).toMatchObject({
      statusCode: 400,
      code: "InvalidState",
      message: "It is rejected.",
    });
    expect(operation.state.status).toBe("failed");
    expect(await failureOf(operation.serialize())).toMatchObject({ statusCode: 400 });
    expect(server.requests).toHaveLength(1);
  });
});

describe("poll links", () => {
  test.each(["azure-asyncoperation", "operation-location", "location"])(
    "%s to a foreign host is refused, and the token stays",
    async (header) => {
      const foreign = await serve([status("Succeeded")]);
      const server = await serve([{ status: 202, headers: { [header]: `${foreign.origin}/poll?sig=s3cret` } }]);
      const error = await failureOf(setUp(server).client.approve(targetId, "pe"));
      expect(error).toBeInstanceOf(ForeignOriginError);
      expect(error).toMatchObject({ origin: foreign.origin });
      expect(JSON.stringify(error) + error.message).not.toContain("s3cret");
      expect(foreign.requests).toEqual([]);
    },
  );

  test.each([
    "//evil.example/x",
    "\\\\evil.example/x",
    "https:\\\\evil.example",
    "https://u:p@evil.example/",
    "http://[",
    "javascript:alert(1)",
    "https://127.0.0.1@evil.example/",
  ])("%s is refused", async (link) => {
    const server = await serve([{ status: 202, headers: { location: link } }]);
    const { client, credential } = setUp(server);
    expect(await failureOf(client.approve(targetId, "pe"))).toBeInstanceOf(ForeignOriginError);
    expect(server.requests).toHaveLength(1);
    expect(credential.scopes).toHaveLength(1);
  });

  test("a foreign host that is allowed gets the token", async () => {
    const gateway = await serve([status("Succeeded")]);
    const server = await serve([
      { status: 202, headers: { "azure-asyncoperation": `${gateway.origin}/poll` } },
      approved,
    ]);
    await setUp(server, { allowedOrigins: [gateway.origin] }).client.approve(targetId, "pe");
    expect(gateway.requests[0]?.headers["authorization"]).toBe(`Bearer ${secret}`);
  });

  test.each([
    "/poll?t=a%2Fb+c%20d&s=AAA//BB==&c='x'&c='y'",
    "/poll/a%2fb/../c?api-version=2015-01-01-other&&empty=&=x",
    "/poll/%41%zz/(x)'!*;:@?q=\"<>`{}|^[]\\",
    "/poll?",
    "/poll//double///slash/",
    "/poll/.",
  ])("%s is sent byte for byte", async (path) => {
    const server = await serve(({ path: asked }, number) =>
      number === 0
        ? { status: 202, headers: { location: path } }
        : asked === path
          ? { status: 202, headers: { "azure-asyncoperation": `http://${"127.0.0.1"}:${port()}${path}` } }
          : approved,
    );
    const port = (): string => new URL(server.origin).port;
    const operation = setUp(server).client.approve(targetId, "pe");
    await operation.poll();
    await operation.poll();
    await operation.poll();
    expect(server.requests.slice(1).map((request) => request.path)).toEqual([path, path]);
  });

  test("a fragment is not part of a request, and what HTTP cannot carry is encoded", async () => {
    const server = await serve([
      { status: 202, headers: { location: "/poll?a='b'#part" } },
      { status: 202, headers: { location: "/po ll?ü=1".replace("ü", "%C3%BC") } },
      { status: 204 },
      approved,
    ]);
    await setUp(server).client.approve(targetId, "pe");
    expect(server.requests.slice(1, 3).map(({ path }) => path)).toEqual(["/poll?a='b'", "/po%20ll?%C3%BC=1"]);
  });
});

describe("types that can do less", () => {
  const without = (...names: ReadonlyArray<keyof typeof descriptor.operations>): HostDescriptor => ({
    ...descriptor,
    operations: Object.fromEntries(
      Object.entries(descriptor.operations).filter(([name]) => !names.includes(name as never)),
    ),
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
    const { client, credential } = setUp(
      { origin: "http://127.0.0.1:1" },
      {},
      without("update", "delete", "get", "list"),
    );
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
