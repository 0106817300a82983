import type { ConnectionState } from "../connection-state.ts";
import type { JsonObject } from "../json.ts";
import type { OperationRecord } from "./record.ts";

/** What an operation changes: how to tell it from other bodies, what it says of itself, and where it is read. */
export interface Subject {
  isResource(body: unknown): body is JsonObject;
  stateOf(resource: unknown): ConnectionState;
  /** The address of the resource; `undefined` when the resource type cannot read one. */
  readonly addressOf: ((record: OperationRecord) => string) | undefined;
}
