/**
 * The model: what we hold to be true of a resource type at an api-version. Every difference between
 * providers is a closed union that emitters switch over; no text of a definition is interpreted after this.
 */
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Constraints, Stability } from "../facts/types.ts";
import type { CanonicalStatus, ProvisioningPhase } from "../quirks/types.ts";
import type { Embedding } from "../spec/manifest.ts";
import type { Scope } from "../spec/private-link-path.ts";
import type { ConsumerModel } from "./consumer-types.ts";

/** A type as it is on the wire. A tree: recursion and what is not ours are cut to `unknown`. */
export type TypeModel =
  | { readonly kind: "unknown" }
  | { readonly kind: "boolean" }
  | { readonly kind: "number"; readonly format: string | null }
  | { readonly kind: "string"; readonly format: string | null; readonly constraints: Constraints | null }
  | { readonly kind: "enum"; readonly values: readonly string[]; readonly open: boolean }
  | { readonly kind: "array"; readonly items: TypeModel }
  | { readonly kind: "map"; readonly values: TypeModel }
  | ObjectModel;

export interface ObjectModel {
  readonly kind: "object";
  readonly properties: readonly PropertyModel[];
}

export interface PropertyModel {
  readonly name: string;
  readonly type: TypeModel;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly nullable: boolean;
}

export interface ParameterModel {
  readonly name: string;
  readonly required: boolean;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly format: string | null;
  readonly enum: readonly string[] | null;
  readonly constraints: Constraints | null;
}

/** A path template with its parameters, in the order of the path. */
export interface TemplateModel {
  readonly template: string;
  readonly parameters: readonly ParameterModel[];
}

/** What the definition has, or why it is not there. */
export type Capability<T> = { readonly kind: "present"; readonly operation: T } | { readonly kind: "absent"; readonly because: string };

/** Whether an operation may go on after its response. What decides at run time is the response itself. */
export type Completion =
  | { readonly kind: "sync" }
  | { readonly kind: "longRunning"; readonly flagged: boolean; readonly finalStateVia: string | null; readonly headers: readonly string[] };

/** How a list answers. `declared` is false where only the model of the answer shows the next link. */
export type Paging =
  | { readonly kind: "array" }
  | { readonly kind: "single"; readonly items: string }
  | { readonly kind: "nextLink"; readonly items: string; readonly next: string; readonly declared: boolean };

export interface OperationModel {
  readonly operationId: string | null;
  readonly method: string;
  /** The whole path template as the definition spells it. */
  readonly path: string;
  /** What follows the target's path. */
  readonly tail: string;
  /** Parameters besides the api-version. */
  readonly query: readonly ParameterModel[];
  readonly headers: readonly ParameterModel[];
  readonly success: readonly number[];
  readonly completion: Completion;
  /** Carried over from another version or taken as the common shape, where the definition was rebuilt. */
  readonly inferred: boolean;
  readonly source: Place;
}

export interface ListModel extends OperationModel {
  readonly paging: Paging;
}

export interface UpdateModel extends OperationModel {
  readonly body: ObjectModel;
  readonly id: boolean;
  readonly description: "optional" | "required" | "forbidden";
}

export interface OperationsModel {
  readonly list: Capability<ListModel>;
  readonly get: Capability<OperationModel>;
  readonly update: Capability<UpdateModel>;
  readonly delete: Capability<OperationModel>;
  readonly listPrivateLinkResources: Capability<ListModel>;
  readonly getPrivateLinkResource: Capability<OperationModel>;
}

export type OperationName = keyof OperationsModel;

/** One wire value with its meaning. `declared` is false where only a quirk knows it. */
export interface WireValue<Meaning> {
  readonly wire: string;
  readonly meaning: Meaning;
  readonly declared: boolean;
}

export interface ValueMap<Meaning> {
  readonly values: ReadonlyArray<WireValue<Meaning>>;
  readonly open: boolean;
}

/** A difference from the common shape that readers of the generated documents should know. */
export interface Deviation {
  readonly id: string;
  readonly text: string;
}

/** A resource type at an api-version, with everything that a client of its private endpoint connections needs. */
export interface SurfaceModel {
  readonly resourceType: string;
  readonly apiVersion: string;
  readonly stability: Stability;
  readonly provenance: "published" | "derived";
  readonly scope: Scope;
  readonly target: TemplateModel;
  readonly connectionName: ParameterModel | null;
  readonly operations: OperationsModel;
  /** Operations that the definition has and no client method is made from. */
  readonly others: ReadonlyArray<{
    readonly operationId: string | null;
    readonly method: string;
    readonly path: string;
    readonly source: Place;
  }>;
  readonly connection: ObjectModel | null;
  readonly privateLinkResource: ObjectModel | null;
  readonly status: ValueMap<CanonicalStatus> | null;
  readonly provisioning: ValueMap<ProvisioningPhase> | null;
  /** How the member `actionsRequired` of the state is spelled; `null` where there is none. */
  readonly actionsRequired: string | null;
  /** Where connections are read from when there is no list operation. */
  readonly listFromTarget: { readonly items: string; readonly apiVersion: string | null } | null;
  readonly errors: "arm" | "flat" | "undeclared";
  readonly singular: string | null;
  readonly deviations: readonly Deviation[];
}

/** All surfaces of a resource type, newest api-version first. */
export interface HostModel {
  readonly resourceType: string;
  /** The version that clients use unless another is asked for. */
  readonly defaultVersion: string;
  readonly surfaces: readonly SurfaceModel[];
  /** The form in which the resource itself shows its connections; `null` where it does not, or where nobody knows. */
  readonly embedded: Embedding | null;
}

export interface ProviderModel {
  /** Resource provider namespace, as the newest definition of its first resource type spells it. */
  readonly namespace: string;
  readonly hosts: readonly HostModel[];
  /** Resource types that ask for connections; few providers have one. */
  readonly consumers: readonly ConsumerModel[];
}
