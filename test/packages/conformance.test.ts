import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildModel } from "../../generator/pipeline.ts";
import { stopwatch } from "../../generator/lib/stopwatch.ts";
import type { NamedSurface } from "../../generator/naming/types.ts";
import { census } from "../support/census.ts";

/**
 * Every generated client, of every kept version, called once for each of its methods against a server on a real
 * socket: the address, the verb, the api-version and the body must be those of the model.
 */
const { named } = buildModel("specs", {}, stopwatch());
const surfaces = named.flatMap(({ slug, hosts }) => hosts.flatMap((host) => host.surfaces.map((surface) => ({ slug, surface }))));

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
  readonly contentType: string | undefined;
}

/** A client as its methods are called here; which of them exist is what is tested. */
type Client = Record<string, ((...args: unknown[]) => AsyncIterable<unknown> & PromiseLike<unknown>) | undefined>;

const seen: Seen[] = [];
let answer: (request: Seen) => { status: number; body: unknown } = () => ({ status: 500, body: {} });
let server: Server;
let endpoint = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    void read(request).then((body) => {
      const url = new URL(request.url ?? "/", "http://localhost");
      const entry: Seen = {
        method: request.method ?? "",
        path: url.pathname,
        query: url.searchParams,
        body,
        contentType: request.headers["content-type"],
      };
      seen.push(entry);
      const { status, body: answered } = answer(entry);
      response.writeHead(status, { "content-type": "application/json" });
      response.end(status === 204 ? undefined : JSON.stringify(answered));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

async function clientOf(slug: string, { names }: NamedSurface): Promise<Client> {
  const module = (await import(`../../generated/providers/${slug}/src/${names.file}.ts`)) as Record<
    string,
    new (...args: unknown[]) => Client
  >;
  const Constructor = module[names.client];
  if (Constructor === undefined) throw new Error(`${names.file} does not export ${names.client}`);
  const credential = { getToken: async () => ({ token: "test", expiresOnTimestamp: Date.now() + 3_600_000 }) };
  return new Constructor(credential, {
    endpoint,
    audience: "https://example.invalid",
    allowInsecureLoopback: true,
    retryOptions: { maxRetries: 0 },
  });
}

/** A resource id that fits the template of the target, and the path that follows it. */
function targetId(template: string): string {
  return template.replace("{subscriptionId}", "00000000-0000-0000-0000-00000000000a").replace(/\{([^{}]+)\}/g, "a-$1");
}

function connectionWith(surface: NamedSurface, id: string, status: string): object {
  const settled = surface.model.provisioning?.values.find(({ meaning }) => meaning === "Succeeded")?.wire ?? "Succeeded";
  const provisioning = surface.model.provisioning === null ? {} : { provisioningState: settled };
  return {
    id: `${id}/privateEndpointConnections/pec`,
    name: "pec",
    properties: { privateLinkServiceConnectionState: { status }, ...provisioning },
  };
}

async function collect(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test("all resource types and versions are here", () => {
  expect(new Set(surfaces.map(({ surface }) => surface.model.resourceType.toLowerCase())).size).toBe(census.hosts);
  expect(surfaces.reduce((sum, { surface }) => sum + surface.versions.length, 0)).toBe(census.hostVersions);
});

describe.each(surfaces.map((entry) => [`${entry.surface.model.resourceType} ${entry.surface.model.apiVersion}`, entry] as const))(
  "%s",
  (_, { slug, surface }) => {
    const { model } = surface;
    const { operations } = model;
    const id = targetId(model.target.template);

    test("has the methods of its operations and no others", async () => {
      const client = await clientOf(slug, surface);
      const methods = (name: string, present: boolean): void => expect(typeof client[name], name).toBe(present ? "function" : "undefined");
      methods("list", operations.list.kind === "present");
      methods("get", operations.get.kind === "present");
      methods("delete", operations.delete.kind === "present");
      for (const name of ["update", "approve", "reject"]) methods(name, operations.update.kind === "present");
      methods("listPrivateLinkResources", operations.listPrivateLinkResources.kind === "present");
      methods("getPrivateLinkResource", operations.getPrivateLinkResource.kind === "present");
      methods(
        "resumeOperation",
        [operations.update, operations.delete].some(({ kind }) => kind === "present"),
      );
    });

    test.runIf(operations.list.kind === "present")("lists", async () => {
      if (operations.list.kind !== "present") return;
      const { paging, tail } = operations.list.operation;
      const item = connectionWith(surface, id, "Pending");
      answer = () => ({ status: 200, body: paging.kind === "array" ? [item] : { [paging.items]: [item] } });
      seen.length = 0;
      const client = await clientOf(slug, surface);
      expect(await collect(client["list"]!(id))).toEqual([item]);
      expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual([`GET ${id}${tail}`]);
      expect(seen[0]?.query.get("api-version")).toBe(model.apiVersion);
      expect(seen[0]?.contentType).toBeUndefined();
    });

    test.runIf(operations.get.kind === "present")("reads one", async () => {
      if (operations.get.kind !== "present") return;
      const item = connectionWith(surface, id, "Pending");
      answer = () => ({ status: 200, body: item });
      seen.length = 0;
      const client = await clientOf(slug, surface);
      expect(await client["get"]!(id, "pec")).toEqual(item);
      expect(`${seen[0]?.method} ${seen[0]?.path}`).toBe(`GET ${id}${operations.get.operation.tail.replace(/\{[^{}]+\}/, "pec")}`);
    });

    test.runIf(operations.update.kind === "present").each(["approve", "reject"] as const)(
      "%ss with the smallest body that the request model allows",
      async (verb) => {
        if (operations.update.kind !== "present") return;
        const { method, tail, body: requestModel, description, id: sendsId } = operations.update.operation;
        const status = verb === "approve" ? "Approved" : "Rejected";
        answer = () => ({ status: 200, body: connectionWith(surface, id, status) });
        seen.length = 0;
        const client = await clientOf(slug, surface);
        await client[verb]!(id, "pec", description === "required" ? { description: "because" } : {});
        const [sent] = seen;
        expect(`${sent?.method} ${sent?.path}`).toBe(`${method} ${id}${tail.replace(/\{[^{}]+\}/, "pec")}`);
        const body = JSON.parse(sent?.body ?? "null") as {
          id?: string;
          properties: { privateLinkServiceConnectionState: Record<string, string> };
        };
        expect(Object.keys(body).sort()).toEqual(sendsId ? ["id", "properties"] : ["properties"]);
        expect(body.properties.privateLinkServiceConnectionState["status"]).toBe(status);
        expect("description" in body.properties.privateLinkServiceConnectionState).toBe(description === "required");
        // Whatever is sent is a member of the request model, which has no read-only ones.
        const known = requestModel.properties.map(({ name }) => name);
        expect(Object.keys(body).every((name) => known.includes(name))).toBe(true);
      },
    );

    test.runIf(operations.delete.kind === "present")("removes", async () => {
      if (operations.delete.kind !== "present") return;
      answer = ({ method }) =>
        method === "DELETE" ? { status: 204, body: null } : { status: 404, body: { error: { code: "NotFound", message: "gone" } } };
      seen.length = 0;
      const client = await clientOf(slug, surface);
      await client["delete"]!(id, "pec");
      expect(`${seen[0]?.method} ${seen[0]?.path}`).toBe(`DELETE ${id}${operations.delete.operation.tail.replace(/\{[^{}]+\}/, "pec")}`);
      expect(seen[0]?.body).toBe("");
    });

    test.runIf(operations.listPrivateLinkResources.kind === "present")("lists private link resources", async () => {
      if (operations.listPrivateLinkResources.kind !== "present") return;
      const { paging, tail } = operations.listPrivateLinkResources.operation;
      answer = () => ({ status: 200, body: paging.kind === "array" ? [{ name: "g" }] : { [paging.items]: [{ name: "g" }] } });
      seen.length = 0;
      const client = await clientOf(slug, surface);
      expect(await collect(client["listPrivateLinkResources"]!(id))).toEqual([{ name: "g" }]);
      expect(`${seen[0]?.method} ${seen[0]?.path}`).toBe(`GET ${id}${tail}`);
    });
  },
);
