import { describe, expect, test } from "vitest";
import { ForeignOriginError, type HostDescriptor, PagingError } from "../../templates/runtime/src/index.ts";
import { collect, connectionsPath, descriptor, failureOf, secret, setUp, targetId } from "./support/client.ts";
import { type Reply, serve } from "./support/server.ts";

const withPaging = (paging: { items: string | null; next: string | null } | undefined): HostDescriptor => {
  const { paging: _, ...list } = descriptor.operations.list;
  return {
    ...descriptor,
    operations: { ...descriptor.operations, list: { ...list, ...(paging !== undefined && { paging }) } },
  };
};
const declared = withPaging({ items: "value", next: "nextLink" });

describe("shapes", () => {
  const shapes: ReadonlyArray<readonly [string, HostDescriptor, readonly Reply[], readonly unknown[]]> = [
    ["one page", declared, [{ body: { value: [1, 2] } }], [1, 2]],
    [
      "pages",
      declared,
      [{ body: { value: [1], nextLink: "/2" } }, { body: { value: [2], nextLink: "/3" } }, { body: { value: [3] } }],
      [1, 2, 3],
    ],
    [
      "nextLink although there is none by definition",
      withPaging({ items: "value", next: null }),
      [{ body: { value: [1], nextLink: "/2" } }, { body: { value: [2] } }],
      [1, 2],
    ],
    [
      "nextLink although nothing is said of paging",
      withPaging(undefined),
      [{ body: { value: [1], nextLink: "/2" } }, { body: { value: [2] } }],
      [1, 2],
    ],
    [
      "other names",
      withPaging({ items: "items", next: "more" }),
      [{ body: { items: [1], more: "/2" } }, { body: { items: [2], more: null } }],
      [1, 2],
    ],
    [
      "another name by definition only",
      withPaging({ items: "value", next: "more" }),
      [{ body: { value: [1], nextLink: "/2" } }, { body: { value: [2] } }],
      [1, 2],
    ],
    ["a bare array", withPaging({ items: null, next: null }), [{ body: [1, 2] }], [1, 2]],
    ["a bare array against the definition", declared, [{ body: [1, 2] }], [1, 2]],
    ["an envelope against the definition", withPaging({ items: null, next: null }), [{ body: { value: [1, 2] } }], [1, 2]],
    ["no value", declared, [{ body: {} }], []],
    ["a null value", declared, [{ body: { value: null, nextLink: null } }], []],
    ["an empty nextLink", declared, [{ body: { value: [1], nextLink: "" } }], [1]],
    ["an empty page in between", declared, [{ body: { value: [], nextLink: "/2" } }, { body: { value: [2] } }], [2]],
    ["204", declared, [{ status: 204 }], []],
    ["a byte order mark", declared, [{ body: '\uFEFF{"value":[1]}' }], [1]],
  ];
  test.each(shapes)("%s", async (_, host, script, items) => {
    const server = await serve(script);
    expect(await collect(setUp(server, {}, host).client.list(targetId))).toEqual(items);
    expect(server.requests).toHaveLength(script.length);
  });

  test.each<readonly [string, Reply]>([
    ["an empty body", {}],
    ["an empty body behind a link", { body: { value: [1], nextLink: "/2" } }],
    ["HTML", { body: "<html>" }],
    ["half a document", { body: '{"value":[' }],
  ])("%s is not the end of a list", async (_, first) => {
    const server = await serve([first, {}]);
    expect(await failureOf(collect(setUp(server).client.list(targetId)))).toMatchObject({ code: "UnreadableResponse", statusCode: 200 });
  });

  test("private link resources page without saying so", async () => {
    const server = await serve([{ body: { value: ["vault"], nextLink: "/2" } }, { body: { value: ["hsm"] } }]);
    expect(await collect(setUp(server).client.listPrivateLinkResources(targetId))).toEqual(["vault", "hsm"]);
    expect(server.journal).toEqual([`GET ${targetId}/privateLinkResources`, "GET /2"]);
  });
});

describe("links", () => {
  test.each(["/next?$skipToken=a%2Fb+c'd&sig=x==", "/next?api-version=2000-01-01&&x", '/n/../m/%2e?q="<>'])(
    "%s is sent byte for byte, and nothing is added",
    async (path) => {
      for (const relative of [true, false]) {
        const server = await serve((_, number) => ({
          body: { value: [], nextLink: number === 0 ? `${relative ? "" : origin()}${path}` : null },
        }));
        const origin = (): string => server.origin;
        await collect(setUp(server).client.list(targetId, { query: { $top: 1 } }));
        expect(server.requests[1]?.path).toBe(path);
      }
    },
  );

  test("to a foreign host is refused, and the token stays", async () => {
    const foreign = await serve([{ body: { value: ["stolen"] } }]);
    const server = await serve([{ body: { value: [1], nextLink: `${foreign.origin}/2?sig=s3cret` } }]);
    const { client } = setUp(server);
    const seen: unknown[] = [];
    const error = await failureOf(
      (async () => {
        for await (const item of client.list(targetId)) seen.push(item);
      })(),
    );
    expect(error).toBeInstanceOf(ForeignOriginError);
    expect(error.message).not.toContain("s3cret");
    expect(seen).toEqual([1]);
    expect(foreign.requests).toEqual([]);
  });

  test("to a foreign host that is allowed is followed", async () => {
    const gateway = await serve([{ body: { value: [2] } }]);
    const server = await serve([{ body: { value: [1], nextLink: `${gateway.origin}/2` } }]);
    expect(await collect(setUp(server, { allowedOrigins: [gateway.origin] }).client.list(targetId))).toEqual([1, 2]);
    expect(gateway.requests[0]?.headers["authorization"]).toBe(`Bearer ${secret}`);
  });

  test("http is a foreign origin to https", async () => {
    const server = await serve([{ body: { value: [], nextLink: "https://127.0.0.1:1/2" } }]);
    expect(await failureOf(collect(setUp(server).client.list(targetId)))).toBeInstanceOf(ForeignOriginError);
  });
});

describe("lists that do not end", () => {
  test("a page that links to itself", async () => {
    const server = await serve([{ body: { value: [1], nextLink: "/2" } }]);
    expect(await failureOf(collect(setUp(server).client.list(targetId)))).toBeInstanceOf(PagingError);
    expect(server.requests).toHaveLength(2);
  });

  test("pages that link in a circle", async () => {
    const server = await serve((_, number) => ({ body: { value: [], nextLink: `/${number % 3}` } }));
    expect(await failureOf(collect(setUp(server).client.list(targetId)))).toBeInstanceOf(PagingError);
    expect(server.requests).toHaveLength(4);
  });

  test("too many pages", async () => {
    const server = await serve((_, number) => ({ body: { value: [number], nextLink: `/${number}` } }));
    expect(await failureOf(collect(setUp(server).client.list(targetId, { maxPages: 5 })))).toMatchObject({
      name: "PagingError",
    });
    expect(server.requests).toHaveLength(5);
  });
});

describe("byPage", () => {
  const twoPages: readonly Reply[] = [{ body: { value: [1], nextLink: "/2?sig=x" } }, { body: { value: [2] } }];

  test("gives pages, and goes on from a token", async () => {
    const server = await serve([...twoPages, { body: { value: [2] } }]);
    const { client } = setUp(server);
    const pages = await collect(client.list(targetId).byPage());
    expect(pages).toEqual([[1], [2]]);
    expect(JSON.stringify(pages)).toBe("[[1],[2]]");
    const [first] = pages;
    expect(first?.continuationToken).toBe("/2?sig=x");
    const rest =
      first?.continuationToken === undefined
        ? []
        : await collect(client.list(targetId).byPage({ continuationToken: first.continuationToken }));
    expect(rest).toEqual([[2]]);
    expect(server.journal).toEqual([`GET ${connectionsPath}`, "GET /2", "GET /2"]);
  });

  test("a foreign token is refused", async () => {
    const { client, credential } = setUp({ origin: "http://127.0.0.1:1" });
    const pages = client.list(targetId).byPage({ continuationToken: "https://evil.example/" });
    expect(await failureOf(collect(pages))).toBeInstanceOf(ForeignOriginError);
    expect(credential.scopes).toEqual([]);
  });

  test("nothing is read before it is asked for, and no page more than needed", async () => {
    const server = await serve(twoPages);
    const items = setUp(server).client.list(targetId);
    expect(server.requests).toHaveLength(0);
    expect(await items.next()).toEqual({ value: 1, done: false });
    expect(server.requests).toHaveLength(1);
    expect(items[Symbol.asyncIterator]()).toBe(items);
    expect(await collect(items)).toEqual([2]);
  });
});

test.each<readonly [string, Reply, object]>([
  ["HTML", { body: "<html>" }, { code: "UnreadableResponse", statusCode: 200 }],
  ["half a document", { body: '{"value":[1,' }, { code: "UnreadableResponse", statusCode: 200 }],
  [
    "an error",
    { status: 403, body: { error: { code: "Forbidden" } } },
    { code: "Forbidden", statusCode: 403, operationId: "Connections_List" },
  ],
])("%s is an error", async (_, reply, expected) => {
  const server = await serve([reply]);
  expect(await failureOf(collect(setUp(server).client.list(targetId)))).toMatchObject(expected);
});
