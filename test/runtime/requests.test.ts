import { createEmptyPipeline, type HttpClient, createHttpHeaders } from "@azure/core-rest-pipeline";
import { describe, expect, test } from "vitest";
import { type AdditionalPolicy, ArmError, type CallResponse, ForeignOriginError, HostClient } from "../../templates/runtime/src/index.ts";
import {
  collect,
  connection,
  connectionPath,
  connectionsPath,
  descriptor,
  failureOf,
  secret,
  setUp,
  targetId,
  testCredential,
} from "./support/client.ts";
import { serve } from "./support/server.ts";

describe("what a request carries", () => {
  test("no body and no content type on GET and DELETE, whatever the caller gives", async () => {
    const server = await serve(({ method }) => (method === "DELETE" ? { status: 204 } : { body: connection() }));
    const { client } = setUp(server);
    const options = { headers: { "Content-Type": "application/json", "Content-Length": "0" } };
    await client.get(targetId, "pe", options);
    await client.delete(targetId, "pe", options);
    for (const { headers, body } of server.requests) {
      expect(headers).not.toHaveProperty("content-type");
      expect(headers).not.toHaveProperty("content-length");
      expect(headers).not.toHaveProperty("transfer-encoding");
      expect(body).toBe("");
    }
  });

  test("JSON and its content type on writes", async () => {
    const server = await serve([{ body: connection() }]);
    await setUp(server).client.update(targetId, "pe", { properties: { description: "ü" } });
    expect(server.requests[0]).toMatchObject({ method: "PUT", body: '{"properties":{"description":"ü"}}' });
    expect(server.requests[0]?.headers).toMatchObject({
      "content-type": "application/json",
      accept: "application/json",
    });
  });

  test.each([undefined, null, "{}", [], 7])("no update whose body is %j", async (body) => {
    const server = await serve([{ body: connection() }]);
    const { client, credential } = setUp(server);
    expect(await failureOf(client.update(targetId, "pe", body as unknown as object))).toBeInstanceOf(TypeError);
    expect(credential.scopes).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  test("the caller's headers and query, and If-Match", async () => {
    const server = await serve([{ body: connection() }]);
    const { client } = setUp(server);
    await client.approve(targetId, "pe", {
      headers: { "x-mine": "1" },
      query: { $top: 5, none: undefined },
      ifMatch: '"etag"',
    });
    await client.delete(targetId, "pe", { ifMatch: "*", abortSignal: AbortSignal.abort() }).catch(() => {});
    expect(server.requests[0]?.headers).toMatchObject({ "x-mine": "1", "if-match": '"etag"' });
    expect(server.requests[0]?.path).toBe(`${connectionPath}?api-version=2024-01-01&%24top=5`);
  });

  test("the token of the credential, for the scope of the audience; never the caller's own", async () => {
    const server = await serve([{ body: connection() }]);
    const { client, credential } = setUp(server, { audience: "https://audience.example/" });
    await client.get(targetId, "pe", { headers: { Authorization: "Basic x" } });
    expect(credential.scopes).toEqual(["https://audience.example//.default"]);
    expect(server.requests[0]?.headers["authorization"]).toBe(`Bearer ${secret}`);
  });

  test("an endpoint of one's own is its own audience", async () => {
    const server = await serve([{ body: connection() }]);
    const { client, credential } = setUp(server);
    await client.get(targetId, "pe");
    expect(credential.scopes).toEqual([`${server.origin}/.default`]);
  });

  test("an endpoint may have a path", async () => {
    const server = await serve([{ body: connection() }]);
    await setUp({ origin: `${server.origin}/arm/` }).client.get(targetId, "pe");
    expect(server.journal).toEqual([`GET /arm${connectionPath}`]);
  });
});

describe("api-version", () => {
  const all = async (options: { client?: string; call?: string }): Promise<string[]> => {
    const server = await serve(({ method, path }) =>
      method === "DELETE"
        ? { status: 202 }
        : path.startsWith(`${connectionPath}?`)
          ? { status: method === "GET" ? 404 : 200, body: connection() }
          : { body: { value: [] } },
    );
    const { client } = setUp(server, options.client === undefined ? {} : { apiVersion: options.client });
    const call = options.call === undefined ? {} : { apiVersion: options.call };
    await collect(client.list(targetId, call));
    await client.get(targetId, "pe", call).catch(() => {});
    await client.approve(targetId, "pe", call);
    await client.reject(targetId, "pe", { ...call, timeoutMs: 1 }).catch(() => {});
    await client.delete(targetId, "pe", call);
    await collect(client.listPrivateLinkResources(targetId, call));
    await client.getPrivateLinkResource(targetId, "g", call);
    await client.getTarget(targetId, call);
    return [...new Set(server.requests.map(({ path }) => new URL(path, server.origin).searchParams.getAll("api-version").join()))];
  };

  test("the newest unless told", async () => expect(await all({})).toEqual(["2024-01-01"]));
  test("pinned for the client, on every request", async () =>
    expect(await all({ client: "2020-06-01-preview" })).toEqual(["2020-06-01-preview"]));
  test("pinned for the call, on every request", async () =>
    expect(await all({ client: "2020-06-01", call: "2019-01-01" })).toEqual(["2019-01-01"]));

  test("it is not a query parameter", async () => {
    const { client, credential } = setUp({ origin: "http://127.0.0.1:1" });
    expect(await failureOf(client.get(targetId, "pe", { query: { "Api-Version": "x" } }))).toBeInstanceOf(TypeError);
    expect(credential.scopes).toEqual([]);
  });
});

describe("https", () => {
  const endpoints = [
    "http://management.azure.com",
    "http://127.0.0.1.example",
    "http://127.0.0.1:80/",
    "ftp://127.0.0.1",
    "https://user:pw@host.example",
    "https://host.example?x=1",
    "nonsense",
  ];
  test.each(endpoints)("%s is refused as an endpoint", (endpoint) => {
    expect(() => new HostClient(testCredential(), descriptor, { endpoint })).toThrow(ForeignOriginError);
  });

  test("loopback over http is allowed where asked for, other hosts never are", () => {
    for (const host of ["localhost:1", "127.0.0.1", "127.9.9.9:8080", "[::1]:3"]) {
      expect(() => new HostClient(testCredential(), descriptor, { endpoint: `http://${host}`, allowInsecureLoopback: true })).not.toThrow();
    }
    for (const endpoint of ["http://10.0.0.1", "http://localhost.example", "http://127.0.0.1.example"]) {
      expect(() => new HostClient(testCredential(), descriptor, { endpoint, allowInsecureLoopback: true })).toThrow(ForeignOriginError);
    }
  });

  test.each([
    ["public", "https://management.azure.com", "https://management.azure.com/.default"],
    ["usGovernment", "https://management.usgovcloudapi.net", "https://management.usgovcloudapi.net/.default"],
    ["china", "https://management.chinacloudapi.cn", "https://management.chinacloudapi.cn/.default"],
  ] as const)("cloud %s", async (cloud, endpoint, scope) => {
    const urls: string[] = [];
    const credential = testCredential();
    const client = new HostClient(credential, descriptor, { cloud, httpClient: answering(connection(), urls) });
    await client.get(targetId, "pe");
    expect(urls).toEqual([`${endpoint}${connectionPath}?api-version=2024-01-01`]);
    expect(credential.scopes).toEqual([scope]);
  });
});

test("an unknown cloud is refused", () => {
  expect(() => new HostClient(testCredential(), descriptor, { cloud: "moon" as never })).toThrow(/no cloud "moon"/);
});

describe("redirects", () => {
  test("to another origin: not followed, the token stays", async () => {
    const foreign = await serve([{ body: connection() }]);
    const server = await serve([{ status: 302, headers: { location: `${foreign.origin}/stolen?sig=s3cret` } }]);
    const { client } = setUp(server);
    const error = await failureOf(client.get(targetId, "pe"));
    expect(error).toBeInstanceOf(ForeignOriginError);
    expect(error["origin"]).toBe(foreign.origin);
    expect(error.message).not.toContain("s3cret");
    expect(foreign.requests).toEqual([]);
  });

  test("to another origin that is allowed: still not followed, and an error", async () => {
    const other = await serve([{ body: connection() }]);
    const server = await serve([{ status: 307, headers: { location: `${other.origin}/x` } }]);
    const error = await failureOf(setUp(server, { allowedOrigins: [other.origin] }).client.get(targetId, "pe"));
    expect(error).toMatchObject({ statusCode: 307, code: "Http307" });
    expect(other.requests).toEqual([]);
  });

  test("within the origin: followed, with the token", async () => {
    const server = await serve([{ status: 307, headers: { location: "/elsewhere?a='b'" } }, { body: connection() }]);
    await setUp(server).client.get(targetId, "pe");
    expect(server.journal).toEqual([`GET ${connectionPath}`, "GET /elsewhere"]);
    expect(server.requests[1]?.headers["authorization"]).toBe(`Bearer ${secret}`);
  });
});

describe("injection", () => {
  test("an httpClient that hands over text instead of streams", async () => {
    const client = new HostClient(testCredential(), descriptor, { httpClient: answering(connection(), []) });
    expect(await client.get(targetId, "pe")).toEqual(connection());
  });

  test("an httpClient that hands over a browser's stream", async () => {
    const body = `\uFEFF${JSON.stringify(connection())}`;
    const httpClient: HttpClient = {
      sendRequest: (request) =>
        Promise.resolve({
          request,
          status: 200,
          headers: createHttpHeaders(),
          browserStreamBody: new Blob([body]).stream(),
        }),
    };
    expect(await new HostClient(testCredential(), descriptor, { httpClient }).get(targetId, "pe")).toEqual(connection());
  });

  test("a pipeline of one's own gets the guard and the token", async () => {
    const foreign = await serve([{}]);
    const server = await serve([{ body: connection() }]);
    const pipeline = createEmptyPipeline();
    let detour = "";
    pipeline.addPolicy({
      name: "mine",
      sendRequest: (request, next) => ((request.url = detour || request.url), next(request)),
    });
    const { client, credential } = setUp(server, { pipeline });
    await client.get(targetId, "pe");
    expect(server.requests[0]?.headers["authorization"]).toBe(`Bearer ${secret}`);
    credential.scopes.length = 0;
    detour = foreign.origin;
    expect(await failureOf(client.get(targetId, "pe"))).toBeInstanceOf(ForeignOriginError);
    expect(credential.scopes).toEqual([]);
    expect(foreign.requests).toEqual([]);
    expect(pipeline.getOrderedPolicies()).toHaveLength(1);
  });

  test("additional policies run once for a call, or for every attempt", async () => {
    const server = await serve([{ status: 429 }, { status: 500 }, { body: connection() }]);
    const counts = { perCall: 0, perRetry: 0 };
    const counting = (position: "perCall" | "perRetry"): AdditionalPolicy => ({
      position,
      policy: { name: position, sendRequest: (request, next) => (counts[position]++, next(request)) },
    });
    await setUp(server, { additionalPolicies: [counting("perCall"), counting("perRetry")] }).client.get(targetId, "pe");
    expect(counts).toEqual({ perCall: 1, perRetry: 3 });
  });

  test("requests belong to the span that the caller names", async () => {
    const server = await serve([{ body: connection() }]);
    const seen: unknown[] = [];
    const policy: AdditionalPolicy["policy"] = {
      name: "spans",
      sendRequest: (request, next) => (seen.push(request.tracingOptions), next(request)),
    };
    const tracingContext = { deleteValue: () => tracingContext, getValue: () => undefined, setValue: () => tracingContext };
    const { client } = setUp(server, { additionalPolicies: [{ policy, position: "perCall" }] });
    await client.get(targetId, "pe", { tracingOptions: { tracingContext } });
    expect(seen).toEqual([{ tracingContext }]);
  });

  test("onResponse sees every answer that counts", async () => {
    const server = await serve([
      { status: 429 },
      { status: 202, headers: { location: "/poll?sig=x" } },
      { status: 500 },
      { status: 204 },
      { body: connection() },
    ]);
    const seen: CallResponse[] = [];
    await setUp(server).client.approve(targetId, "pe", { onResponse: (response) => seen.push(response) });
    expect(seen.map(({ method, status }) => `${method} ${status}`)).toEqual(["PUT 202", "GET 204", "GET 200"]);
    expect(seen[2]?.body).toBe(JSON.stringify(connection()));
  });
});

test("a response over the limit is refused, also while it is still coming", async () => {
  const server = await serve([{ body: JSON.stringify({ value: "x".repeat(3_000) }), silent: "within" }]);
  const error = await failureOf(setUp(server, { maxResponseBytes: 2_000 }).client.get(targetId, "pe"));
  expect(error).toBeInstanceOf(ArmError);
  expect(error).toMatchObject({ code: "RESPONSE_TOO_LARGE", message: "The response is larger than 2000 bytes." });
  expect(server.requests).toHaveLength(1);
});

test("targets can be read themselves", async () => {
  const server = await serve([{ body: { properties: { privateEndpointConnections: [] } } }]);
  await setUp(server).client.getTarget(targetId, { apiVersion: "2019-09-09" });
  expect(server.requests[0]?.path).toBe(`${targetId}?api-version=2019-09-09`);
  expect(connectionsPath.startsWith(targetId)).toBe(true);
});

function answering(body: object, urls: string[]): HttpClient {
  return {
    sendRequest(request) {
      urls.push(request.url);
      return Promise.resolve({ request, status: 200, headers: createHttpHeaders(), bodyAsText: JSON.stringify(body) });
    },
  };
}
