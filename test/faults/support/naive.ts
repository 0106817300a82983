import { setImmediate as nextTurn } from "node:timers/promises";
import { canaries } from "./canaries.ts";
import type { Operation, Report } from "./operations.ts";
import { pendingName, type World } from "./world.ts";

/**
 * A client as one writes it in an afternoon: it follows every link with its token, repeats what went wrong, takes every 200 for
 * a success, and tells everything it knows in its errors. The checks have to find all of this.
 */
export const naive = {
  list: operation("list", undefined, list),
  approve: operation("approve", "Approved", (world) => change(world, "PUT", { status: "Approved" })),
  remove: operation("remove", "Absent", (world) => change(world, "DELETE", undefined)),
} as const;

function operation(name: string, wanted: Operation["wanted"], run: (world: World) => Promise<unknown>): Operation {
  const call = async (world: World): Promise<Report> => {
    try {
      return { value: await run(world) };
    } catch (error) {
      return { error, accepted: false };
    }
  };
  return { name, client: "typed", wanted, patient: false, call };
}

async function list({ endpoint, target, apiVersion }: World): Promise<unknown[]> {
  const found: unknown[] = [];
  let next: string | undefined = `${endpoint}${target}/privateEndpointConnections?api-version=${apiVersion}`;
  for (let page = 0; next !== undefined && page < patience; page++) {
    const { value = [], nextLink } = (await (await send(next, "GET")).json()) as { value?: unknown[]; nextLink?: string };
    found.push(...value);
    next = nextLink;
  }
  return found;
}

async function change({ endpoint, target, apiVersion, clock }: World, method: string, state: object | undefined): Promise<void> {
  const url = `${endpoint}${target}/privateEndpointConnections/${pendingName}?api-version=${apiVersion}`;
  const answer = await send(url, method, state && { properties: { privateLinkServiceConnectionState: state } });
  const link = answer.headers.get("azure-asyncoperation") ?? answer.headers.get("location");
  if (link === null) return;
  for (let poll = 0; poll < patience; poll++) {
    const status = await send(link, "GET");
    const body = await status.text();
    if (status.status !== 202 && !body.includes("InProgress")) return;
    clock.advance(1_000);
    await nextTurn();
  }
}

/** As often as it asks before it thinks that something is wrong. */
const patience = 200;

async function send(url: string, method: string, body?: object): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    try {
      const headers = { authorization: `Bearer ${canaries.token}`, "content-type": "application/json" };
      const answer = await fetch(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
      if (answer.ok) return answer;
      throw new Error(`${method} ${url} with ${JSON.stringify(headers)} failed: ${answer.status} ${await answer.text()}`);
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}
