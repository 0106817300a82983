import type { Quirk } from "../quirks/types.ts";
import type { Deviation, OperationModel, SurfaceModel } from "./types.ts";

/**
 * What a reader should know before relying on what the other resource types do. Facts first, then quirks;
 * each is one sentence that stands alone.
 */
export function deviationsOf(model: Omit<SurfaceModel, "deviations">, quirks: readonly Quirk[]): Deviation[] {
  const { operations } = model;
  const found: Deviation[] = [];
  const say = (id: string, text: string, holds: boolean): void => {
    if (holds) found.push({ id, text });
  };
  const has = model.connection !== null;
  say(
    "derived",
    "This api-version was rebuilt from public descendants of the definition; names of definitions and constraints on strings are less certain.",
    model.provenance === "derived",
  );
  say("no-connections", "The definition has private link resources only, no private endpoint connections.", !has);
  for (const [name, capability] of Object.entries(operations)) {
    if (has || name.includes("PrivateLinkResource"))
      say(`no-${kebab(name)}`, capability.kind === "absent" ? capability.because : "", capability.kind === "absent");
  }
  if (operations.list.kind === "present") {
    const { paging } = operations.list.operation;
    say("list-array", "The list answers with a bare array.", paging.kind === "array");
    say(
      "list-undeclared-next",
      "The list does not declare a next link, though its model has one; it is followed.",
      paging.kind === "nextLink" && !paging.declared,
    );
  }
  if (operations.listPrivateLinkResources.kind === "present") {
    const { paging } = operations.listPrivateLinkResources.operation;
    say(
      "links-undeclared-next",
      "Private link resources do not declare a next link, though their model has one; it is followed.",
      paging.kind === "nextLink" && !paging.declared,
    );
  }
  if (operations.update.kind === "present") {
    const { method, description, completion, success } = operations.update.operation;
    const explained = quirks.some(({ rule }) => rule === "update.method");
    say("update-patch", "Connections are changed with PATCH.", method === "PATCH" && !explained);
    say("description-required", "A description must be sent with every decision.", description === "required");
    say("description-forbidden", "A description cannot be sent with a decision.", description === "forbidden");
    say(
      "update-unflagged",
      "The update can go on after its response although it is not flagged as long-running.",
      completion.kind === "longRunning" && !completion.flagged,
    );
    say(
      "update-no-accepted",
      "The update is flagged as long-running, but neither 201 nor 202 is declared.",
      flaggedWithoutCode(operations.update.operation),
    );
    say("update-created-only", "The update declares 201 and no 200.", success.includes(201) && !success.includes(200));
  }
  if (operations.delete.kind === "present") {
    say(
      "delete-no-accepted",
      "The removal is flagged as long-running, but neither 201 nor 202 is declared.",
      flaggedWithoutCode(operations.delete.operation),
    );
  }
  if (has && model.status !== null) {
    const words = model.status.values.filter(({ declared }) => declared).map(({ wire }) => wire);
    say("status-free", "The status is a plain string without declared values.", words.length === 0);
    say("status-no-disconnected", "The declared statuses lack Disconnected.", words.length > 0 && !words.includes("Disconnected"));
    say("status-closed", "The statuses are declared as closed; other values are read all the same.", !model.status.open);
  }
  say("no-provisioning-state", "Connections have no provisioning state.", has && model.provisioning === null);
  say("no-actions-required", "The connection state has no actionsRequired.", has && model.actionsRequired === null);
  say("errors-flat", "Errors are declared without the error envelope of Azure Resource Manager.", model.errors === "flat");
  say("errors-undeclared", "No error body is declared.", model.errors === "undeclared");
  return [...found, ...reasonsOf(quirks)];
}

/** What a client is called is no difference on the wire. */
export function reasonsOf(quirks: readonly Quirk[]): Deviation[] {
  return quirks.filter(({ rule }) => rule !== "name.override").map(({ id, reason }) => ({ id, text: reason }));
}

function flaggedWithoutCode({ completion, success }: OperationModel): boolean {
  return completion.kind === "longRunning" && completion.flagged && !success.includes(201) && !success.includes(202);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
