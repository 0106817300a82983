import { createHttpHeaders, type HttpClient, type PipelineRequest } from "@azure/core-rest-pipeline";
import { PrivateEndpointConnections } from "@pecgen/client";
import { ManualClock } from "@pecgen/simulator";
import { describe, expect, test } from "vitest";

/** Services that want to be asked for ever. All limits are those that the clients have unless told. */
const registry = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/g/providers/Microsoft.ContainerRegistry/registries/r";
const connection = `${registry}/privateEndpointConnections/c`;
const credential = { getToken: () => Promise.resolve({ token: "any", expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) };
const year = 365 * 24 * 60 * 60;
const minute = 60_000;

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A client of a service in this process, in a time of its own. */
function start(answer: (request: PipelineRequest, number: number) => Answer) {
  const waits: number[] = [];
  const clock = new (class extends ManualClock {
    override delay(ms: number, signal?: AbortSignal): Promise<void> {
      waits.push(ms);
      return super.delay(ms, signal);
    }
  })();
  const startedAt = clock.now();
  const requests: string[] = [];
  const httpClient: HttpClient = {
    sendRequest(request) {
      requests.push(request.method);
      const { status = 200, headers = {}, body } = answer(request, requests.length);
      return Promise.resolve({
        request,
        status,
        headers: createHttpHeaders(headers),
        bodyAsText: body === undefined ? "" : JSON.stringify(body),
      });
    },
  };
  const client = new PrivateEndpointConnections(credential, { httpClient, clock });
  return { client, requests, waits, tookMs: () => clock.now() - startedAt };
}

const wire = (status: string, provisioningState: string): object => ({
  name: "c",
  properties: { privateLinkServiceConnectionState: { status }, provisioningState },
});
const pending: Answer = { body: wire("Pending", "Succeeded") };

describe("lists that do not end", () => {
  const endless = (_: PipelineRequest, number: number): Answer => ({
    body: { value: [wire("Pending", "Succeeded")], nextLink: `https://management.azure.com/page?n=${number}` },
  });

  test.each([
    ["list", (client: PrivateEndpointConnections) => client.list(registry).byPage()],
    ["find", (client: PrivateEndpointConnections) => [client.find({ target: registry, status: "Approved" })]],
    [
      "waitFor",
      (client: PrivateEndpointConnections) => [client.waitFor({ target: registry, status: "Approved" }, "Approved", { timeoutMs: minute })],
    ],
  ] as const)("%s gives up after 10,000 pages", async (_, call) => {
    const { client, requests } = start(endless);
    const read = async (): Promise<void> => {
      for await (const page of call(client) as AsyncIterable<unknown>) void page;
    };
    await expect(read()).rejects.toMatchObject({ name: "PagingError" });
    expect(requests).toHaveLength(10_000);
  });

  test("approveMatching reports them, and changes nothing", async () => {
    const { client, requests } = start(endless);
    const { plan } = await client.approveMatching([registry], { filter: { status: "Pending" }, maximum: 1_000_000 });
    expect(plan.unreadable).toMatchObject([{ error: { name: "PagingError" } }]);
    expect(new Set(requests)).toEqual(new Set(["GET"]));
  });
});

describe("operations that do not end", () => {
  const link = { "azure-asyncoperation": "https://management.azure.com/poll" };
  const styles: ReadonlyArray<readonly [string, Answer, Answer]> = [
    ["by their status", { status: 202, headers: link }, { body: { status: "InProgress" } }],
    ["by their link", { status: 202, headers: { location: "/poll" } }, { status: 202 }],
    ["by the connection", { body: wire("Approved", "Updating") }, { body: wire("Approved", "Updating") }],
    ["by a link to a link", { status: 202, headers: link }, { status: 202, headers: link }],
    ["as throttled", { status: 202, headers: link }, { status: 429 }],
  ];
  const ways: ReadonlyArray<readonly [string, Readonly<Record<string, string>>]> = [
    ["without Retry-After", {}],
    ["with a Retry-After of a year", { "retry-after": String(year) }],
    ["with a Retry-After in a hundred years", { "retry-after": "Fri, 31 Dec 2130 23:59:59 GMT" }],
    ["with a Retry-After beyond all numbers", { "retry-after": "9".repeat(400) }],
    ["with a Retry-After of no time", { "retry-after": "0" }],
    ["with a Retry-After of the past", { "retry-after": "Sat, 01 Jan 2000 00:00:00 GMT" }],
    ["with a Retry-After that is none", { "retry-after": "-1e999, soon" }],
  ];
  const cases = styles.flatMap(([how, first, later]) =>
    (how === "as throttled" ? ways.slice(0, 2) : ways).map(([when, headers]) => [how, when, first, later, headers] as const),
  );

  test.each(cases)("%s, %s: they take half an hour, and not more", async (_, __, first, later, headers) => {
    const { client, requests, waits, tookMs } = start(({ method }, number) => {
      if (number === 1) return pending;
      const answer = method === "PUT" ? first : later;
      return { ...answer, headers: { ...answer.headers, ...headers } };
    });
    await expect(client.approve(connection)).rejects.toMatchObject({ name: "OperationTimeoutError", timeoutMs: 30 * minute });
    expect(requests.filter((method) => method === "PUT")).toHaveLength(1);
    expect(Math.max(...waits)).toBeLessThanOrEqual(64_000);
    // The retries of the last poll may still be waited for.
    expect(tookMs()).toBeLessThan(40 * minute);
    expect(requests.length).toBeLessThan(4_000);
  });

  test("a service that wants to be asked at once is asked once a second", async () => {
    const { client, waits } = start(({ method }, number) => {
      if (number === 1) return pending;
      return { status: 202, headers: { ...link, "retry-after": "0" }, ...(method === "GET" && { body: { status: "Running" } }) };
    });
    await expect(client.approve(connection, { timeoutMs: 3_000 })).rejects.toMatchObject({ name: "OperationTimeoutError" });
    expect(waits).toEqual([1_000, 1_000, 1_000]);
  });
});
