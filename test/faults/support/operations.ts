import type { Connection, ConnectionChange, MatchingResult } from "@pecgen/client";
import { type ConnectionOperation, ProvisioningFailedError } from "@pecgen/core";
import { canaries } from "./canaries.ts";
import { approvedName, groupName, pendingName, type World } from "./world.ts";

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
const body = { properties: { privateLinkServiceConnectionState: { status: "Approved", description } } };
const pending = ({ target }: World): string => `${target}/privateEndpointConnections/${pendingName}`;
const approved = ({ target }: World): string => `${target}/privateEndpointConnections/${approvedName}`;
const matching = { filter: { status: "Pending" }, maximum: 2 } as const;
/** Reading a list is given up after that many pages. */
const maxPages = 20;

/** Every operation of the typed clients and of the facade. */
export const operations: readonly Operation[] = [
  typedRead("list", ({ typed, target, limits }) => collect(typed["list"]?.(target, { ...limits, maxPages }))),
  typedRead("get", ({ typed, target, limits }) => typed["get"]?.(target, approvedName, limits)),
  typedRead("listPrivateLinkResources", ({ typed, target, limits }) =>
    collect(typed["listPrivateLinkResources"]?.(target, { ...limits, maxPages })),
  ),
  typedRead("getPrivateLinkResource", (world) => world.typed["getPrivateLinkResource"]?.(world.target, groupName(world), world.limits)),
  typedChange("update", "Approved", ({ typed, target, limits }) => typed["update"]?.(target, pendingName, body, limits)),
  typedChange("approve", "Approved", ({ typed, target, limits }) => typed["approve"]?.(target, pendingName, { ...limits, description })),
  typedChange("reject", "Rejected", ({ typed, target, limits }) => typed["reject"]?.(target, pendingName, { ...limits, description })),
  typedChange("delete", "Absent", ({ typed, target, limits }) => typed["delete"]?.(target, pendingName, limits)),
  facadeRead("list", ({ facade, target, limits }) => collect(facade.list(target, { ...limits, maxPages }))),
  facadeRead("get", (world) => world.facade.get(approved(world), world.limits)),
  facadeRead("find", ({ facade, target, limits }) => facade.find({ target, status: "Pending" }, limits)),
  facadeRead("privateLinkResources", ({ facade, target, limits }) => facade.privateLinkResources(target, { ...limits, maxPages })),
  { ...facadeRead("waitFor", (world) => world.facade.waitFor(approved(world), "Approved", world.limits)), patient: true },
  facadeChange("approve", "Approved", (world) => world.facade.approve(pending(world), { ...world.limits, description })),
  facadeChange("reject", "Rejected", (world) => world.facade.reject(pending(world), { ...world.limits, description })),
  facadeChange("remove", "Absent", (world) => world.facade.remove(pending(world), world.limits)),
  facadeChange("ensure Approved", "Approved", (world) => world.facade.ensure(pending(world), "Approved", { ...world.limits, description })),
  facadeChange("ensure Absent", "Absent", (world) => world.facade.ensure(pending(world), "Absent", world.limits)),
  matchingChange("approveMatching", "Approved", ({ facade, target, limits }) =>
    facade.approveMatching([target], { ...matching, ...limits, description }),
  ),
  matchingChange("removeMatching", "Absent", ({ facade, target, limits }) => facade.removeMatching([target], { ...matching, ...limits })),
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
