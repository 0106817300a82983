import type { ConsumerSurfaceModel } from "../../model/consumer-types.ts";
import type { Capability, Completion, OperationModel, SurfaceModel, ValueMap } from "../../model/types.ts";
import type { NamedConsumer, NamedHost, NamedProvider } from "../../naming/types.ts";
import type { Quirk } from "../../quirks/types.ts";

/** A resource type, on the side of the connection that it stands on. */
export type Found = { readonly provider: NamedProvider } & (
  { readonly side: "owner"; readonly host: NamedHost } | { readonly side: "consumer"; readonly host: NamedConsumer }
);

export interface DescribedOperation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly success: readonly number[];
  /** Whether it may go on after its response, and in which headers it then says where. */
  readonly longRunning: { readonly finalStateVia: string | null; readonly headers: readonly string[] } | null;
}

export interface DescribedValue {
  readonly wire: string;
  readonly meaning: string;
}

/** What is known of a resource type: the form of `explain --json`. */
export interface DescribedType {
  readonly resourceType: string;
  readonly side: "owner" | "consumer";
  readonly package: string;
  readonly client: string;
  readonly apiVersion: string;
  readonly apiVersions: ReadonlyArray<{
    readonly apiVersion: string;
    readonly default: boolean;
    readonly provenance: "published" | "derived";
  }>;
  readonly operations: readonly DescribedOperation[];
  readonly absent: ReadonlyArray<{ readonly name: string; readonly because: string }>;
  /** `null` where the definition has no such member. */
  readonly statuses: readonly DescribedValue[] | null;
  readonly provisioningStates: readonly DescribedValue[] | null;
  /** Differences from what most resource types do, one sentence each. */
  readonly deviations: readonly string[];
  readonly quirks: ReadonlyArray<{
    readonly id: string;
    readonly reason: string;
    readonly evidence: string;
    readonly upstream: string | null;
  }>;
  /** What to type. */
  readonly commands: readonly string[];
}

/** `undefined` for an api-version that is not kept. */
export function describeType({ provider, side, host }: Found, apiVersion: string, quirks: readonly Quirk[]): DescribedType | undefined {
  const surfaces: ReadonlyArray<{ model: Model; names: { client: string }; versions: readonly Model[] }> = host.surfaces;
  const surface = surfaces.find(({ versions }) => versions.some((version) => version.apiVersion === apiVersion));
  const model = surface?.versions.find((version) => version.apiVersion === apiVersion);
  if (surface === undefined || model === undefined) return undefined;
  const isDefault = apiVersion === host.defaultVersion;
  const capabilities = Object.entries(model.operations) as ReadonlyArray<[string, Capability<OperationModel>]>;
  return {
    resourceType: host.resourceType,
    side,
    package: isDefault ? provider.packageName : `${provider.packageName}/${apiVersion}`,
    client: surface.names.client,
    apiVersion,
    apiVersions: surfaces.flatMap(({ versions }) =>
      versions.map(({ apiVersion: version, provenance }) => ({
        apiVersion: version,
        default: version === host.defaultVersion,
        provenance,
      })),
    ),
    operations: capabilities.flatMap(([name, found]) => (found.kind === "present" ? [describeOperation(name, found.operation)] : [])),
    absent: capabilities.flatMap(([name, found]) => (found.kind === "absent" ? [{ name, because: found.because }] : [])),
    statuses: valuesOf(model.status),
    provisioningStates: valuesOf(model.provisioning),
    deviations: model.deviations.map(({ text }) => text),
    quirks: quirks
      .filter(({ target }) => applies(target, host.resourceType, apiVersion))
      .map(({ id, reason, evidence, upstream }) => ({ id, reason, evidence, upstream })),
    commands: side === "owner" ? commandsOf(model as SurfaceModel) : ["pec request <resource id>", "pec find --private-endpoint <id>"],
  };
}

type Model = SurfaceModel | ConsumerSurfaceModel;

function describeOperation(name: string, { method, path, success, completion }: OperationModel): DescribedOperation {
  return { name, method, path, success, longRunning: longRunning(completion) };
}

function longRunning(completion: Completion): DescribedOperation["longRunning"] {
  return completion.kind === "sync" ? null : { finalStateVia: completion.finalStateVia, headers: completion.headers };
}

function valuesOf(map: ValueMap<string> | null): DescribedValue[] | null {
  return map === null ? null : map.values.map(({ wire, meaning }) => ({ wire, meaning }));
}

function applies({ resourceType, apiVersions }: Quirk["target"], type: string, apiVersion: string): boolean {
  return resourceType.toLowerCase() === type.toLowerCase() && (apiVersions === "*" || apiVersions.includes(apiVersion));
}

function commandsOf({ operations, listFromTarget }: SurfaceModel): string[] {
  const connection = "<resource id> --private-endpoint <id or name>";
  const listed = operations.list.kind === "present" || listFromTarget !== null;
  return [
    ...(listed ? ["pec list <resource id>"] : []),
    ...(operations.update.kind === "present" ? [`pec ensure approved ${connection}`, `pec ensure rejected ${connection}`] : []),
    ...(operations.delete.kind === "present" ? [`pec ensure absent ${connection}`] : []),
    ...(operations.listPrivateLinkResources.kind === "present" ? ["pec resources <resource id>"] : []),
  ];
}
