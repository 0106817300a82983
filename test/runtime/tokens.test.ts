import type { AccessToken, GetTokenOptions } from "@azure/core-auth";
import { createHttpHeaders, type HttpClient } from "@azure/core-rest-pipeline";
import { describe, expect, test } from "vitest";
import { connection, failureOf, secret, setUp, targetId, type TestClock } from "./support/client.ts";
import { serve } from "./support/server.ts";

/** A token that is good for some milliseconds of real time: the cache of tokens belongs to the library, and knows no other. */
const token = (goodForMs = 3_600_000, text = secret): AccessToken => ({ token: text, expiresOnTimestamp: Date.now() + goodForMs });

/** One request for a token, to be answered by the test. */
interface Asked {
  readonly abortSignal: GetTokenOptions["abortSignal"] | undefined;
  readonly claims: string | undefined;
  give(token: AccessToken): void;
  refuse(error: Error): void;
}

/** A credential that answers when the test does; one that obeys gives up as soon as it is told to. */
function slowCredential(obeys = false) {
  const asked: Asked[] = [];
  const waiting: Array<{ readonly count: number; readonly ready: () => void }> = [];
  return {
    asked,
    /** Resolves as soon as that many tokens were asked for. */
    reached: (count: number) => new Promise<void>((ready) => (asked.length >= count ? ready() : waiting.push({ count, ready }))),
    getToken: (_: string | string[], { abortSignal, claims }: GetTokenOptions = {}) =>
      new Promise<AccessToken>((give, refuse) => {
        asked.push({ abortSignal, claims, give, refuse });
        if (obeys) abortSignal?.addEventListener("abort", () => refuse(Object.assign(new Error("I was told to."), { name: "AbortError" })));
        for (const { count, ready } of waiting) if (asked.length >= count) ready();
      }),
  };
}

const approved = { body: connection() };
const timeoutMs = 5_000;

/** How a call is broken off: by its caller, or by its time. */
const ends: ReadonlyArray<readonly [string, string, (controller: AbortController, clock: TestClock) => void]> = [
  ["aborted", "AbortError", (controller) => controller.abort()],
  ["out of time", "OperationTimeoutError", (_, clock) => clock.expire(timeoutMs)],
];

describe("a token belongs to all calls that wait for it", () => {
  test.each(ends)("one that is %s leaves it to the others", async (_, name, end) => {
    const server = await serve([approved]);
    const { client, credential, clock } = setUp(server);
    const slow = slowCredential(true);
    credential.getToken = slow.getToken;
    const controller = new AbortController();
    const broken = failureOf(client.get(targetId, "pe", { abortSignal: controller.signal, timeoutMs }));
    const other = client.get(targetId, "pe");
    await slow.reached(1);
    end(controller, clock);
    expect(await broken).toMatchObject({ name });
    slow.asked[0]?.give(token());
    expect(await other).toEqual(connection());
    expect(slow.asked).toHaveLength(1);
    expect(server.requests).toHaveLength(1);
  });

  test.each(ends)("one that is %s leaves the renewal that it has begun to those who come later", async (_, name, end) => {
    const controller = new AbortController();
    const server = await serve((_, number) => (number === 1 ? { silent: "before", meanwhile: () => end(controller, clock) } : approved));
    const { client, credential, clock } = setUp(server);
    const slow = slowCredential(true);
    credential.getToken = slow.getToken;
    const first = client.get(targetId, "pe");
    await slow.reached(1);
    slow.asked[0]?.give(token(60_000));
    await first;
    expect(await failureOf(client.get(targetId, "pe", { abortSignal: controller.signal, timeoutMs }))).toMatchObject({ name });
    expect(slow.asked[1]?.abortSignal?.aborted).toBe(false);
    slow.asked[1]?.give(token(3_600_000, "renewed"));
    await new Promise((resolve) => setImmediate(resolve));
    await client.get(targetId, "pe");
    expect(server.requests.map(({ headers }) => headers["authorization"])).toEqual([
      `Bearer ${secret}`,
      `Bearer ${secret}`,
      "Bearer renewed",
    ]);
    expect(slow.asked).toHaveLength(2);
  });
});

describe("a credential that does not come back", () => {
  const calls = [
    ["get", (client: ReturnType<typeof setUp>["client"], options: object) => client.get(targetId, "pe", options)],
    ["list", (client: ReturnType<typeof setUp>["client"], options: object) => client.list(targetId, options).next()],
    ["approve", (client: ReturnType<typeof setUp>["client"], options: object) => client.approve(targetId, "pe", options)],
  ] as const;
  const cases = ends.flatMap(([how, name, end]) => calls.map(([what, call]) => [what, how, name, call, end] as const));

  test.each(cases)("does not hold %s: it is %s, and nothing is sent when the token comes after all", async (_, __, name, call, end) => {
    const sent: string[] = [];
    // A transport that does not look at signals.
    const httpClient: HttpClient = {
      sendRequest: (request) => {
        sent.push(request.method);
        return Promise.resolve({ request, status: 200, headers: createHttpHeaders(), bodyAsText: JSON.stringify(connection()) });
      },
    };
    const { client, credential, clock } = setUp({ origin: "http://127.0.0.1:1" }, { httpClient });
    const slow = slowCredential();
    credential.getToken = slow.getToken;
    const controller = new AbortController();
    const failure = failureOf(call(client, { abortSignal: controller.signal, timeoutMs }));
    await slow.reached(1);
    end(controller, clock);
    expect(await failure).toMatchObject({ name });
    slow.asked[0]?.give(token());
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent).toEqual([]);
    expect(await client.get(targetId, "pe")).toEqual(connection());
  });

  test.each(ends)("does not hold a call that is %s, and may fail when nobody is there any more", async (_, name, end) => {
    const { client, credential, clock } = setUp({ origin: "http://127.0.0.1:1" });
    const slow = slowCredential();
    credential.getToken = slow.getToken;
    const controller = new AbortController();
    const failure = failureOf(client.get(targetId, "pe", { abortSignal: controller.signal, timeoutMs }));
    await slow.reached(1);
    end(controller, clock);
    expect(await failure).toMatchObject({ name });
    slow.asked[0]?.refuse(new Error("too late"));
    await new Promise((resolve) => setImmediate(resolve));
  });

  test.each(ends)("does not hold a call that is %s while the service asks for another token", async (_, name, end) => {
    const claims = Buffer.from('{"access_token":{}}').toString("base64");
    const challenge = { "www-authenticate": `Bearer realm="", error="insufficient_claims", claims="${claims}"` };
    const server = await serve([{ status: 401, headers: challenge }, approved]);
    const { client, credential, clock } = setUp(server);
    const slow = slowCredential();
    credential.getToken = slow.getToken;
    const controller = new AbortController();
    const failure = failureOf(client.get(targetId, "pe", { abortSignal: controller.signal, timeoutMs }));
    await slow.reached(1);
    slow.asked[0]?.give(token());
    await slow.reached(2);
    expect(slow.asked[1]?.claims).toBe('{"access_token":{}}');
    end(controller, clock);
    expect(await failure).toMatchObject({ name });
    expect(server.requests).toHaveLength(1);
  });

  test("is given up some time, and asked again by the next call", async () => {
    const server = await serve([approved]);
    const { client, credential, clock } = setUp(server);
    const slow = slowCredential();
    credential.getToken = slow.getToken;
    const failure = failureOf(client.get(targetId, "pe", { timeoutMs: Number.POSITIVE_INFINITY }));
    await slow.reached(1);
    clock.expire(15 * 60_000);
    expect(await failure).toMatchObject({ name: "Error", message: "The credential gave no token within 15 minutes." });
    expect(slow.asked[0]?.abortSignal?.aborted).toBe(true);
    const next = client.get(targetId, "pe");
    await slow.reached(2);
    slow.asked[1]?.give(token());
    expect(await next).toEqual(connection());
  });
});
