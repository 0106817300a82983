import { gzipSync } from "node:zlib";
import { PrivateEndpointConnections } from "@pecgen/client";
import { ManualClock } from "@pecgen/simulator";
import { describe, expect, test } from "vitest";
import { shownBy } from "./support/canaries.ts";
import { pour, startRawServer } from "./support/raw-server.ts";

/** Services that answer with what breaks those who read it. */
const registry = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/g/providers/Microsoft.ContainerRegistry/registries/r";
const connection = `${registry}/privateEndpointConnections/c`;
const credential = { getToken: () => Promise.resolve({ token: "canary-token", expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) };
const megabyte = 1024 * 1024;

function clientOf(endpoint: string, maxResponseBytes?: number): PrivateEndpointConnections {
  const options = { endpoint, allowInsecureLoopback: true, clock: new ManualClock(), maxResponseBytes };
  return new PrivateEndpointConnections(credential, options);
}

async function answering(body: string | Buffer, status = "200 OK", headers = ""): Promise<PrivateEndpointConnections> {
  const bytes = Buffer.from(body);
  const head = `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\n${headers}Content-Length: ${bytes.byteLength}\r\n\r\n`;
  const { origin } = await startRawServer((socket) => socket.end(Buffer.concat([Buffer.from(head), bytes])));
  return clientOf(origin);
}

const failureOf = async (call: PromiseLike<unknown>): Promise<unknown> => {
  try {
    return new Error(`It did not fail: ${JSON.stringify(await call)}`);
  } catch (error) {
    return error;
  }
};

const state = `"privateLinkServiceConnectionState":{"status":"Approved"}`;

describe("size", () => {
  test.each([
    ["a length of 2 GB", "HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n"],
    ["no length", "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"],
    ["an error of 2 GB", "HTTP/1.1 403 Forbidden\r\nContent-Length: 2147483648\r\n\r\n"],
  ])("%s: no more is read than the limit says, and what was on its way", async (_, head) => {
    const server = await startRawServer((socket) => {
      socket.write(head);
      pour(socket, 2 ** 31);
    });
    expect(await failureOf(clientOf(server.origin).get(connection))).toMatchObject({ code: "RESPONSE_TOO_LARGE" });
    expect(server.asked()).toBe(1);
    // 16 MB, and what both ends of the connection hold back.
    expect(server.sent()).toBeLessThan(64 * megabyte);
  });

  test("a packed body is not asked for, and not unpacked", async () => {
    const client = await answering(gzipSync(Buffer.alloc(64 * megabyte, " ")), "200 OK", "Content-Encoding: gzip\r\n");
    expect(await failureOf(client.get(connection))).toMatchObject({ code: "UnreadableResponse" });
  });

  test("headers without end", async () => {
    const server = await startRawServer((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nX-A: ");
      pour(socket, 2 ** 31, "a");
    });
    expect(await failureOf(clientOf(server.origin).get(connection))).toMatchObject({ name: "RestError", code: "HPE_HEADER_OVERFLOW" });
    expect(server.sent()).toBeLessThan(16 * megabyte);
  });
});

describe("depth", () => {
  const deep = (depth: number, inner: string): string => `${'{"a":['.repeat(depth)}${inner}${"]}".repeat(depth)}`;

  test("of a connection", async () => {
    const client = await answering(`{"properties":{${state},"deep":${deep(500_000, "1")}}}`);
    expect(await client.get(connection)).toMatchObject({ name: "c", status: "Approved" });
  });

  test("of a list", async () => {
    const client = await answering(`{"value":[${deep(500_000, "1")},{"name":"c","properties":{${state}}}]}`);
    expect((await client.list(registry).byPage().next()).value).toHaveLength(2);
  });

  test.each([
    ["arrays", "[".repeat(1_000_000)],
    ["objects", '{"a":'.repeat(1_000_000)],
  ])("of %s that do not end", async (_, body) => {
    const client = await answering(body);
    expect(await failureOf(client.get(connection))).toMatchObject({ code: "UnreadableResponse" });
  });

  test("of the details of an error: they are told as far as they make sense", async () => {
    const details = '{"code":"Inner","details":['.repeat(100_000) + "{}" + "]}".repeat(100_000);
    const client = await answering(`{"error":{"code":"Outer","message":"No.","details":[${details}]}}`, "400 Bad Request");
    const error = await failureOf(client.get(connection));
    expect(error).toMatchObject({ code: "Outer", message: "No." });
    expect(shownBy(error).length).toBeLessThan(20_000);
  });
});

describe("names that objects have anyway", () => {
  const pollution = `"__proto__":{"polluted":true,"status":"Rejected"},"constructor":{"prototype":{"polluted":true}},"toString":1`;

  test("do not get into what was read, or anywhere else", async () => {
    const body = `{${pollution},"name":"c","properties":{${pollution},"privateLinkServiceConnectionState":{${pollution},"status":"Approved"}}}`;
    const client = await answering(body);
    expect(await client.get(connection)).toMatchObject({ name: "c", status: "Approved", phase: "Succeeded" });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("are no members of what has none", async () => {
    const client = await answering(`{"__proto__":{"properties":{${state}},"value":[1],"nextLink":"https://attacker.invalid"}}`);
    expect(await client.get(connection)).toMatchObject({ status: "Unrecognized" });
    const list = await answering(`{"__proto__":{"value":[{"name":"c"}],"nextLink":"https://attacker.invalid"}}`);
    expect(await list.find({ target: registry, status: "Pending" })).toEqual([]);
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])("mean nothing as a status: %s", async (word) => {
    const client = await answering(
      `{"properties":{"privateLinkServiceConnectionState":{"status":"${word}"},"provisioningState":"${word}"}}`,
    );
    expect(await client.get(connection)).toMatchObject({ status: "Unrecognized", phase: "Unrecognized" });
  });

  test("are words like others in an error", async () => {
    const client = await answering(`{"error":{${pollution},"code":"__proto__","message":"constructor"}}`, "400 Bad Request");
    expect(await failureOf(client.get(connection))).toMatchObject({ code: "__proto__", message: "constructor" });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("texts", () => {
  const escapes = "\\u001b[2J\\u001b]0;title\\u0007\\r\\n::error::\\u009b31m\\u0000\\u202e";

  test("of an error do not command terminals, and end no line", async () => {
    const client = await answering(`{"error":{"code":"Bad${escapes}","message":"No${escapes}"}}`, "400 Bad Request");
    const error = (await failureOf(client.get(connection))) as Error & { readonly code: string };
    expect(error.message + error.code).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(error.message).toContain("No");
  });

  test("of a page are told by their title", async () => {
    const page = `<html><head><title>Sign in\u001b[31m now</title></head><body>${"<p>canary-of-a-page</p>".repeat(1_000)}</body></html>`;
    const client = await answering(page, "403 Forbidden");
    const error = (await failureOf(client.get(connection))) as Error;
    expect(error.message).toContain("Sign in");
    expect(shownBy(error)).not.toContain("canary-of-a-page");
    expect(error.message).not.toMatch(/\p{Cc}/u);
  });

  test("of an error do not fill the log", async () => {
    const client = await answering(`{"error":{"code":"${"C".repeat(1_000_000)}","message":"${"M".repeat(1_000_000)}"}}`, "400 Bad Request");
    expect(shownBy(await failureOf(client.get(connection))).length).toBeLessThan(100_000);
  });
});

describe("texts that take a careless expression hours", () => {
  test.each([
    ["addresses without an end", JSON.stringify({ error: { code: "Bad", message: "http://".repeat(300_000) } })],
    ["one address of many questions", JSON.stringify({ error: { code: "Bad", message: `http://${"?".repeat(2_000_000)}` } })],
    ["blanks", JSON.stringify({ error: { code: "Bad", message: `${" \n".repeat(1_000_000)}x` } })],
    ["titles that do not end", "<title".repeat(300_000)],
    ["titles without words", "<title>".repeat(300_000)],
    ["a code that does not come", '"code"'.repeat(300_000)],
    ["a code far away", `{"code"${" ".repeat(2_000_000)}`],
  ])("%s", async (_, body) => {
    const client = await answering(body, "400 Bad Request");
    expect(await failureOf(client.get(connection))).toMatchObject({ statusCode: 400 });
  });
});

describe("what is no HTTP", () => {
  test.each([
    ["nothing", "", "ECONNRESET"],
    ["something else", "garbage\r\n\r\n", "HPE_INVALID_CONSTANT"],
    ["a negative length", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}", "HPE_INVALID_CONTENT_LENGTH"],
    ["two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 200\r\n\r\n{}", "HPE_UNEXPECTED_CONTENT_LENGTH"],
    [
      "a length and pieces",
      "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
      "HPE_INVALID_TRANSFER_ENCODING",
    ],
    ["a piece without a length", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\n{}", "ECONNRESET"],
    ["a link of two lines", "HTTP/1.1 202 Accepted\r\nLocation: http://a\r\n b\r\nContent-Length: 0\r\n\r\n", "HPE_INVALID_HEADER_TOKEN"],
  ])("%s is an error of the connection", async (_, answer, code) => {
    const server = await startRawServer((socket) => (answer === "" ? socket.destroy() : socket.end(answer)));
    const error = await failureOf(clientOf(server.origin).get(connection));
    expect(error).toMatchObject({ name: "RestError", code, operationId: "PrivateEndpointConnections_Get" });
  });

  test("answers before the answer are passed over", async () => {
    const body = `{"properties":{${state}}}`;
    const early = "HTTP/1.1 100 Continue\r\n\r\n".repeat(1_000);
    const answer = `${early}HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    const server = await startRawServer((socket) => socket.end(answer));
    expect(await clientOf(server.origin).get(connection)).toMatchObject({ status: "Approved" });
  });
});
