import { expect, test } from "vitest";
import { collect, connection, connectionPath, failureOf, secret, setUp, targetId } from "./support/client.ts";
import { serve } from "./support/server.ts";

const away = { headers: { location: "/elsewhere?sig='1'" } };

test.each([300, 301, 302, 307])("%i of a read is followed, with the token", async (status) => {
  const server = await serve([{ ...away, status }, { body: connection() }]);
  expect(await setUp(server).client.get(targetId, "pe")).toEqual(connection());
  expect(server.journal).toEqual([`GET ${connectionPath}`, "GET /elsewhere"]);
  expect(server.requests[1]?.headers["authorization"]).toBe(`Bearer ${secret}`);
});

test("307 of a change is followed, with its method and its body", async () => {
  const server = await serve([{ ...away, status: 307 }, { body: connection() }]);
  await setUp(server).client.update(targetId, "pe", { properties: {} });
  expect(server.journal).toEqual([`PUT ${connectionPath}`, "PUT /elsewhere"]);
  expect(server.requests[1]).toMatchObject({ body: '{"properties":{}}' });
});

test.each([301, 302, 303, 308])("%i of a change is an error: nobody asked for that change to that place", async (status) => {
  const server = await serve([{ ...away, status }, { body: connection() }]);
  const error = await failureOf(setUp(server).client.update(targetId, "pe", { properties: {} }));
  expect(error).toMatchObject({ statusCode: status });
  expect(server.journal).toEqual([`PUT ${connectionPath}`]);
});

test.each([["an empty one"], ["none at all"]])("without a place to go on, a redirect is an error: %s", async (what) => {
  const server = await serve([{ status: 302, headers: what === "none at all" ? {} : { location: "" } }, { body: connection() }]);
  expect(await failureOf(setUp(server).client.get(targetId, "pe"))).toMatchObject({ statusCode: 302, code: "Http302" });
  expect(server.requests).toHaveLength(1);
});

test("redirects are followed 20 times, hop by hop", async () => {
  let hop = 0;
  const server = await serve(() => ({ status: 302, headers: { location: `?hop=${++hop}` } }));
  expect(await failureOf(setUp(server).client.get(targetId, "pe"))).toMatchObject({ statusCode: 302 });
  expect(server.requests).toHaveLength(21);
});

test("a list goes on where a redirect leads to, page by page", async () => {
  const server = await serve([{ ...away, status: 301 }, { body: { value: [connection()], nextLink: "/next" } }, { body: { value: [] } }]);
  expect(await collect(setUp(server).client.list(targetId))).toEqual([connection()]);
  expect(server.requests).toHaveLength(3);
});
