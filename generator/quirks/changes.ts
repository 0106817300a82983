import { bodyOf, propertyAt, statePath, statusPath } from "../facts/connection.ts";
import type { InspectRecord } from "../facts/inspect.ts";
import type { OperationFact, SurfaceFacts, Verb } from "../facts/types.ts";
import { show } from "./check.ts";
import { consumerRules, type QuirkRule } from "./types.ts";
import { basePhase, baseStatus, wordKey } from "./vocabulary.ts";

/** A surface with its record. */
export interface Subject {
  readonly facts: SurfaceFacts;
  readonly record: InspectRecord;
}

/** One thing that a quirk sets. */
export interface Change {
  /** What is set. Two changes of one thing to different values contradict each other. */
  readonly what: string;
  readonly to: string;
  /** Why the change makes no difference to a surface; `null` where it makes one. */
  readonly idle: (subject: Subject) => string | null;
}

/** Why a rule means nothing on the side of a surface; `null` where it does. */
export function wrongSide(rule: QuirkRule["rule"], { side, resourceType }: SurfaceFacts): string | null {
  if (side === "host" || consumerRules.has(rule)) return null;
  return `${resourceType} asks for connections and decides on none: ${rule} is for those that do`;
}

export function changesOf(quirk: QuirkRule): Change[] {
  switch (quirk.rule) {
    case "status.map":
      return meanings("status", quirk.set, baseStatus, ({ record: { status } }) => (status.open === null ? null : status.values));
    case "provisioning.map":
      return meanings("provisioning state", quirk.set, basePhase, ({ record }) => record.provisioningState?.values ?? null);
    case "field.rename": {
      const { from, to } = quirk.set;
      return [
        change(from, to, ({ record: { stateFields } }) =>
          stateFields.includes(to) && !stateFields.includes(from) ? null : `the state has no ${to} in place of ${from}`,
        ),
      ];
    }
    case "update.method": {
      const { verb } = quirk.set;
      // Naming the only verb there is makes a difference as well: the day a second one appears, the expectation fails.
      return [change("the verb of the update", verb, (subject) => (operation(subject, verb) === undefined ? `there is no ${verb}` : null))];
    }
    case "update.body":
      return bodyChanges(quirk.set);
    case "response.success":
      return quirk.set.codes.map((code) =>
        change(`status ${code} of ${quirk.set.operation}`, "success", (subject) => codeIdle(subject, quirk.set.operation, code)),
      );
    case "list.fromTarget":
      return [
        change("the source of the list", `${quirk.set.items} at ${quirk.set.apiVersion ?? "the same api-version"}`, (subject) =>
          operation(subject, "list") === undefined ? null : "there is a list",
        ),
      ];
    case "name.override":
      return [change("the singular noun", quirk.set.singular, () => null)];
  }
}

function change(what: string, to: string, idle: Change["idle"]): Change {
  return { what, to, idle };
}

/**
 * A word makes a difference if it gets a meaning that the base vocabulary does not give, or if the definition
 * lists its words and leaves this one out: from then on it is among those that readers know.
 */
function meanings<Meaning extends string>(
  kind: string,
  set: Readonly<Record<string, Meaning>>,
  base: Readonly<Record<string, Meaning>>,
  declared: (subject: Subject) => readonly string[] | null,
): Change[] {
  return Object.entries(set).map(([wire, meaning]) =>
    change(`the ${kind} ${show(wordKey(wire))}`, meaning, (subject) => {
      const words = declared(subject);
      if (words === null) return `connections have no ${kind}`;
      const known = base[wordKey(wire)] === meaning;
      return known && (words.length === 0 || words.includes(wire)) ? `${show(wire)} means ${meaning} without it` : null;
    }),
  );
}

function bodyChanges({ id, description }: Extract<QuirkRule, { rule: "update.body" }>["set"]): Change[] {
  const changes: Change[] = [];
  if (id !== undefined) changes.push(change("the id in the body", String(id), () => (id ? null : "bodies have no id anyway")));
  if (description !== undefined) {
    changes.push(
      change("the description in the body", description, (subject) => {
        const said = descriptionOf(subject);
        if (said === null) return "no body of an update has a status";
        return said === description ? `the request model says ${said} already` : null;
      }),
    );
  }
  return changes;
}

/** What the request model says of the description: of the body that can carry a status, as a decision needs. */
function descriptionOf({ facts }: Subject): "optional" | "required" | "forbidden" | null {
  const bodies = facts.operations.filter(({ verb }) => verb === "put" || verb === "patch").map(bodyOf);
  const body = bodies.find((candidate) => propertyAt(candidate, statusPath) !== null);
  if (body === undefined) return null;
  const description = propertyAt(body, [...statePath, "description"]);
  if (description === null || description.readOnly) return "forbidden";
  return description.required ? "required" : "optional";
}

function codeIdle(subject: Subject, name: "get" | "update" | "delete", code: number): string | null {
  const verbs: readonly Verb[] = name === "update" ? ["put", "patch"] : [name];
  const operations = verbs.map((verb) => operation(subject, verb)).filter((found) => found !== undefined);
  if (operations.length === 0) return `there is no ${name}`;
  return operations.every(({ successCodes }) => successCodes.includes(code)) ? `${code} is declared as success` : null;
}

function operation({ facts }: Subject, verb: Verb): OperationFact | undefined {
  return facts.operations.find((candidate) => candidate.verb === verb);
}
