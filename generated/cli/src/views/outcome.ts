import type { Connection, DesiredState, MatchingOutcome } from "@pecgen/client";
import { describeError } from "../errors/describe.ts";
import type { Style } from "../output/style.ts";
import type { Column } from "../output/table.ts";
import { type ConnectionJson, connectionJson, resourceIdOf, shortName, statusText } from "./connection.ts";

/**
 * What became of one change:
 *
 * - `changed`: it was changed, and the change has taken effect. `accepted`: with `--no-wait`, the service has taken the change.
 * - `unchanged`: it was already as it should be.
 * - `planned`: with `--dry-run`, it would be changed.
 * - `refused`: its state, or its type, does not allow it. `failed`: the change went wrong.
 * - `stale`: when its turn came it was gone, or not what the filter selects any more; it was left alone.
 * - `skipped`: it was not tried. `interrupted`: it was being changed when the command was interrupted; the service may go on.
 */
export type OutcomeWord = MatchingOutcome["outcome"] | "accepted" | "planned" | "interrupted";

export interface Outcome {
  readonly wanted: DesiredState;
  readonly word: OutcomeWord;
  /** Resource id of the connection; `undefined` where a filter found none to remove. */
  readonly id: string | undefined;
  /** `undefined` where there was none. */
  readonly before: Connection | undefined;
  readonly after: Connection | undefined;
  readonly error?: unknown;
}

/** An outcome as programs get it. */
export interface OutcomeJson {
  readonly outcome: OutcomeWord;
  readonly changed: boolean;
  readonly wanted: DesiredState;
  readonly id: string | null;
  readonly resourceId: string | null;
  readonly before: ConnectionJson | null;
  readonly after: ConnectionJson | null;
  readonly error: { readonly exitCode: number; readonly message: string; readonly notes: readonly string[] } | null;
}

export function outcomeJson({ wanted, word, id, before, after, error }: Outcome, flags: { readonly wire?: boolean }): OutcomeJson {
  return {
    outcome: word,
    changed: word === "changed" || word === "accepted",
    wanted,
    id: id ?? null,
    resourceId: id === undefined ? null : resourceIdOf({ id }),
    before: before === undefined ? null : connectionJson(before, flags),
    after: after === undefined ? null : connectionJson(after, flags),
    error: error === undefined ? null : errorJson(error),
  };
}

export function errorJson(error: unknown): NonNullable<OutcomeJson["error"]> {
  const { exitCode, message, notes } = describeError(error);
  return { exitCode, message, notes };
}

const styles: Readonly<Record<OutcomeWord, Style>> = {
  changed: "green",
  accepted: "green",
  unchanged: "dim",
  planned: "cyan",
  refused: "red",
  failed: "red",
  stale: "yellow",
  skipped: "dim",
  interrupted: "yellow",
};

export function outcomeStyle(word: OutcomeWord): Style {
  return styles[word];
}

/** The columns that the outcomes of a change to many connections are shown in. */
export const outcomeColumns: ReadonlyArray<Column<Outcome>> = [
  { title: "RESOURCE", cell: ({ id }) => id && shortName(resourceIdOf({ id })), shrinks: ["last", 18] },
  { title: "CONNECTION", cell: ({ id }) => id?.split("/").at(-1), shrinks: ["last", 14] },
  { title: "OUTCOME", cell: ({ word }) => word, style: ({ word }) => outcomeStyle(word) },
  { title: "BEFORE", cell: ({ before }) => before && statusText(before) },
  { title: "PRIVATE ENDPOINT", cell: ({ before }) => before?.privateEndpointId?.split("/").at(-1), shrinks: ["last", 16], drops: 1 },
  { title: "MESSAGE", cell: ({ before }) => before?.description, shrinks: 12, drops: 2 },
  { title: "WHY", cell: ({ error }) => (error === undefined ? undefined : describeError(error).message), shrinks: 20 },
];

const verbs: Readonly<Record<DesiredState, readonly [infinitive: string, participle: string]>> = {
  Approved: ["approve", "Approved"],
  Rejected: ["reject", "Rejected"],
  Absent: ["remove", "Removed"],
};

export function infinitive(wanted: DesiredState): string {
  return verbs[wanted][0];
}

/** One outcome as a sentence. */
export function outcomeSentence({ wanted, word, id, before, after }: Outcome): string {
  if (id === undefined) return "There is no such connection: nothing to do.";
  const name = `${id.split("/").at(-1)} of ${shortName(resourceIdOf({ id }))}`;
  const connection = before ?? after;
  if (connection === undefined) return `There is no ${name}: nothing to do.`;
  const [verb, participle] = verbs[wanted];
  const was = before === undefined ? "" : ` (was ${statusText(before)})`;
  switch (word) {
    case "changed":
      return `${participle} ${name}${was}.`;
    case "accepted":
      return `The service has accepted to ${verb} ${name}${was}. See its end with: pec wait ${id} --for ${wanted.toLowerCase()}`;
    case "planned":
      return `Would ${verb} ${name} (${statusText(connection)}).`;
    case "unchanged":
      return `${name} is ${statusText(connection)}: nothing to do.`;
    default:
      return `${name}: ${word}.`;
  }
}
