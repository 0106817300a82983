import { isObject, type JsonObject, stringAt } from "../json.ts";
import { comparable } from "../text.ts";
import { InvalidJournalError } from "./errors.ts";
import { isLasting, type LastingWord } from "./outcome.ts";
import type { Difference } from "./seen.ts";

/**
 * Where the course of a plan is kept: lines that are only ever added. It may be a file, a blob, a table; one client
 * writes to it at a time.
 */
export interface Journal {
  /**
   * The lines that there are, in their order. What a crash has left of the last line is none, and a line that is added later
   * does not follow on it.
   */
  read(): Promise<readonly string[]>;
  /**
   * Adds a line. Comes back when the line is there to stay, whatever happens to the process or the machine. For other steps it
   * is called again before earlier calls have come back: whoever reads, adds and writes back has to queue them.
   */
  append(line: string): Promise<void>;
}

/** What is written down about a step. `sending`, before the service gets the change; `accepted`, when it goes on after that. */
export type JournalEvent =
  | { readonly event: "sending" | "accepted" }
  | { readonly event: "ended"; readonly outcome: LastingWord; readonly differences?: readonly Difference[] | undefined }
  /** `open`: the change may have arrived all the same. */
  | { readonly event: "failed"; readonly message: string; readonly open: boolean };

/** How far a step is, by its journal. */
export type StepState =
  | { readonly kind: "new" }
  /** The service may have the change, or has it, and nobody has seen yet what came of it. */
  | { readonly kind: "open"; readonly accepted: boolean }
  | { readonly kind: "ended"; readonly outcome: LastingWord; readonly differences: readonly Difference[] | undefined };

const version = 1;

export function headerLine(plan: string, at: string): string {
  return JSON.stringify({ journal: "pecgen plan", version, plan, at });
}

export function eventLine(id: string, at: string, event: JournalEvent): string {
  return JSON.stringify({ at, id, ...event });
}

/**
 * How far every step is that a journal tells of, by its comparable id.
 *
 * @param plan - the id of the plan that is to be gone on with
 * @throws InvalidJournalError
 */
export function replay(lines: readonly string[], plan: string, ids: ReadonlySet<string>): Map<string, StepState> {
  const states = new Map<string, StepState>();
  for (const [index, line] of lines.entries()) {
    const record = recordIn(line, index + 1);
    if (index === 0) {
      checkHeader(record, plan);
      continue;
    }
    const id = comparable(stringAt(record, "id") ?? "");
    if (!ids.has(id)) throw damaged(index + 1, "the plan has no such connection.");
    states.set(id, next(states.get(id) ?? { kind: "new" }, record, index + 1));
  }
  return states;
}

/** @throws InvalidJournalError for a line that is none of ours, or that cannot follow */
function next(state: StepState, record: JsonObject, line: number): StepState {
  if (state.kind === "ended") throw damaged(line, "the step had ended before.");
  const accepted = state.kind === "open" && state.accepted;
  switch (record["event"]) {
    case "sending":
      return { kind: "open", accepted: false };
    case "accepted":
      if (state.kind === "new") throw damaged(line, "what was not sent was not accepted.");
      return { kind: "open", accepted: true };
    case "ended": {
      const { outcome, differences } = record;
      if (!isLasting(outcome)) throw damaged(line, "it has no outcome.");
      return { kind: "ended", outcome, differences: Array.isArray(differences) ? differences.filter(isDifference) : undefined };
    }
    case "failed":
      return record["open"] === false ? { kind: "new" } : { kind: "open", accepted };
    default:
      throw damaged(line, "it tells of no event.");
  }
}

function checkHeader(record: JsonObject, plan: string): void {
  if (record["journal"] !== "pecgen plan" || record["version"] !== version) throw damaged(1, "it does not begin as a journal does.");
  if (record["plan"] !== plan) throw new InvalidJournalError("otherPlan", 1, "");
}

function recordIn(line: string, number: number): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw damaged(number, "it is not JSON.");
  }
  if (!isObject(value)) throw damaged(number, "it is not an object.");
  return value;
}

function isDifference(value: unknown): value is Difference {
  return isObject(value) && typeof value["member"] === "string";
}

function damaged(line: number, why: string): InvalidJournalError {
  return new InvalidJournalError("damaged", line, why);
}

/** A journal that lasts as long as the process, for plans that nobody goes on with. */
export function memoryJournal(lines: string[] = []): Journal {
  return {
    read: () => Promise.resolve(lines),
    append: (line) => {
      lines.push(line);
      return Promise.resolve();
    },
  };
}
