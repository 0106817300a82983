import { isObject, type JsonObject, stringAt } from "../json.ts";
import { sameId } from "../text.ts";
import type { Begun } from "./begun.ts";
import { actionFor, type DesiredState } from "./transitions.ts";

/** All that is needed to go on with a change later. */
export interface ChangeRecord {
  readonly version: 1;
  readonly wanted: DesiredState;
  /** Resource id of the resource. */
  readonly target: string;
  /** Name of the connection; `null` where there was none to be removed. */
  readonly name: string | null;
  /** The api-version of the common shape, where that is used; else `null`. */
  readonly generic: string | null;
  /** The operation as the runtime serializes it; `null` when there was nothing to change. */
  readonly operation: JsonObject | null;
}

export async function serializeChange(begun: Begun): Promise<string> {
  const { place, name = null, wanted } = begun;
  const operation = begun.kind === "nothing" ? null : (JSON.parse(await begun.operation.serialize()) as JsonObject);
  const generic = place.generic?.apiVersion ?? null;
  const record: ChangeRecord = { version: 1, wanted, target: place.target, name, generic, operation };
  return JSON.stringify(record);
}

/**
 * Reads what was serialized before. Whether it can be addressed is found out by whoever does.
 *
 * @throws TypeError when the text is no such record
 */
export function parseChange(serialized: string): ChangeRecord {
  const record = parseObject(serialized);
  if (record === undefined || !isRecord(record)) throw new TypeError("This is not a serialized change of version 1.");
  return record;
}

function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(record: JsonObject): record is JsonObject & ChangeRecord {
  const { version, wanted, target, name, generic, operation } = record;
  const complete =
    version === 1 &&
    typeof wanted === "string" &&
    Object.hasOwn(actionFor, wanted) &&
    typeof target === "string" &&
    (name === null || typeof name === "string") &&
    (generic === null || typeof generic === "string");
  if (!complete) return false;
  return operation === null || (stringAt(operation, "name") === name && sameId(stringAt(operation, "target") ?? "", target));
}
