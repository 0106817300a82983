import type { Place } from "../diagnostics/diagnostic.ts";
import type { ContractVerb } from "../model/contract/types.ts";
import type { Area, Side } from "./finding.ts";
import type { OneWay, Traits } from "./rules/rule.ts";
import type { RuleCode } from "./rules/rules.ts";

/** What a change is about. The same change of one subject in several operations is one finding. */
export type Subject =
  "connection" | "privateLinkResource" | "list" | "parameter" | "path" | "collection" | "linkCollection" | "header" | "error" | "operation";

/** Whether an operation is about private link resources, or else about connections. */
export function isOfLinkResources(verb: ContractVerb): boolean {
  return verb.endsWith("PrivateLinkResources") || verb === "getPrivateLinkResource";
}

/** One change as one operation shows it. */
export interface Change {
  readonly code: RuleCode;
  readonly area: Area;
  readonly subject: Subject;
  readonly verb: ContractVerb | null;
  readonly way: OneWay | null;
  readonly at: string;
  readonly before: Side;
  readonly after: Side;
  readonly traits: Traits;
  readonly source: { readonly before: Place | null; readonly after: Place | null };
}

/** Something that was renamed without any change of meaning. */
export interface Renaming {
  readonly what: "operationId" | "definition";
  readonly before: string;
  readonly after: string;
  readonly place: Place;
}

/** Collects what a comparison finds. */
export interface Notebook {
  change(change: Change): void;
  /** The operation has the subject; `at` is the name of a parameter, otherwise empty. */
  carries(subject: Subject, at: string, verb: ContractVerb): void;
  renaming(renaming: Renaming): void;
}
