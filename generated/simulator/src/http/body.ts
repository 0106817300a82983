import { isObject, type JsonObject } from "../json.ts";
import { invalidContent, tooLarge, wrongMediaType } from "./refusals.ts";
import type { SimulatorRequest } from "./message.ts";

/** The largest body that the Resource Manager takes. */
export const maxBodyBytes = 4 * 1024 * 1024;

/** The object that a request carries. @throws ArmFailure */
export function objectIn({ headers, body }: SimulatorRequest): JsonObject {
  const mediaType = headers["content-type"] ?? "";
  if (!/^application\/json\s*(;|$)/i.test(mediaType)) throw wrongMediaType(mediaType);
  if (body.length > maxBodyBytes) throw tooLarge(body.length, maxBodyBytes);
  const value = parse(body);
  if (!isObject(value)) throw invalidContent("the body is not an object");
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw invalidContent(error instanceof Error ? error.message : "the body is not JSON");
  }
}
