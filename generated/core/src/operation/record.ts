import { type CanonicalStatus, fold } from "../canonical.ts";
import { isObject, parseBody, stringAt } from "../json.ts";

/** All that is needed to go on with an operation later. Names, an address to ask, and what to wait for; nothing else. */
export interface OperationRecord {
  readonly version: 1;
  readonly verb: "update" | "delete";
  readonly operationId: string;
  readonly resourceType: string;
  readonly apiVersion: string;
  /** Resource id of the target. */
  readonly target: string;
  /** Name of the connection. */
  readonly name: string;
  /** Resource id of the connection. */
  readonly id: string;
  /** The status to wait for; `null` when the change does not set one. */
  readonly wanted: CanonicalStatus | null;
  /** Where the service says how the operation is going; `null` when only the connection itself tells. */
  readonly link: string | null;
}

/**
 * Reads a record that was serialized before.
 *
 * @throws TypeError when the text is no such record, or belongs to another resource type
 */
export function parseRecord(serialized: string, resourceType: string): OperationRecord {
  const body = parseBody(serialized);
  if (body.kind !== "json" || !isRecord(body.value)) throw new TypeError("This is not a serialized operation of version 1.");
  if (fold(body.value.resourceType) !== fold(resourceType)) {
    throw new TypeError(`The serialized operation belongs to ${body.value.resourceType}, not to ${resourceType}.`);
  }
  // As the client spells it: its errors do, too.
  return { ...body.value, resourceType };
}

const statuses: ReadonlySet<unknown> = new Set<CanonicalStatus | null>([
  "Pending",
  "Approved",
  "Rejected",
  "Disconnected",
  "Unrecognized",
  null,
]);
const texts = ["operationId", "resourceType", "apiVersion", "target", "name", "id"];

function isRecord(value: unknown): value is OperationRecord {
  return (
    isObject(value) &&
    value["version"] === 1 &&
    (value["verb"] === "update" || value["verb"] === "delete") &&
    texts.every((name) => stringAt(value, name) !== undefined) &&
    statuses.has(value["wanted"]) &&
    (value["link"] === null || typeof value["link"] === "string")
  );
}
