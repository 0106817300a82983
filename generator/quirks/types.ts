import type { SurfaceFacts } from "../facts/types.ts";

/** What the status of a connection means, whatever the provider calls it. */
export const canonicalStatuses = ["Pending", "Approved", "Rejected", "Disconnected", "Unrecognized"] as const;
export type CanonicalStatus = (typeof canonicalStatuses)[number];

/** What a provisioning state means; `Succeeded` stands for settled. */
export const provisioningPhases = ["Succeeded", "InProgress", "Failed", "Canceled", "Unrecognized"] as const;
export type ProvisioningPhase = (typeof provisioningPhases)[number];

/** The surfaces that a quirk is about. */
export interface QuirkTarget {
  readonly resourceType: string;
  /** `*` for every kept version, or those versions. */
  readonly apiVersions: "*" | readonly string[];
}

/**
 * The fact that the quirk was written against: a member of the record that `pecgen inspect` prints, by its dotted path.
 * `operations` and `writable` go on with a verb: `operations.put.successCodes`, `writable.put`.
 */
export type Expectation = { readonly fact: string } & (
  | { readonly equals: unknown }
  | { readonly includes: readonly string[] }
  | { readonly lacks: readonly string[] }
  | { readonly absent: true }
);

/** What a rule changes. The vocabulary is closed: a difference that fits no rule needs a new one, not a special case. */
export type QuirkRule =
  /** Wire status, spelled as it comes, to its meaning. */
  | { readonly rule: "status.map"; readonly set: Readonly<Record<string, CanonicalStatus>> }
  /** Wire provisioning state to its phase. */
  | { readonly rule: "provisioning.map"; readonly set: Readonly<Record<string, ProvisioningPhase>> }
  /** A member of the connection state that others spell differently: ours to theirs. */
  | { readonly rule: "field.rename"; readonly set: { readonly from: string; readonly to: string } }
  /** Which of two update verbs approves and rejects; naming the only one asks for a decision when a second appears. */
  | { readonly rule: "update.method"; readonly set: { readonly verb: "put" | "patch" } }
  /** What the minimal body needs beyond the request model. */
  | { readonly rule: "update.body"; readonly set: { readonly id?: boolean; readonly description?: "optional" | "required" | "forbidden" } }
  /** Status codes that mean success although the definition does not say so. */
  | {
      readonly rule: "response.success";
      readonly set: { readonly operation: "get" | "update" | "delete"; readonly codes: readonly number[] };
    }
  /** Connections are listed by reading the resource itself. */
  | { readonly rule: "list.fromTarget"; readonly set: { readonly items: string; readonly apiVersion?: string } }
  /** The singular noun from which the names of a resource type are made. */
  | { readonly rule: "name.override"; readonly set: { readonly singular: string } };

/** Rules that mean something to resource types that ask for connections; the others are about deciding on them. */
export const consumerRules: ReadonlySet<QuirkRule["rule"]> = new Set(["status.map", "provisioning.map", "name.override"]);

export type Quirk = QuirkRule & {
  /** Unique over all files, beginning with the provider; stable, since findings and documents refer to it. */
  readonly id: string;
  readonly target: QuirkTarget;
  readonly expect: Expectation;
  /** One sentence for readers of the generated documents. */
  readonly reason: string;
  /** `file#pointer` of something that exists in the slices: what is interpreted, or what lacks something. */
  readonly evidence: string;
  /** Address of the issue upstream, where there is one. */
  readonly upstream: string | null;
};

/** One file of `specs/quirks`. */
export interface QuirkFile {
  /** The namespace without `Microsoft.`, in lower case; the file is named after it. */
  readonly provider: string;
  readonly quirks: readonly Quirk[];
}

/** A surface with the quirks that hold for it. */
export interface QuirkedSurface {
  readonly facts: SurfaceFacts;
  readonly quirks: readonly Quirk[];
}
