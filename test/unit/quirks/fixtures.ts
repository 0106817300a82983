import type { EnumFact, OperationFact, PropertyFact, SchemaFact, SurfaceFacts, Verb } from "../../../generator/facts/types.ts";
import { readPath } from "../../../generator/spec/private-link-path.ts";
import type { Quirk } from "../../../generator/quirks/types.ts";

const place = { file: "probe.json", pointer: "/definitions/Probe" };
const noConstraints = { pattern: null, minLength: null, maxLength: null, minimum: null, maximum: null };

function schema(properties: readonly PropertyFact[], values: EnumFact | null = null): SchemaFact {
  const type = properties.length > 0 ? "object" : "string";
  return {
    place,
    name: null,
    type,
    format: null,
    enum: values,
    constraints: noConstraints,
    nullable: false,
    readOnly: false,
    properties: [...properties],
    required: new Set(),
    additional: null,
    items: null,
  };
}

function property(name: string, value: SchemaFact, flags: { required?: boolean; readOnly?: boolean } = {}): PropertyFact {
  return { name, place, schema: value, required: flags.required ?? false, readOnly: flags.readOnly ?? false };
}

export interface Shape {
  readonly side?: SurfaceFacts["side"];
  readonly resourceType?: string;
  readonly apiVersion?: string;
  /** `null`: no such property; empty: free text. */
  readonly status?: readonly string[] | null;
  readonly provisioning?: readonly string[] | null;
  readonly stateFields?: readonly string[];
  readonly verbs?: readonly Verb[];
  readonly description?: "optional" | "required" | "readOnly" | "none";
  readonly codes?: readonly number[];
}

/** A surface with just what the quirks look at. */
export function surface(shape: Shape = {}): SurfaceFacts {
  const { resourceType = "Microsoft.Probe/things", apiVersion = "2024-01-01", verbs = ["list", "get", "put", "delete"] } = shape;
  const { status = ["Pending", "Approved"], provisioning = ["Succeeded", "Failed"], stateFields = [], description = "optional" } = shape;
  const words = (values: readonly string[]): SchemaFact => schema([], values.length === 0 ? null : { values, open: true, name: null });
  const state = schema([
    ...(status === null ? [] : [property("status", words(status))]),
    ...(description === "none"
      ? []
      : [property("description", schema([]), { required: description === "required", readOnly: description === "readOnly" })]),
    ...stateFields.map((name) => property(name, schema([]))),
  ]);
  const connection = schema([
    property(
      "properties",
      schema([
        property("privateLinkServiceConnectionState", state),
        ...(provisioning === null ? [] : [property("provisioningState", words(provisioning))]),
      ]),
    ),
  ]);
  const operations = verbs.map((verb) => operation(resourceType, verb, connection, shape.codes ?? [200]));
  return {
    side: shape.side ?? "host",
    resourceType,
    apiVersion,
    stability: "stable",
    derived: false,
    scope: "resourceGroup",
    operations,
    connection,
    omitted: [],
    documents: [],
  };
}

function operation(resourceType: string, verb: Verb, connection: SchemaFact, codes: readonly number[]): OperationFact {
  const [namespace = "", type = ""] = resourceType.split("/");
  const base = `/subscriptions/{id}/resourceGroups/{group}/providers/${namespace}/${type}/{thing}/privateEndpointConnections`;
  const reading = readPath(verb === "list" ? base : `${base}/{connection}`);
  if (reading.kind !== "path") throw new Error("no path of ours");
  const parameter = {
    name: "body",
    in: "body",
    required: true,
    place,
    type: "object",
    format: null,
    enum: null,
    constraints: noConstraints,
  } as const;
  const body = verb === "put" ? connection : verb === "patch" ? schema([property("tags", schema([]))]) : null;
  return {
    verb,
    operationId: null,
    method: verb === "list" ? "GET" : verb.toUpperCase(),
    path: reading.path,
    source: { file: "probe.json", pointer: `/paths/${verb}` },
    parameters: body === null ? [] : [{ ...parameter, schema: body }],
    responses: [],
    successCodes: codes,
    longRunning: false,
    finalStateVia: null,
    pageable: null,
    listed: { file: "probe.json", pointer: "/paths/probe" },
    inferred: false,
  };
}

/** A quirk that holds for `surface()`; what is given replaces parts of it. */
export function quirk(parts: Record<string, unknown> = {}): Quirk {
  return {
    id: "probe-ready",
    rule: "provisioning.map",
    target: { resourceType: "Microsoft.Probe/things", apiVersions: "*" },
    expect: { fact: "provisioningState.values", lacks: ["Ready"] },
    set: { Ready: "Succeeded" },
    reason: "Ready is settled.",
    evidence: "probe.json#/definitions/Probe",
    upstream: null,
    ...parts,
  };
}
