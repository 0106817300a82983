import type { Place } from "../diagnostics/diagnostic.ts";
import type { ContractVerb } from "../model/contract/types.ts";
import type { RuleCode } from "./rules/rules.ts";

/** What a change means: for whoever talks to the service, or for whoever compiles against our clients. */
export type Level = "breaking" | "additive" | "neutral";

export type Area =
  | "operation"
  | "path"
  | "parameter"
  | "requestBody"
  | "response"
  | "status"
  | "provisioningState"
  | "stateField"
  | "property"
  | "longRunning"
  | "paging"
  | "error"
  | "headers"
  | "presence";

export type Action = "added" | "removed" | "changed";
export type Direction = "request" | "response" | "both";

/** A value before or after: what a definition says, or a short word for a type. `null` where there was nothing. */
export type Side = string | number | boolean | null | { readonly [key: string]: string | number | null };

/** One change of meaning. */
export interface Finding {
  readonly code: RuleCode;
  readonly area: Area;
  readonly action: Action;
  /** `null` where several operations show the change; a private link resource keeps the list of them. */
  readonly operation: ContractVerb | null;
  /** All that show it; no part of the public form. */
  readonly operations: readonly ContractVerb[];
  readonly direction: Direction | null;
  /** Path of the property below the connection or private link resource, name of a parameter or header, status code. */
  readonly at: string;
  readonly before: Side;
  readonly after: Side;
  readonly wire: Level;
  readonly consumer: Level;
  /** The rule of Azure's own comparison of definitions that speaks of the same, where there is one. */
  readonly oad: string | null;
  readonly source: { readonly before: Place | null; readonly after: Place | null };
  /** Stays the same as long as the change does, however it is worded and wherever it stands. */
  readonly fingerprint: string;
}

/** Which document a side of a comparison is; without a file where there is no such surface. */
export interface SideOfPair {
  readonly apiVersion: string;
  readonly file: string | null;
}

/** Two surfaces of one resource type, compared. */
export interface Pair {
  readonly resourceType: string;
  readonly from: SideOfPair;
  readonly to: SideOfPair;
  /** `false`: nobody knows whether anything changed. */
  readonly comparable: boolean;
  readonly findings: readonly Finding[];
}
