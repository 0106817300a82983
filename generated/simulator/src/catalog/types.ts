/** What the status of a connection means, whatever a provider calls it. */
export type ConnectionStatus = "Pending" | "Approved" | "Rejected" | "Disconnected";

/** What a provisioning state means. `Succeeded` also stands for settled (`Ready`). */
export type ProvisioningPhase = "Succeeded" | "InProgress" | "Failed" | "Canceled";

/** The form of a JSON value as a definition declares it. */
export type Shape =
  | "unknown"
  | "boolean"
  | "number"
  | "string"
  | { readonly kind: "enum"; readonly values: readonly string[]; readonly open?: true }
  | { readonly kind: "array"; readonly items: Shape }
  | { readonly kind: "map"; readonly values: Shape }
  | ObjectShape;

export interface ObjectShape {
  readonly kind: "object";
  readonly members: Readonly<Record<string, MemberShape>>;
}

export interface MemberShape {
  readonly type: Shape;
  readonly required?: true;
  readonly nullable?: true;
}

/** One wire value with its meaning. `observed`: not in the definition, but known to be sent. */
export interface Word {
  readonly wire: string;
  readonly meaning: ConnectionStatus | ProvisioningPhase | "Unrecognized";
  readonly observed?: true;
}

/** One operation as the definition declares it. */
export interface OperationData {
  readonly method: string;
  /** What follows the target's path, for example `/privateEndpointConnections/{privateEndpointConnectionName}`. */
  readonly tail: string;
  /** Declared codes. */
  readonly success: readonly number[];
  readonly query?: readonly string[];
  readonly headers?: readonly string[];
  /** Present where the definition says that the operation may go on after its response. Headers are those it declares. */
  readonly longRunning?: { readonly finalStateVia: string | null; readonly headers: readonly string[] };
}

/** Lists: the member that holds the items (none: the body is the array), and the one that holds the next link. */
export interface ListData extends OperationData {
  readonly paging: { readonly items?: string; readonly next?: string };
}

export interface UpdateData extends OperationData {
  readonly body: Shape;
  /** Whether the body has to name the id of the connection. */
  readonly id?: true;
  readonly description: "optional" | "required" | "forbidden";
}

export interface OperationsData {
  readonly list?: ListData;
  readonly get?: OperationData;
  readonly update?: UpdateData;
  readonly delete?: OperationData;
  readonly listPrivateLinkResources?: ListData;
  readonly getPrivateLinkResource?: OperationData;
}

/** A resource type at an api-version. */
export interface SurfaceData {
  readonly operations: OperationsData;
  readonly connection?: Shape;
  readonly privateLinkResource?: Shape;
  readonly status?: readonly Word[];
  /** Absent where connections have no provisioning state; empty where any word will do. */
  readonly provisioning?: readonly Word[];
  /** How the member `actionsRequired` of the state is spelled; absent where there is none. */
  readonly actionsRequired?: string;
  /** Where connections are read from when there is no list operation. */
  readonly listFromTarget?: { readonly items: string; readonly apiVersion?: string };
  readonly errors: "arm" | "flat" | "undeclared";
}

export interface TypeData {
  readonly resourceType: string;
  readonly defaultVersion: string;
  /** By api-version, newest first. */
  readonly surfaces: Readonly<Record<string, SurfaceData>>;
  /** The members of the connections that the resource itself shows; absent where it shows none. */
  readonly embedded?: { readonly members: readonly string[]; readonly properties: readonly string[] };
}

export interface ProviderData {
  readonly namespace: string;
  readonly types: readonly TypeData[];
}

/** Every provider by its namespace; what is large about it is loaded when it is asked for. */
export type ProviderIndex = Readonly<
  Record<string, { readonly resourceTypes: readonly string[]; readonly load: () => Promise<{ readonly provider: ProviderData }> }>
>;
