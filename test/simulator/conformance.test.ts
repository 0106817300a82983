import { createSimulator, type JournalEntry, ManualClock } from "@pecgen/simulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildModel } from "../../generator/pipeline.ts";
import { stopwatch } from "../../generator/lib/stopwatch.ts";
import type { NamedSurface } from "../../generator/naming/types.ts";
import type { OperationModel, SurfaceModel } from "../../generator/model/types.ts";
import { anyToken } from "./support/credential.ts";
import { deletions, updates } from "./support/exchanges.ts";
import { census } from "../support/census.ts";

/**
 * Every generated client, at every kept api-version, over a real socket: each of its operations ends as it should, and
 * the journal has the requests that the model says, no more and no fewer.
 */
const { named } = buildModel("specs", {}, stopwatch());
const cases = named.flatMap(({ slug, hosts }) =>
  hosts.flatMap(({ surfaces }) => surfaces.flatMap((surface) => surface.versions.map((model) => ({ slug, names: surface.names, model })))),
);

type Client = Record<string, (...args: readonly unknown[]) => AsyncIterable<Wire> & PromiseLike<Wire>>;

interface Wire {
  readonly id?: string;
  readonly name?: string;
  readonly properties?: {
    readonly privateLinkServiceConnectionState?: { readonly status?: string; readonly description?: string };
    readonly provisioningState?: string;
  };
}

const clock = new ManualClock();
const simulator = createSimulator({ clock });
let endpoint = "";

beforeAll(async () => {
  ({ endpoint } = await simulator.listen());
});

afterAll(() => simulator.close());

async function clientOf(slug: string, names: NamedSurface["names"], apiVersion: string): Promise<Client> {
  const module = (await import(`../../generated/providers/${slug}/src/${names.file}.ts`)) as Record<
    string,
    new (...args: unknown[]) => Client
  >;
  const Constructor = module[names.client];
  if (Constructor === undefined) throw new Error(`${names.file} does not export ${names.client}`);
  return new Constructor(anyToken, { endpoint, apiVersion, allowInsecureLoopback: true, clock, retryOptions: { maxRetries: 0 } });
}

/** A target of its own for every test, so that they can be run in any order and alone. */
async function seeded(
  model: SurfaceModel,
  purpose: string,
  ...statuses: readonly ("Pending" | "Approved" | "Rejected")[]
): Promise<string> {
  const scope = "/subscriptions/00000000-0000-0000-0000-00000000000a/resourceGroups/conformance";
  const [namespace, ...types] = model.resourceType.split("/");
  const name = `${purpose}-${model.apiVersion}`;
  const id = `${scope}/providers/${namespace}/${types.map((type) => `${type}/${name}`).join("/")}`;
  const prefix = `${scope}/providers/Microsoft.Network/privateEndpoints/${model.resourceType.replace(/[./]/g, "-")}-${name}`;
  const connections = statuses.map((status) => ({ name: `was-${status}`, status, privateEndpoint: `${prefix}-${status}` }));
  await simulator.seed({ resources: [{ id, connections }] });
  return id;
}

/** What the journal has of one call. */
async function recorded<T>(call: () => PromiseLike<T>): Promise<{ result: T; entries: JournalEntry[] }> {
  const before = simulator.journal.count;
  const result = await call();
  return { result, entries: simulator.journal.entries(before) };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

function addresses(entries: readonly JournalEntry[]): string[] {
  return entries.map(({ method, url, status }) => `${method} ${url.slice(endpoint.length)} ${status}`);
}

/** The requests of a change: those to the connection by method, those that follow a link by `poll`. */
function exchange(entries: readonly JournalEntry[]): string {
  return entries.map(({ operation, method, status }) => `${operation === "poll" ? "poll" : method} ${status}`).join(", ");
}

/** What a definition says of how an operation ends. */
function declared({ method, success, completion }: OperationModel): string {
  if (completion.kind === "sync") return `${method} ${success.join("/")}`;
  return `${method} ${success.join("/")} long-running, via ${completion.finalStateVia ?? "-"}, headers ${completion.headers.join("+") || "-"}`;
}

function statusOf(wire: Wire): string | undefined {
  return wire.properties?.privateLinkServiceConnectionState?.status;
}

/** The words by which the model knows a meaning; the meaning itself where it knows none. */
function words(model: SurfaceModel, meaning: string): string[] {
  const known = (model.status?.values ?? []).filter((value) => value.meaning === meaning).map(({ wire }) => wire);
  return known.length === 0 ? [meaning] : known;
}

function expectSettled(model: SurfaceModel, wire: Wire): void {
  const phase = wire.properties?.provisioningState;
  if (model.provisioning === null) expect(phase).toBeUndefined();
  else {
    const settled = model.provisioning.values.filter(({ meaning }) => meaning === "Succeeded").map(({ wire: word }) => word);
    expect(settled.length === 0 ? ["Succeeded"] : settled).toContain(phase);
  }
}

test("every kept api-version is here", () => {
  expect(cases).toHaveLength(census.hostVersions);
  expect(new Set(cases.map(({ model }) => model.resourceType.toLowerCase())).size).toBe(census.hosts);
});

test("every way of ending that is written down is declared somewhere", () => {
  const of = (name: "update" | "delete"): string[] =>
    cases.flatMap(({ model }) => (model.operations[name].kind === "present" ? [declared(model.operations[name].operation)] : []));
  expect(Object.keys(updates).sort()).toEqual([...new Set(of("update"))].sort());
  expect(Object.keys(deletions).sort()).toEqual([...new Set(of("delete"))].sort());
});

describe.each(cases.map((entry) => [`${entry.model.resourceType} ${entry.model.apiVersion}`, entry] as const))(
  "%s",
  (_, { slug, names, model }) => {
    const { operations, apiVersion } = model;
    const query = `?api-version=${apiVersion}`;
    const connect = (): Promise<Client> => clientOf(slug, names, apiVersion);
    const itemOf = (id: string, name: string): string => `${id}/privateEndpointConnections/${name}`;

    test.runIf(operations.list.kind === "present")("list", async () => {
      if (operations.list.kind !== "present") return;
      const id = await seeded(model, "list", "Pending", "Approved", "Rejected");
      const client = await connect();
      const { result, entries } = await recorded(() => all(client["list"]!(id)));
      expect(addresses(entries)).toEqual([`GET ${id}${operations.list.operation.tail}${query} 200`]);
      expect(result.map(({ name }) => name)).toEqual(["was-Approved", "was-Pending", "was-Rejected"]);
      for (const [index, meaning] of ["Approved", "Pending", "Rejected"].entries()) {
        expect(words(model, meaning)).toContain(statusOf(result[index]!));
        expectSettled(model, result[index]!);
      }
    });

    test.runIf(operations.get.kind === "present")("get", async () => {
      const id = await seeded(model, "get", "Pending");
      const client = await connect();
      const { result, entries } = await recorded(() => client["get"]!(id, "was-Pending"));
      expect(addresses(entries)).toEqual([`GET ${itemOf(id, "was-Pending")}${query} 200`]);
      expect(result.id ?? itemOf(id, "was-Pending")).toBe(itemOf(id, "was-Pending"));
      expect(words(model, "Pending")).toContain(statusOf(result));
      expectSettled(model, result);
      expect(Object.keys(result).sort()).toEqual(
        expect.arrayContaining(
          (model.connection?.properties ?? []).map(({ name }) => name).filter((name) => ["id", "name", "properties"].includes(name)),
        ),
      );
    });

    const decisions = [
      { method: "approve", from: "Pending", to: "Approved" },
      { method: "reject", from: "Pending", to: "Rejected" },
      { method: "reject", from: "Approved", to: "Rejected" },
    ] as const;
    test.runIf(operations.update.kind === "present").each(decisions)("$method what is $from", async ({ method, from, to }) => {
      if (operations.update.kind !== "present") return;
      const { operation } = operations.update;
      const id = await seeded(model, `${method}-${from}`, from);
      const item = itemOf(id, `was-${from}`);
      const client = await connect();
      const { result, entries } = await recorded(() => client[method]!(id, `was-${from}`, { description: "So it is" }));
      expect(exchange(entries)).toBe(updates[declared(operation)]);
      expect(addresses(entries)[0]).toMatch(`${operation.method} ${item}${query} `);
      expect(JSON.parse(entries[0]?.body ?? "")).toEqual({
        ...(operation.id && { id: item }),
        properties: {
          privateLinkServiceConnectionState: { status: to, ...(operation.description !== "forbidden" && { description: "So it is" }) },
        },
      });
      for (const { method: other, url, headers, body } of entries.slice(1)) {
        expect(other).toBe("GET");
        expect(new URL(url).searchParams.get("api-version")).toBe(apiVersion);
        expect([body, headers["content-type"]]).toEqual(["", undefined]);
      }
      expect(entries.every(({ headers }) => headers["authorization"] === undefined)).toBe(true);
      expect(words(model, to)).toContain(statusOf(result));
      expectSettled(model, result);
      expect(simulator.state.connection(item)).toMatchObject({ status: to, phase: "Succeeded" });
    });

    test.runIf(operations.update.kind === "present")("update, and no approval of what is rejected", async () => {
      if (operations.update.kind !== "present") return;
      const { operation } = operations.update;
      const id = await seeded(model, "update", "Pending", "Rejected");
      const client = await connect();
      const bodyFor = (name: string): object => ({
        ...(operation.id && { id: itemOf(id, name) }),
        properties: {
          privateLinkServiceConnectionState: { status: "Approved", ...(operation.description !== "forbidden" && { description: "Y" }) },
        },
      });
      expect(words(model, "Approved")).toContain(statusOf(await client["update"]!(id, "was-Pending", bodyFor("was-Pending"))));
      await expect(client["update"]!(id, "was-Rejected", bodyFor("was-Rejected"))).rejects.toMatchObject({
        statusCode: 400,
        code: "InvalidPrivateEndpointConnectionState",
      });
      expect(simulator.state.connection(itemOf(id, "was-Rejected"))).toMatchObject({ status: "Rejected", revision: 1 });
    });

    test.runIf(operations.delete.kind === "present")("delete", async () => {
      if (operations.delete.kind !== "present") return;
      const { operation } = operations.delete;
      const id = await seeded(model, "delete", "Pending");
      const item = itemOf(id, "was-Pending");
      const consumer = simulator.state.connection(item)?.privateEndpointId ?? "";
      const client = await connect();
      const { entries } = await recorded(() => client["delete"]!(id, "was-Pending"));
      expect(exchange(entries)).toBe(deletions[declared(operation)]);
      expect(addresses(entries)[0]).toMatch(`DELETE ${item}${query} `);
      expect(entries.map(({ body }) => body).join("")).toBe("");
      expect(simulator.state.connection(item)).toBeUndefined();
      expect(simulator.state.privateEndpoint(consumer)?.connections).toMatchObject([{ status: "Disconnected" }]);
      const again = await recorded(() => client["delete"]!(id, "was-Pending"));
      expect(exchange(again.entries)).toBe(operation.success.includes(204) ? "DELETE 204" : "DELETE 404");
    });

    test.runIf(operations.listPrivateLinkResources.kind === "present")("private link resources", async () => {
      if (operations.listPrivateLinkResources.kind !== "present") return;
      const id = await seeded(model, "groups");
      const client = await connect();
      const { result, entries } = await recorded(() => all(client["listPrivateLinkResources"]!(id)));
      expect(addresses(entries)).toEqual([`GET ${id}${operations.listPrivateLinkResources.operation.tail}${query} 200`]);
      expect(result.length).toBeGreaterThan(0);
      if (operations.getPrivateLinkResource.kind !== "present") return;
      const name = result[0]?.name ?? "";
      const one = await recorded(() => client["getPrivateLinkResource"]!(id, name));
      expect(addresses(one.entries)).toEqual([`GET ${id}/privateLinkResources/${name}${query} 200`]);
      expect(one.result).toEqual(result[0]);
    });
  },
);
