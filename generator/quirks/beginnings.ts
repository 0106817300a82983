import { bodyOf, propertyAt, provisioningPath, statePath, statusPath } from "../facts/connection.ts";
import type { OperationFact, PropertyFact, Verb } from "../facts/types.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Subject } from "./changes.ts";
import { canonicalStatuses, provisioningPhases, type Expectation, type Quirk, type QuirkRule } from "./types.ts";
import { basePhase, baseStatus, wordKey } from "./vocabulary.ts";

/** What the facts know of a quirk before anybody has thought about it. */
export interface Beginning {
  readonly expect: Expectation;
  /** Filled in as far as there is no choice; what is left blank is refused until somebody decides. */
  readonly set: object;
  /** What the quirk interprets, or what lacks something. */
  readonly evidence: Place;
  /** What is left to decide in `set`, for whoever writes the quirk; `null` where nothing is. */
  readonly decide: string | null;
}

/** What a rule may need to know beyond the surface. */
export interface Given {
  readonly operation: "get" | "update" | "delete" | undefined;
  /** The quirks that hold for the surface already. */
  readonly quirks: readonly Quirk[];
}

/** How a quirk of a rule begins at a surface, or why the rule makes no sense there. */
type Begin = (subject: Subject, given: Given) => Beginning | string;

export const beginnings: Readonly<Record<QuirkRule["rule"], Begin>> = {
  "status.map": (subject, { quirks }) =>
    words(subject, "status.values", statusPath, {
      known: [...Object.keys(baseStatus), ...quirks.flatMap((quirk) => (quirk.rule === "status.map" ? Object.keys(quirk.set) : []))],
      meanings: canonicalStatuses,
    }),
  "provisioning.map": (subject, { quirks }) =>
    words(subject, "provisioningState.values", provisioningPath, {
      known: [...Object.keys(basePhase), ...quirks.flatMap((quirk) => (quirk.rule === "provisioning.map" ? Object.keys(quirk.set) : []))],
      meanings: provisioningPhases,
    }),
  "field.rename": ({ facts, record: { stateFields } }) => {
    const state = propertyAt(facts.connection, statePath);
    if (state === null) return "the definition gives a connection no state";
    const lacking = ["status", "description", "actionsRequired"].filter((name) => !stateFields.includes(name));
    if (lacking.length === 0) return "the state has status, description and actionsRequired, as everywhere";
    return {
      expect: { fact: "stateFields", equals: stateFields },
      set: { from: lacking.length === 1 ? lacking[0] : "", to: "" },
      evidence: state.schema.place,
      decide: `from: one of ${lacking.join(", ")}; to: the member that stands for it, one of ${stateFields.join(", ")}`,
    };
  },
  "update.method": ({ facts, record }) => {
    const [put, patch] = [operation(facts.operations, "put"), operation(facts.operations, "patch")];
    const only = put === undefined ? patch : patch === undefined ? put : undefined;
    if (only !== undefined) {
      const other = only.verb === "put" ? "patch" : "put";
      return {
        expect: { fact: `operations.${other}`, absent: true },
        set: { verb: only.verb },
        evidence: only.source,
        decide: null,
      };
    }
    if (patch === undefined) return "the definition has no update, neither by PUT nor by PATCH";
    return {
      expect: { fact: "writable.patch", equals: record.writable["patch"] ?? [] },
      set: { verb: "" },
      evidence: patch.source,
      decide: "verb: put or patch, whichever approves and rejects",
    };
  },
  "update.body": ({ facts, record }) => {
    const update = (["put", "patch"] as const)
      .map((verb) => operation(facts.operations, verb))
      .find((found) => found && carriesStatus(found));
    if (update === undefined) return "no body of an update has a status";
    return {
      expect: { fact: `writable.${update.verb}`, equals: record.writable[update.verb] ?? [] },
      set: {},
      evidence: update.parameters.find((parameter) => parameter.in === "body")?.place ?? update.source,
      decide: "id: true if bodies need one; description: optional, required or forbidden. One of them is enough",
    };
  },
  "response.success": ({ facts }, { operation: name }) => {
    if (name === undefined) return "say which operation: --operation get, update or delete";
    const verbs: readonly Verb[] = name === "update" ? ["put", "patch"] : [name];
    const found = verbs.map((verb) => operation(facts.operations, verb)).find((candidate) => candidate !== undefined);
    if (found === undefined) return `the definition has no ${name}`;
    return {
      expect: { fact: `operations.${found.verb}.successCodes`, equals: found.successCodes },
      set: { operation: name, codes: [] },
      evidence: { ...found.source, pointer: `${found.source.pointer}/responses` },
      decide: `codes: status codes that mean success, besides ${found.successCodes.join(", ")}`,
    };
  },
  "list.fromTarget": ({ facts }) => {
    if (operation(facts.operations, "list") !== undefined) return "the definition has a list of connections";
    const item = operation(facts.operations, "get");
    if (item === undefined) return "the definition has no connection that could be read";
    return {
      expect: { fact: "operations.list", absent: true },
      set: { items: "" },
      evidence: item.listed,
      decide: "items: where the resource keeps its connections, such as properties.privateEndpointConnections",
    };
  },
  "name.override": ({ facts }) => {
    const first = facts.operations[0];
    if (first === undefined) return "the definition has no operation";
    return {
      expect: { fact: "resourceType", equals: facts.resourceType },
      set: { singular: "" },
      evidence: first.source,
      decide: "singular: the noun for one resource, in PascalCase",
    };
  },
};

interface Vocabulary {
  /** Words that need no quirk. */
  readonly known: readonly string[];
  readonly meanings: readonly string[];
}

/** Words that nobody knows the meaning of yet; where there are none, the quirk is about one that the definition leaves out. */
function words({ facts }: Subject, fact: string, path: readonly string[], { known, meanings }: Vocabulary): Beginning | string {
  const property = propertyAt(facts.connection, path);
  if (property === null) return `the definition gives a connection no ${path.at(-1)}`;
  const keys = new Set(known.map(wordKey));
  const values = property.schema.enum?.values ?? [];
  const unknown = values.filter((word) => !keys.has(wordKey(word)));
  return {
    expect: unknown.length > 0 ? { fact, includes: unknown } : { fact, equals: values },
    set: Object.fromEntries(unknown.map((word) => [word, ""])),
    evidence: placeOfWords(property),
    decide: `${unknown.length > 0 ? "the meaning of each word" : "the word that the definition leaves out, and its meaning"}: one of ${meanings.join(", ")}`,
  };
}

function placeOfWords({ schema }: PropertyFact): Place {
  return schema.enum === null ? schema.place : { ...schema.place, pointer: `${schema.place.pointer}/enum` };
}

function operation(operations: readonly OperationFact[], verb: Verb): OperationFact | undefined {
  return operations.find((candidate) => candidate.verb === verb);
}

function carriesStatus(update: OperationFact): boolean {
  return propertyAt(bodyOf(update), statusPath) !== null;
}
