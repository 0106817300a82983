import { describe, expect, test } from "vitest";
import { ForeignOriginError } from "../../templates/runtime/src/index.ts";
import { connection, connectionPath, failureOf, secret, setUp, targetId } from "./support/client.ts";
import { type Reply, serve } from "./support/server.ts";

const approved: Reply = { body: connection() };
const status = (word: string, more: object = {}): Reply => ({ body: { status: word, ...more } });

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

  test("empty ones are none: the next header counts, then the connection", async () => {
    const server = await serve(({ method }, number) => {
      if (method === "PUT") return { status: 202, headers: { "azure-asyncoperation": "", location: number === 0 ? "/poll" : " " } };
      return number === 1 ? { status: 204 } : approved;
    });
    const { client } = setUp(server);
    await client.approve(targetId, "pe");
    await client.approve(targetId, "pe");
    expect(server.journal).toEqual([
      `PUT ${connectionPath}`,
      "GET /poll",
      `GET ${connectionPath}`,
      `PUT ${connectionPath}`,
      `GET ${connectionPath}`,
    ]);
  });

  test("a foreign host that is allowed gets the token", async () => {
    const gateway = await serve([status("Succeeded")]);
    const server = await serve([{ status: 202, headers: { "azure-asyncoperation": `${gateway.origin}/poll` } }, approved]);
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
          ? { status: 202, headers: { "azure-asyncoperation": `http://127.0.0.1:${port()}${path}` } }
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
