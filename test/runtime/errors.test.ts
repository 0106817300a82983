import { inspect } from "node:util";
import { createHttpHeaders, createPipelineRequest, isRestError, RestError } from "@azure/core-rest-pipeline";
import { describe, expect, test } from "vitest";
import { ArmError, OperationTimeoutError } from "../../templates/runtime/src/index.ts";
import { connection, failureOf, secret, setUp, targetId } from "./support/client.ts";
import { type Reply, serve } from "./support/server.ts";

const failing = async (reply: Reply): Promise<Error & Record<string, unknown>> => {
  const server = await serve([reply]);
  return failureOf(setUp(server, { retryOptions: { maxRetries: 0 } }).client.get(targetId, "pe"));
};

describe("error bodies", () => {
  const silence = (status: number): object => ({
    code: `Http${status}`,
    message: `The service answered ${status} to Connections_Get without saying why.`,
    details: [],
  });
  const shapes: ReadonlyArray<readonly [string, Reply, object]> = [
    [
      "ARM",
      {
        status: 409,
        body: {
          error: {
            code: "Conflict",
            message: "Busy.",
            target: "pe",
            details: [{ code: "A", message: "a", details: [{ code: "B" }] }],
            innererror: { x: 1 },
          },
        },
      },
      {
        code: "Conflict",
        message: "Busy.",
        target: "pe",
        details: [{ code: "A", message: "a", details: [{ code: "B" }] }],
      },
    ],
    ["flat", { status: 400, body: { code: "BadRequest", message: "No." } }, { code: "BadRequest", message: "No.", details: [] }],
    [
      "flat, with httpStatusCode",
      { status: 404, body: { code: "404001", httpStatusCode: "NotFound", message: "No hub.", details: "text" } },
      { code: "404001", message: "No hub.", statusCode: 404, details: [] },
    ],
    [
      "flat, in capitals",
      { status: 400, body: { Code: "BadRequest", Message: "No.", Details: [{ Message: "Inner." }] } },
      { code: "BadRequest", message: "No.", details: [{ message: "Inner." }] },
    ],
    ["a number as the code", { status: 400, body: { code: 40532, message: "Login failed." } }, { code: "40532" }],
    [
      "a message beside error",
      { status: 400, body: { error: { code: "X", message: "inner" }, message: "outer" } },
      { code: "X", message: "inner" },
    ],
    [
      "OData",
      { status: 400, body: { "odata.error": { code: "Bad", message: { lang: "en", value: "Worse." } } } },
      { code: "Bad", message: "Worse." },
    ],
    [
      "the token service",
      { status: 401, body: { error: "invalid_client", error_description: "Wrong." } },
      { code: "invalid_client", message: "Wrong." },
    ],
    ["only a message", { status: 400, body: { Message: "No." } }, { code: "Http400", message: "No." }],
    ["text as JSON", { status: 400, body: '"No."' }, { code: "Http400", message: "No." }],
    ["a code in a header", { status: 403, headers: { "x-ms-error-code": "AuthorizationFailed" } }, { code: "AuthorizationFailed" }],
    ["nothing", { status: 500 }, silence(500)],
    ["null", { status: 500, body: "null" }, silence(500)],
    ["an array", { status: 500, body: [] }, silence(500)],
    ["an empty error", { status: 500, body: { error: {} } }, silence(500)],
    ["null for error", { status: 500, body: { error: null } }, silence(500)],
    ["null for error, beside a code", { status: 500, body: { error: null, code: "X" } }, { ...silence(500), code: "X" }],
    ["plain text", { status: 502, body: "upstream is down" }, silence(502)],
    [
      "HTML",
      { status: 502, body: "<html><head><title>502 Bad\n Gateway</title></head><body>…</body></html>" },
      { code: "Http502", message: "502 Bad Gateway" },
    ],
    ["HTML without a title", { status: 502, body: "<html></html>" }, silence(502)],
    ["half a document", { status: 409, body: '{"error":{"code":"Conflict","mess' }, { ...silence(409), code: "Conflict" }],
    ["details without end", { status: 400, body: { error: { code: "Deep", details: nested(50) } } }, { code: "Deep" }],
  ];
  test.each(shapes)("%s", async (_, reply, expected) => {
    const error = await failing(reply);
    expect(error).toBeInstanceOf(ArmError);
    expect(error).toMatchObject({ statusCode: reply.status, ...expected });
    expect(error).toMatchObject({
      operationId: "Connections_Get",
      resourceType: "Contoso.Storage/boxes",
      apiVersion: "2024-01-01",
    });
  });

  test("ids of the request", async () => {
    const error = await failing({
      status: 400,
      headers: { "x-ms-request-id": "r", "x-ms-correlation-request-id": "c" },
    });
    expect(error).toMatchObject({ requestId: "r", correlationId: "c" });
  });

  test("a success without anything to give back", async () => {
    expect(await failing({})).toMatchObject({ statusCode: 200, code: "UnreadableResponse" });
    expect(await failing({ status: 204 })).toMatchObject({ statusCode: 204, code: "NotFound" });
    expect(await failing({ body: "[]" })).toMatchObject({ statusCode: 200, code: "UnreadableResponse" });
    expect(await failing({ body: "<html>" })).toMatchObject({ statusCode: 200, code: "UnreadableResponse" });
  });

  test("it is a RestError, and an error of its own", async () => {
    const error = await failing({ status: 400 });
    expect(isRestError(error)).toBe(true);
    expect(error).toBeInstanceOf(RestError);
    expect(error.name).toBe("RestError");
    expect(error["response"]).toMatchObject({ status: 400 });
  });
});

describe("nothing leaks", () => {
  const hostile = {
    error: {
      code: "Bad",
      message: "See https://management.azure.com/x?sig=s3cret&se=1 and\u001b[31m\u0007\nmore",
      details: [{ message: "https://a.example/?t=s3cret" }],
      additionalInfo: [{ info: "h1dden" }],
      innererror: "h1dden",
    },
    body: "h1dden",
  };
  const everything = (error: Error): string => `${JSON.stringify(error)}${String(error)}${inspect(error, { depth: 9 })}${error.stack}`;

  test("not from errors of the service", async () => {
    const error = await failing({ status: 400, body: hostile });
    expect(error.message).toBe("See https://management.azure.com/x?REDACTED and [31m more");
    expect(everything(error)).not.toMatch(/s3cret|h1dden|\u001b\[31m\u0007/);
    expect(everything(error)).not.toContain(secret);
  });

  test("not from polls, whose links are signed", async () => {
    const server = await serve([
      { status: 202, headers: { location: "/poll?sig=s3cret'" } },
      { status: 500, body: hostile },
    ]);
    const error = await failureOf(setUp(server).client.approve(targetId, "pe", { description: "h1dden" }));
    expect(error).toMatchObject({ statusCode: 500 });
    expect(everything(error)).not.toMatch(/s3cret|h1dden/);
    expect(everything(error)).not.toContain(secret);
  });

  test("not from a connection that breaks", async () => {
    const server = await serve([{ status: 202, headers: { location: "/poll?sig=s3cret'" } }, { broken: "before" }]);
    const error = await failureOf(setUp(server).client.approve(targetId, "pe"));
    expect(error).toMatchObject({ code: "ECONNRESET" });
    expect(everything(error)).not.toContain("s3cret");
    expect(everything(error)).not.toContain(secret);
  });

  test("not from a timeout", () => {
    const error = new OperationTimeoutError({ operationId: "o", resourceType: "t" }, 1, connection());
    expect(JSON.stringify(error)).not.toContain("properties");
  });

  test("JSON has the members that are listed, and no others", async () => {
    const error = await failing({ status: 400, body: hostile, headers: { "x-ms-request-id": "r" } });
    expect(Object.keys(JSON.parse(JSON.stringify(error)) as object)).toEqual([
      ...["name", "code", "message", "statusCode", "details", "requestId", "operationId", "resourceType", "apiVersion"],
    ]);
  });

  test("not into logs, over retries, polls and pages", async () => {
    const lines: string[] = [];
    const log = (...args: unknown[]): void => void lines.push(inspect(args, { depth: 9 }));
    const logger = Object.assign(log, {
      enabled: true,
      namespace: "test",
      log,
      destroy: () => true,
      extend: () => logger,
    });
    const headers = {
      location: "/poll?sig=s3cret'",
      "azure-asyncoperation": "/poll?sig=s3cret'",
      "x-ms-request-id": "the-id",
      "x-mine": "s3cret",
    };
    const server = await serve([
      { status: 429 },
      { status: 202, headers },
      { status: 500 },
      { broken: "before" },
      { body: { status: "Succeeded" } },
      { body: connection() },
    ]);
    await setUp(server, { loggingOptions: { logger } }).client.approve(targetId, "pe", { description: "h1dden" });
    const text = lines.join("\n");
    expect(text).toContain("REDACTED");
    expect(text).toContain("the-id");
    expect(text).not.toMatch(/s3cret|h1dden/);
    expect(text).not.toContain(secret);
  });
});

describe("other people's errors stay what they are", () => {
  test("those of a credential that has talked to its own service", async () => {
    const server = await serve([{}]);
    const { client, credential } = setUp(server);
    const request = createPipelineRequest({ url: "https://login.example" });
    const own = new RestError("no login", { response: { status: 400, headers: createHttpHeaders(), request } });
    credential.getToken = () => Promise.reject(own);
    expect(await failureOf(client.get(targetId, "pe"))).toBe(own);
    expect(await failureOf(client.approve(targetId, "pe"))).toBe(own);
    expect(server.requests).toEqual([]);
  });

  test("the credential's", async () => {
    const server = await serve([{}]);
    const { client, credential } = setUp(server);
    const own = new Error("no login");
    credential.getToken = () => Promise.reject(own);
    expect(await failureOf(client.get(targetId, "pe"))).toBe(own);
    expect(await failureOf(client.approve(targetId, "pe"))).toBe(own);
    expect(server.requests).toEqual([]);
  });
});

function nested(depth: number): object[] {
  return depth === 0 ? [] : [{ code: "Deep", details: nested(depth - 1) }];
}
