/**
 * Facts: what the documents say, as found. No opinions; every node knows the place it was read from.
 */
import type { Place } from "../diagnostics/diagnostic.ts";
import type { PrivateLinkPath, Scope } from "../spec/private-link-path.ts";

export type SchemaType = "object" | "array" | "string" | "integer" | "number" | "boolean" | "any";

export interface EnumFact {
  readonly values: readonly string[];
  /** `modelAsString`: the service may answer other values as well. */
  readonly open: boolean;
  readonly name: string | null;
}

/** Limits on a string or number, as declared. */
export interface Constraints {
  readonly pattern: string | null;
  readonly minLength: number | null;
  readonly maxLength: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** A schema with `$ref`, `allOf` and what stands beside a `$ref` merged. Recursive models are circular here too. */
export interface SchemaFact {
  readonly place: Place;
  /** Name under `/definitions`, where it has one. */
  readonly name: string | null;
  type: SchemaType;
  format: string | null;
  enum: EnumFact | null;
  constraints: Constraints;
  nullable: boolean;
  readOnly: boolean;
  /** In the order of the document, those of `allOf` first. */
  properties: PropertyFact[];
  /** Names that `required` lists, here or in `allOf`. */
  readonly required: Set<string>;
  /** Values of a map; `null` when `additionalProperties` is absent or false. */
  additional: SchemaFact | null;
  items: SchemaFact | null;
}

export interface PropertyFact {
  readonly name: string;
  readonly place: Place;
  readonly schema: SchemaFact;
  readonly required: boolean;
  /** On the property, beside its `$ref`, on what that names, or by `x-ms-mutability`. */
  readonly readOnly: boolean;
}

export interface ParameterFact {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "body" | "formData";
  readonly required: boolean;
  readonly place: Place;
  readonly type: SchemaType;
  readonly format: string | null;
  readonly enum: EnumFact | null;
  readonly constraints: Constraints;
  /** Of a body parameter. */
  readonly schema: SchemaFact | null;
}

export interface ResponseFact {
  /** `default` or a status code as spelled. */
  readonly code: string;
  /** Marked `x-ms-error-response`, or `default`. */
  readonly error: boolean;
  readonly schema: SchemaFact | null;
  readonly headers: readonly string[];
  readonly place: Place;
}

export const verbs = [
  "list",
  "listBySubscription",
  "get",
  "put",
  "patch",
  "delete",
  "listPrivateLinkResources",
  "getPrivateLinkResource",
  "other",
] as const;
export type Verb = (typeof verbs)[number];

export interface OperationFact {
  readonly verb: Verb;
  readonly operationId: string | null;
  readonly method: string;
  readonly path: PrivateLinkPath;
  readonly source: Place;
  /** The path item as `paths` lists it; the operation stands elsewhere where that is a reference. */
  readonly listed: Place;
  readonly parameters: readonly ParameterFact[];
  readonly responses: readonly ResponseFact[];
  readonly successCodes: readonly number[];
  readonly longRunning: boolean;
  readonly finalStateVia: string | null;
  readonly pageable: { readonly nextLinkName: string | null; readonly itemName: string } | null;
  /** The definition was carried over from an older version or taken as the common shape. */
  readonly inferred: boolean;
}

export type Stability = "stable" | "preview";

/** Who a resource type serves: the owners of resources that have connections, or those who ask for them. */
export type Side = "host" | "consumer";

/** Everything that the documents say of one resource type at one api-version. */
export interface SurfaceFacts {
  readonly side: Side;
  /** As spelled in its paths. */
  readonly resourceType: string;
  readonly apiVersion: string;
  readonly stability: Stability;
  /** Rebuilt from descendants of the definitions instead of read from a published one. */
  readonly derived: boolean;
  readonly scope: Scope;
  readonly operations: readonly OperationFact[];
  /** The schema of one connection as the service answers it; on the consumer's side, as a private endpoint holds it. */
  readonly connection: SchemaFact | null;
  /** Schemas that were left out because nobody could spell them out. */
  readonly omitted: readonly Place[];
  /** The documents that list something of it, those included that others outrank. */
  readonly documents: readonly string[];
}
