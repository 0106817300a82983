import type { ListModel, OperationModel, SurfaceModel, Capability as Present, ValueMap } from "../model/types.ts";
import { canonicalStatuses } from "../quirks/types.ts";
import { basePhase, wordKey } from "../quirks/vocabulary.ts";
import { completionOf } from "./completion.ts";

/** A resource type as the columns see it. */
export interface Subject {
  readonly model: SurfaceModel;
  readonly quirks: number;
}

/** What is looked at in every resource type, and the word for what is found. Words are short: they stand in cells. */
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  /** A word besides `none` for something that is not there. */
  readonly lacks?: string;
  word(subject: Subject): string;
}

/** The word for what is not there, whatever it is. */
export const none = "none";

/** In the order of a connection's life: it is seen, decided about, removed; then its words, then what is known of all this. */
export const columns: readonly Column[] = [
  {
    key: "list",
    label: "List",
    help: "How connections are listed: in pages, in one page, as a bare array, or as a part of the resource itself. ‘pages*’: the next link is not declared, but the answer has one.",
    word: ({ model }) => (model.listFromTarget !== null ? "in resource" : paging(model.operations.list)),
  },
  {
    key: "get",
    label: "Get one",
    help: "Whether one connection can be read.",
    word: ({ model }) => presence(model.operations.get),
  },
  {
    key: "update",
    label: "Approve, reject",
    help: "The method that changes the state of a connection.",
    word: ({ model: { operations } }) => (operations.update.kind === "present" ? operations.update.operation.method : none),
  },
  {
    key: "description",
    label: "Description",
    help: "Whether a decision may or must have a description. ‘+ id’: the body has to repeat the id of the connection.",
    word: ({ model: { operations } }) => {
      if (operations.update.kind === "absent") return none;
      const { description, id } = operations.update.operation;
      return `${description}${id ? " + id" : ""}`;
    },
  },
  {
    key: "updateEnd",
    label: "Approval ends",
    help: "How an approval tells that it goes on after its response: not at all (sync), by Azure-AsyncOperation (async), Location, both headers, or only by the state of the connection. ‘*’: it can go on although it is not flagged as long-running.",
    word: ({ model }) => ending(model.operations.update),
  },
  {
    key: "delete",
    label: "Remove",
    help: "Whether a connection can be removed.",
    word: ({ model }) => presence(model.operations.delete),
  },
  {
    key: "deleteEnd",
    label: "Removal ends",
    help: "How a removal tells that it goes on; words as for the approval.",
    word: ({ model }) => ending(model.operations.delete),
  },
  {
    key: "links",
    label: "Group ids",
    help: "How private link resources are listed; words as for connections.",
    word: ({ model }) => paging(model.operations.listPrivateLinkResources),
  },
  {
    key: "link",
    label: "One group id",
    help: "Whether one private link resource can be read.",
    word: ({ model }) => presence(model.operations.getPrivateLinkResource),
  },
  {
    key: "status",
    label: "Statuses",
    help: "The declared statuses: the usual three or four (with Disconnected), others besides, or any text. ‘closed’: no other value is foreseen.",
    word: ({ model: { status } }) => (status === null ? none : `${statuses(declared(status))}${status.open ? "" : ", closed"}`),
  },
  {
    key: "provisioning",
    label: "Provisioning",
    help: "The declared provisioning states: the four of the common types, words that every reader knows, words of its own, or any text.",
    word: ({ model: { provisioning } }) => (provisioning === null ? none : provisioningStates(provisioning)),
  },
  {
    key: "actions",
    label: "Actions required",
    help: "Whether the state says what the consumer has to do (actionsRequired), and how the member is spelled where it is not so.",
    word: ({ model: { actionsRequired } }) => (actionsRequired === "actionsRequired" ? "yes" : (actionsRequired ?? none)),
  },
  {
    key: "errors",
    label: "Errors",
    help: "The declared body of errors: the envelope of Azure Resource Manager (arm), without the envelope (flat), or none.",
    word: ({ model: { errors } }) => (errors === "undeclared" ? none : errors),
  },
  {
    key: "quirks",
    label: "Quirks",
    help: "How many deviations we had to write down because the definition alone misleads.",
    word: ({ quirks }) => (quirks > 4 ? "5 or more" : String(quirks)),
  },
  {
    key: "definition",
    label: "Definition",
    help: "Whether the definition is the published one, or, where that is not there, was rebuilt (derived) from public descendants of it.",
    lacks: "derived",
    word: ({ model }) => model.provenance,
  },
];

function presence(capability: Present<OperationModel>): string {
  return capability.kind === "present" ? "yes" : none;
}

function paging(capability: Present<ListModel>): string {
  if (capability.kind === "absent") return none;
  const { paging: found } = capability.operation;
  switch (found.kind) {
    case "array":
      return "array";
    case "single":
      return "one page";
    case "nextLink":
      return found.declared ? "pages" : "pages*";
  }
}

function ending(capability: Present<OperationModel>): string {
  if (capability.kind === "absent") return none;
  const { completion } = capability.operation;
  const { word } = completionOf(capability.operation);
  return completion.kind === "longRunning" && !completion.flagged ? `${word}*` : word;
}

function declared(map: ValueMap<string>): string[] {
  return map.values.filter((value) => value.declared).map(({ wire }) => wire);
}

function statuses(words: readonly string[]): string {
  if (words.length === 0) return "any text";
  const usual = canonicalStatuses.filter((status) => words.includes(status)).length;
  return usual === words.length ? String(usual) : `${usual} + others`;
}

/** What more than half of all types declare, to the word. */
const commonStates = new Set(["Succeeded", "Creating", "Deleting", "Failed"]);

function provisioningStates(map: ValueMap<string>): string {
  const words = declared(map);
  if (words.length === 0) return "any text";
  if (words.length === commonStates.size && words.every((word) => commonStates.has(word))) return "common";
  return map.values.every(({ wire }) => Object.hasOwn(basePhase, wordKey(wire))) ? "known" : "own";
}
