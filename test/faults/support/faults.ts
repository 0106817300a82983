import type { Fault, JournalEntry } from "@pecgen/simulator";
import { canaries } from "./canaries.ts";
import type { Operation } from "./operations.ts";
import type { Site } from "./sites.ts";

/** One way in which a request goes wrong: once, or from then on. */
export interface FaultCase {
  readonly name: string;
  readonly fault: Fault;
  readonly times: "once" | "always";
  /** Whether it can go wrong there in this way; everywhere unless told. */
  readonly at?: (site: Site, call: GoodCall) => boolean;
}

/** A call, and the requests of it when nothing goes wrong. */
export interface GoodCall {
  readonly operation: Operation;
  readonly journal: readonly JournalEntry[];
}

const year = 365 * 24 * 60 * 60;
const huge = 2 ** 31;
const query = `?api-version=2024-01-01&sig=${canaries.signature}`;
/** Nobody answers there, and nobody is asked: the client refuses to. */
const elsewhere = "https://attacker.invalid";

/** @param foreign - origin of a server of somebody else, on another port of this machine */
export function faultCases(foreign: string): FaultCase[] {
  const links = {
    "on another port": `${foreign}/link${query}`,
    "on another host": `${elsewhere}/link${query}`,
    "over http": `http://attacker.invalid/link${query}`,
    "with credentials in it": `http://user:password@${new URL(foreign).host}/link${query}`,
    "that is none": `http://[${query}`,
  };
  return [
    ...onceAndAlways("429 with Retry-After", { kind: "throttle", retryAfterSeconds: 2 }),
    ...onceAndAlways("429 without Retry-After", { kind: "throttle", retryAfterSeconds: null }),
    ...onceAndAlways("429 with a Retry-After of a year", { kind: "throttle", retryAfterSeconds: year }),
    ...onceAndAlways("503 with Retry-After", { kind: "status", status: 503, retryAfterSeconds: 2 }),
    ...onceAndAlways("409", { kind: "status", status: 409 }),
    ...onceAndAlways("412", { kind: "status", status: 412 }),
    ...onceAndAlways("403", { kind: "status", status: 403 }),
    ...onceAndAlways("500", { kind: "status", status: 500 }),
    ...onceAndAlways("500 after it was done", { kind: "statusAfter", status: 500 }),
    ...onceAndAlways("connection reset before it was done", { kind: "reset", when: "before" }),
    ...onceAndAlways("connection reset after it was done", { kind: "reset", when: "after" }),
    ...onceAndAlways("connection reset within the body", { kind: "cutBody" }),
    ...onceAndAlways("body that stalls", { kind: "stalledBody" }),
    ...onceAndAlways("body that comes slowly", { kind: "slowBody", pieces: 5, pauseMs: 0 }),
    ...onceAndAlways("truncated JSON", { kind: "truncatedBody" }),
    ...onceAndAlways("empty 200", { kind: "emptyBody" }),
    ...onceAndAlways("HTML with 200", { kind: "html" }),
    ...onceAndAlways("HTML with 502", { kind: "html", status: 502 }),
    ...onceAndAlways("body of 2 GB", { kind: "hugeBody", bytes: huge }),
    ...onceAndAlways("404", { kind: "status", status: 404 }, { at: afterAnUpdate }),
    ...onceAndAlways("redirect to another port", redirect(`${foreign}/${query}`)),
    ...onceAndAlways("redirect to another host", redirect(`${elsewhere}/${query}`)),
    ...onceAndAlways("redirect to where it came from", redirect("#")),
    ...Object.entries(links).map(([where, to]) => always(`next link ${where}`, { kind: "nextLink", to }, { at: onLists })),
    always("next link to the page itself", { kind: "selfLink" }, { at: onLists }),
    always("list without end", { kind: "endlessList" }, { at: onLimitedLists }),
    ...Object.entries(links).map(([where, to]) => always(`poll link ${where}`, { kind: "pollLink", to }, { at: onOperations })),
    always("operation without end", { kind: "endlessPolling" }, { at: onLongChanges }),
    always("operation that fails", { kind: "failedOperation" }, { at: (site, call) => onChanges(site) && !isToldByResult(call) }),
    always(
      "operation that fails, told by an error",
      { kind: "failedOperation" },
      { at: (site, call) => onChanges(site) && isToldByResult(call) },
    ),
  ];
}

const onChanges = ({ stage }: Site): boolean => stage === "update" || stage === "delete";
const onOperations = (site: Site): boolean => onChanges(site) || site.stage === "poll";
const onLists = ({ operation }: Site): boolean => ["list", "listPrivateLinkResources", "page"].includes(operation);
/** The pages of the others are limited to a number that takes a test of its own. */
const onLimitedLists = ({ operation, stage }: Site, call: GoodCall): boolean =>
  onLists({ operation, stage, from: 1 }) && operation !== "page" && /^list|^privateLinkResources$/.test(call.operation.name);
/** A 404 is the truth about a connection that is to be absent, or is not there: no client can tell that it is not. */
const afterAnUpdate = ({ stage }: Site): boolean => stage === "poll" || stage === "confirm";
/** Those that are not over with the first answer. */
const onLongChanges = (site: Site, { journal }: GoodCall): boolean =>
  onChanges(site) && journal.some(({ operation, status }) => operation === "poll" || (operation === "update" && status === 201));
const isToldByResult = ({ journal }: GoodCall): boolean => journal.some(({ url }) => url.includes("/operationResults/"));

function redirect(to: string): Fault {
  return { kind: "answer", status: 307, headers: { Location: to } };
}

function onceAndAlways(name: string, fault: Fault, where: Pick<FaultCase, "at"> = {}): FaultCase[] {
  return [{ name: `${name}, once`, fault, times: "once", ...where }, always(`${name}, always`, fault, where)];
}

function always(name: string, fault: Fault, where: Pick<FaultCase, "at"> = {}): FaultCase {
  return { name, fault, times: "always", ...where };
}
