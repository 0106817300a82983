import type { JournalEntry } from "@pecgen/simulator";
import { secretsIn, shownBy } from "./canaries.ts";
import type { Listener } from "./listener.ts";
import type { Operation, Report } from "./operations.ts";
import { pendingName, timeoutMs, type World } from "./world.ts";

/** All that can be said of a call when it is over. */
export interface Trace {
  readonly operation: Operation;
  readonly report: Report;
  readonly journal: readonly JournalEntry[];
  /** What a server of somebody else has got. */
  readonly overheard: readonly string[];
  readonly log: string;
  /** What the connection is at that moment: a status, `Absent`, or that a change to it goes on. */
  readonly outcome: string;
  /** How long it took, in milliseconds of the world's time. */
  readonly tookMs: number;
}

export interface Witnesses {
  readonly foreign: Listener;
  readonly log: { take(): string };
}

export async function traceOf(operation: Operation, world: World, { foreign, log }: Witnesses): Promise<Trace> {
  const { clock, simulator } = world;
  log.take();
  foreign.take();
  const startedAt = clock.now();
  const report = await operation.call(world);
  const tookMs = clock.now() - startedAt;
  const journal = simulator.journal.entries();
  const connection = simulator.state.connection(`${world.target}/privateEndpointConnections/${pendingName}`);
  const outcome = connection?.phase === "InProgress" ? "changing" : (connection?.status ?? "Absent");
  return { operation, report, journal, overheard: foreign.take(), log: log.take(), outcome, tookMs };
}

/** The writes that the service has taken. */
export function writesDone({ journal }: Pick<Trace, "journal">): number {
  return journal.filter(({ changed }) => changed).length;
}

/** More than any call needs, however much goes wrong. */
const mostRequests = 150;
/** Waits of a change, and attempts that were cut off at its end. */
const mostMs = 6 * timeoutMs;

/** What no client may do, whatever the service does. Each is a sentence on what this one did. */
export function violations(trace: Trace): string[] {
  return [...leaks(trace), ...repetitions(trace), ...untruths(trace), ...excesses(trace)];
}

function leaks({ overheard, log, report: { error } }: Trace): string[] {
  return [
    ...overheard.map((request) => `sent a request to somebody else: ${request}`),
    ...secretsIn(log).map((secret) => `logged ${secret}`),
    ...(error === undefined ? [] : secretsIn(shownBy(error)).map((secret) => `shows ${secret} in an error`)),
  ];
}

/** A write may be sent again only if the service has not taken the one before. */
function repetitions({ journal }: Trace): string[] {
  const writes = journal.filter(({ method }) => method !== "GET");
  const first = writes.findIndex(({ changed }) => changed);
  return first === -1 || first === writes.length - 1 ? [] : [`wrote ${writes.length - first} times, and the first one was taken`];
}

function untruths(trace: Trace): string[] {
  const { operation, report, outcome } = trace;
  const { wanted } = operation;
  const done = writesDone(trace);
  if (wanted === undefined) return done === 0 ? [] : ["wrote, and was only to read"];
  if (report.error !== undefined) {
    const unheard = report.accepted !== undefined && report.accepted !== done > 0;
    return unheard ? [`says that the change was ${report.accepted ? "" : "not "}accepted, which is not so`] : [];
  }
  const said = (report.value as { readonly changed?: boolean } | undefined)?.changed;
  return [
    ...(outcome === wanted ? [] : [`says that all is well, and the connection is ${outcome}`]),
    ...(said === false && done > 0 ? ["says that nothing was changed, and it was"] : []),
  ];
}

function excesses({ journal, tookMs }: Trace): string[] {
  return [...(journal.length > mostRequests ? [`sent ${journal.length} requests`] : []), ...(tookMs > mostMs ? [`took ${tookMs} ms`] : [])];
}
