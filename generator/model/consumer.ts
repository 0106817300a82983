import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { bodyOf, provisioningPath, resourceSchema, statusPath, valuesAt } from "../facts/connection.ts";
import { errorShape } from "../facts/inspect.ts";
import type { OperationFact, SurfaceFacts, Verb } from "../facts/types.ts";
import { byApiVersion } from "../facts/versions.ts";
import type { QuirkedSurface } from "../quirks/types.ts";
import { basePhase, baseStatus } from "../quirks/vocabulary.ts";
import type {
  Addition,
  ConsumerModel,
  ConsumerOperationsModel,
  ConsumerSurfaceModel,
  CreateModel,
  ScopedListModel,
} from "./consumer-types.ts";
import { defaultVersion } from "./default-version.ts";
import { reasonsOf } from "./deviations.ts";
import { absent, errorsOf, listModel, operationModel, present, settings, templateModel } from "./operation.ts";
import { asObject, propertyOf, requestType, responseType } from "./schema.ts";
import type { Capability, Deviation, OperationModel } from "./types.ts";
import { meanings } from "./value-map.ts";

/**
 * Members of `properties` that only a creation can set: the service keeps the first values. That is documented in words
 * only; the definitions declare these members like all others.
 */
const createOnly: readonly string[] = ["customNetworkInterfaceName", "ipConfigurations"];

/** @param group all surfaces of one resource type of the consumer's side */
export function consumerModel(
  group: readonly ConsumerSurfaceModel[],
  pins: Readonly<Record<string, string>>,
  diagnostics: Diagnostic[],
): ConsumerModel {
  const surfaces = group.toSorted((a, b) => byApiVersion(b.apiVersion, a.apiVersion));
  const able = ({ operations }: ConsumerSurfaceModel): boolean => operations.create.kind === "present";
  return {
    resourceType: surfaces[0]?.resourceType ?? "",
    defaultVersion: defaultVersion(surfaces, able, pins, diagnostics),
    surfaces,
    createOnly: createOnly.filter((member) => surfaces.some((surface) => surface.createOnly.includes(member))),
    additions: additionsOf(surfaces),
  };
}

export function consumerSurface({ facts, quirks }: QuirkedSurface, diagnostics: Diagnostic[]): ConsumerSurfaceModel {
  const { resourceType, apiVersion, stability, connection } = facts;
  const schema = resourceSchema(facts.operations);
  const unknown = (code: "PEC4001" | "PEC4002") => (value: string) =>
    void diagnostics.push(diagnostic(code, { value, resourceType }, facts.operations[0]?.source ?? null));
  const operations = operationsOf(facts);
  const model: Omit<ConsumerSurfaceModel, "deviations"> = {
    resourceType,
    apiVersion,
    stability,
    provenance: facts.derived ? "derived" : "published",
    target: targetOf(facts),
    operations,
    resource: asObject(schema === null ? null : responseType(schema)),
    status: meanings(valuesAt(connection, statusPath), settings(quirks, "status.map"), baseStatus, unknown("PEC4001")),
    provisioning: meanings(valuesAt(schema, provisioningPath), settings(quirks, "provisioning.map"), basePhase, unknown("PEC4002")),
    createOnly: createOnly.filter((member) => membersOf(operations).has(member)),
    errors: errorsOf(errorShape(facts.operations)),
    singular: settings(quirks, "name.override").at(-1)?.singular ?? null,
  };
  return { ...model, deviations: [...deviationsOf(model), ...reasonsOf(quirks)] };
}

function operationsOf({ operations }: SurfaceFacts): ConsumerOperationsModel {
  const of = <T>(verb: Verb, model: (operation: OperationFact) => T, because: string): Capability<T> => {
    const operation = operations.find((candidate) => candidate.verb === verb);
    return operation === undefined ? absent(because) : present(model(operation));
  };
  const put = operations.find(({ verb }) => verb === "put");
  const body = put === undefined ? null : bodyOf(put);
  const create = asObject(body === null ? null : requestType(body));
  return {
    list: of("list", scopedList, "The definition has no operation that lists the private endpoints of a resource group."),
    listBySubscription: of(
      "listBySubscription",
      scopedList,
      "The definition has no operation that lists the private endpoints of a subscription.",
    ),
    get: of("get", operationModel, "The definition has no operation that reads one private endpoint."),
    create:
      create === null
        ? absent("The definition has no operation that creates a private endpoint from a body.")
        : of("put", (operation): CreateModel => ({ ...operationModel(operation), body: create }), ""),
    delete: of("delete", operationModel, "The definition has no operation that deletes a private endpoint."),
  };
}

function scopedList(operation: OperationFact): ScopedListModel {
  return { ...listModel(operation), scope: templateModel(operation, operation.path.target) };
}

function targetOf({ operations }: SurfaceFacts): ConsumerSurfaceModel["target"] {
  const item = operations.find(({ path }) => path.rest.length === 1);
  return item === undefined ? { template: "", parameters: [] } : templateModel(item, item.path.template);
}

/** Names of the members of `properties` that a body can have. */
function membersOf({ create }: ConsumerOperationsModel): ReadonlySet<string> {
  const bag = create.kind === "present" ? propertyOf(create.operation.body, "properties")?.type : undefined;
  return new Set(bag?.kind === "object" ? bag.properties.map(({ name }) => name) : []);
}

/** @param surfaces newest first */
function additionsOf(surfaces: readonly ConsumerSurfaceModel[]): Addition[] {
  const versions = surfaces
    .filter(({ operations }) => operations.create.kind === "present")
    .map(({ apiVersion, operations }) => ({ apiVersion, members: membersOf(operations) }));
  return [...(versions[0]?.members ?? [])].flatMap((member) => {
    const first = versions.findIndex(({ members }) => !members.has(member));
    const [after, by] = [versions[first]?.apiVersion, versions[first - 1]?.apiVersion];
    return after === undefined || by === undefined ? [] : [{ member, after, by }];
  });
}

function deviationsOf({
  provenance,
  operations,
  status,
  errors,
  createOnly: members,
}: Omit<ConsumerSurfaceModel, "deviations">): Deviation[] {
  const found: Deviation[] = [];
  const say = (id: string, text: string, holds: boolean): void => {
    if (holds) found.push({ id, text });
  };
  say("derived", "This api-version was rebuilt from public descendants of the definition; it is less certain.", provenance === "derived");
  for (const capability of Object.values(operations) as Array<Capability<OperationModel>>)
    if (capability.kind === "absent") say("no-operation", capability.because, true);
  say("create-only", `Only a creation can set ${members.join(" and ")}; the definition does not say so.`, members.length > 0);
  say(
    "status-free",
    "The status is a plain string without declared values.",
    status !== null && status.values.every(({ declared }) => !declared),
  );
  say("errors-flat", "Errors are declared without the error envelope of Azure Resource Manager.", errors === "flat");
  say("errors-undeclared", "No error body is declared.", errors === "undeclared");
  return found;
}
