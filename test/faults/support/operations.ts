import type { Connection, ConnectionChange, MatchingResult } from "@pecgen/client";
import { type ConnectionOperation, ProvisioningFailedError } from "@pecgen/core";
import { canaries } from "./canaries.ts";
import { approvedName, groupName, pendingName, timeoutMs, type World } from "./world.ts";

/** What a client says of a call. */
export interface Report {
  /** `undefined` when it says that all is well. */
  readonly error?: unknown;
  readonly value?: unknown;
  /** What it says of a change that went wrong: that the service has accepted it. `undefined` where it does not say. */
  readonly accepted?: boolean;
}

/** A method of a client, and a call of it. */
export interface Operation {
  readonly name: string;
  readonly client: "typed" | "facade";
  /** What it makes of the pending connection; `undefined` for those that only read. */
  readonly wanted: "Approved" | "Rejected" | "Absent" | undefined;
  /** Whether it reads over and over by itself, and so outlasts what passes. */
  readonly patient: boolean;
  call(world: World): Promise<Report>;
}

const description = canaries.request;
const options = { description, timeoutMs };
const body = { properties: { privateLinkServiceConnectionState: { status: "Approved", description } } };
const pending = ({ target }: World): string => `${target}/privateEndpointConnections/${pendingName}`;
const approved = ({ target }: World): string => `${target}/privateEndpointConnections/${approvedName}`;
const matching = { filter: { status: "Pending" }, maximum: 2, timeoutMs } as const;

/** Every operation of the typed clients and of the facade. */
export const operations: readonly Operation[] = [
  typedRead("list", ({ typed, target }) => collect(typed["list"]?.(target, { maxPages: 20 }))),
  typedRead("get", ({ typed, target }) => typed["get"]?.(target, approvedName)),
  typedRead("listPrivateLinkResources", ({ typed, target }) => collect(typed["listPrivateLinkResources"]?.(target, { maxPages: 20 }))),
  typedRead("getPrivateLinkResource", (world) => world.typed["getPrivateLinkResource"]?.(world.target, groupName(world))),
  typedChange("update", "Approved", ({ typed, target }) => typed["update"]?.(target, pendingName, body, { timeoutMs })),
  typedChange("approve", "Approved", ({ typed, target }) => typed["approve"]?.(target, pendingName, options)),
  typedChange("reject", "Rejected", ({ typed, target }) => typed["reject"]?.(target, pendingName, options)),
  typedChange("delete", "Absent", ({ typed, target }) => typed["delete"]?.(target, pendingName, { timeoutMs })),
  facadeRead("list", ({ facade, target }) => collect(facade.list(target, { maxPages: 20 }))),
  facadeRead("get", (world) => world.facade.get(approved(world))),
  facadeRead("find", ({ facade, target }) => facade.find({ target, status: "Pending" })),
  facadeRead("privateLinkResources", ({ facade, target }) => facade.privateLinkResources(target, { maxPages: 20 })),
  { ...facadeRead("waitFor", (world) => world.facade.waitFor(approved(world), "Approved", { timeoutMs })), patient: true },
  facadeChange("approve", "Approved", (world) => world.facade.approve(pending(world), options)),
  facadeChange("reject", "Rejected", (world) => world.facade.reject(pending(world), options)),
  facadeChange("remove", "Absent", (world) => world.facade.remove(pending(world), { timeoutMs })),
  facadeChange("ensure Approved", "Approved", (world) => world.facade.ensure(pending(world), "Approved", options)),
  facadeChange("ensure Absent", "Absent", (world) => world.facade.ensure(pending(world), "Absent", { timeoutMs })),
  matchingChange("approveMatching", "Approved", ({ facade, target }) => facade.approveMatching([target], { ...matching, description })),
  matchingChange("removeMatching", "Absent", ({ facade, target }) => facade.removeMatching([target], matching)),
];

function typedRead(name: string, read: (world: World) => unknown): Operation {
  return { name, client: "typed", wanted: undefined, patient: false, call: (world) => reported(read(world)) };
}

function typedChange(name: string, wanted: Operation["wanted"], begin: (world: World) => unknown): Operation {
  return {
    name,
    client: "typed",
    wanted,
    patient: false,
    call: (world) => followed(begin(world) as ConnectionOperation<unknown>),
  };
}

function facadeChange(name: string, wanted: Operation["wanted"], begin: (world: World) => ConnectionChange<unknown>): Operation {
  return { name, client: "facade", wanted, patient: false, call: (world) => followed(begin(world)) };
}

/** What a change comes to, and what it says of itself. */
async function followed(change: ConnectionOperation<unknown> | ConnectionChange<unknown>): Promise<Report> {
  const report = await reported(change);
  if (report.error === undefined) return report;
  return { ...report, accepted: change.state.status === "running" || report.error instanceof ProvisioningFailedError };
}

function facadeRead(name: string, run: (world: World) => Promise<unknown>): Operation {
  return { name, client: "facade", wanted: undefined, patient: false, call: (world) => reported(run(world)) };
}

/** Calls that report on many at once: what they say of the one connection that there is to change. */
function matchingChange(name: string, wanted: Operation["wanted"], run: (world: World) => Promise<MatchingResult>): Operation {
  return {
    name,
    client: "facade",
    wanted,
    patient: false,
    async call(world) {
      const report = await reported(run(world));
      const { plan, outcomes = [] } = (report.value ?? {}) as Partial<MatchingResult>;
      const error = report.error ?? plan?.unreadable[0]?.error ?? outcomes.find((outcome) => outcome.error !== undefined)?.error;
      if (error !== undefined) return { error };
      const names = outcomes.map(({ outcome, connection }) => `${connection.name} ${outcome}`);
      return names.join() === `${pendingName} changed` ? report : { error: new Error(`Unexpected outcomes: ${names.join()}`) };
    },
  };
}

/** Nothing throws at once: what a method throws there is an error of its own kind. */
async function reported(call: unknown): Promise<Report> {
  try {
    return { value: await call };
  } catch (error) {
    return { error };
  }
}

async function collect(list: unknown): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of list as AsyncIterable<Connection>) found.push(item);
  return found;
}
