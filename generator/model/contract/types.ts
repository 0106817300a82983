/**
 * The contract of a surface: all that it promises on the wire, in a form in which a refactoring of its document cannot
 * be seen. `$ref`, `allOf` and inline schemas are merged, what Azure Resource Manager demands of everybody is left
 * out, paths are taken apart. Two contracts are compared, never two documents.
 */
import type { Place } from "../../diagnostics/diagnostic.ts";
import type { Constraints, Stability, Verb } from "../../facts/types.ts";
import type { Scope } from "../../spec/private-link-path.ts";

export type { Constraints, Place, Scope, Verb };

/** The verbs that a surface has at most once; all else is kept by method and path alone. */
export type ContractVerb = Exclude<Verb, "other">;

/** What is known of a value; `any` where nothing is declared. */
export type ShapeKind = "any" | "object" | "array" | "string" | "integer" | "number" | "boolean";

/** A value as it is on the wire. A graph: recursive models are circular. */
export interface Shape {
  readonly kind: ShapeKind;
  /** Of the definition it comes from, where it has one; no part of the meaning. */
  readonly name: string | null;
  readonly source: Place;
  readonly format: string | null;
  readonly values: DeclaredValues | null;
  readonly constraints: Constraints;
  readonly nullable: boolean;
  properties: readonly PropertyShape[];
  /** Of an array's items or of a map's values. */
  element: Shape | null;
}

export interface DeclaredValues {
  readonly values: readonly string[];
  /** Others may come as well. */
  readonly open: boolean;
}

export interface PropertyShape {
  readonly name: string;
  readonly shape: Shape;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly source: Place;
}

export interface ParameterContract {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "formData";
  readonly required: boolean;
  readonly kind: ShapeKind;
  readonly format: string | null;
  readonly values: DeclaredValues | null;
  readonly constraints: Constraints;
  readonly source: Place;
}

export interface BodyContract {
  readonly required: boolean;
  readonly shape: Shape;
  readonly source: Place;
}

/** A response that is not declared as an error; a few of them have codes like 404. */
export interface ResponseContract {
  readonly code: string;
  readonly shape: Shape | null;
  readonly source: Place;
}

/** `arm` has the envelope of Azure Resource Manager, `flat` none. */
export interface ErrorContract {
  readonly kind: "arm" | "flat";
  readonly shape: Shape;
  readonly source: Place;
}

/** How a list hands out its items. */
export interface PagingContract {
  readonly kind: "array" | "envelope";
  /** `absent`: the operation says nothing of pages; `null`: it says that there is one only. */
  readonly declared: string | null | "absent";
  /** Whether the answer has a property for the next link. */
  readonly next: string | null;
  readonly items: string;
}

export interface PathContract {
  /** As spelled. */
  readonly template: string;
  /** The resource that has the connections, names of parameters blanked, letters as spelled. */
  readonly target: string;
  /** The segment that follows it, as spelled. */
  readonly collection: string;
  /** What follows the collection, blanked. */
  readonly rest: string;
  readonly scope: Scope;
  /** What precedes the resource provider, blanked, in lower case. */
  readonly prefix: string;
  /** Names of the parameters in the order of the path, those that stand for a type aside. */
  readonly parameters: readonly string[];
}

export interface OperationContract {
  readonly verb: ContractVerb;
  readonly operationId: string | null;
  readonly method: string;
  readonly path: PathContract;
  readonly source: Place;
  /** Path parameters in the order of the path, then the others; the api-version is no parameter. */
  readonly parameters: readonly ParameterContract[];
  readonly body: BodyContract | null;
  readonly responses: readonly ResponseContract[];
  /** Declared by any response that is no error, one of each in whatever case. */
  readonly headers: ReadonlyArray<{ readonly name: string; readonly source: Place }>;
  readonly error: ErrorContract | null;
  readonly longRunning: boolean;
  readonly finalStateVia: string | null;
  /** Of lists. */
  readonly paging: PagingContract | null;
}

/** An operation that no client method is made from. */
export interface OtherOperation {
  readonly method: string;
  readonly path: PathContract;
  readonly source: Place;
}

export interface Contract {
  readonly resourceType: string;
  readonly apiVersion: string;
  readonly stability: Stability;
  /** Rebuilt from descendants of its definition: what it says of formats and limits is not all that was declared. */
  readonly derived: boolean;
  readonly operations: readonly OperationContract[];
  readonly others: readonly OtherOperation[];
  /** The document of its first operation. */
  readonly file: string;
  /** Why it must not be compared: parts of it could not be read. */
  readonly unreadable: readonly string[];
}
