import { fold } from "../canonical.ts";
import { at, isObject } from "../json.ts";
import type { ConsumerDescriptor } from "./descriptor.ts";
import { CreateOnlyMemberError, UnsupportedMemberError } from "./errors.ts";

/**
 * Refuses members that came after the api-version. Without this the service would ignore them, or refuse the whole request
 * without naming the version that has them.
 *
 * @throws UnsupportedMemberError
 */
export function checkAdditions(
  descriptor: Pick<ConsumerDescriptor, "additions" | "resourceType">,
  body: unknown,
  apiVersion: string,
): void {
  for (const [member, { after, by }] of Object.entries(descriptor.additions)) {
    if (at(body, "properties", member) === undefined || dateOf(apiVersion) > dateOf(after)) continue;
    throw new UnsupportedMemberError(member, { resourceType: descriptor.resourceType, apiVersion, since: by });
  }
}

/** An api-version begins with a date, `2024-01-01`, and dates of this form are in the order of their text. */
function dateOf(apiVersion: string): string {
  return apiVersion.slice(0, "yyyy-mm-dd".length);
}

/** Whether the body asks for anything that only a creation can set. */
export function asksForCreateOnly({ createOnly }: Pick<ConsumerDescriptor, "createOnly">, body: unknown): boolean {
  return createOnly.some((member) => !isNothing(at(body, "properties", member)));
}

/**
 * Compares what the body asks for with the private endpoint that is there.
 *
 * @param sent - whether the body was sent. Then a member that the answer leaves out says nothing.
 * @throws CreateOnlyMemberError
 */
export function checkCreateOnly(
  { createOnly }: Pick<ConsumerDescriptor, "createOnly">,
  body: unknown,
  endpoint: unknown,
  { id, sent }: { readonly id: string; readonly sent: boolean },
): void {
  for (const member of createOnly) {
    const [asked, actual] = [body, endpoint].map((from) => at(from, "properties", member));
    if (isNothing(asked) || holds(actual, asked) || (sent && actual === undefined)) continue;
    throw new CreateOnlyMemberError(member, { id, sent, actual });
  }
}

/** Services answer a member without a value as an empty one. */
function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

/** Whether everything that was asked for is there: text without regard to case, lists without regard to order. */
function holds(actual: unknown, asked: unknown): boolean {
  if (Array.isArray(asked)) {
    const same = Array.isArray(actual) && actual.length === asked.length;
    return same && asked.every((item) => actual.some((candidate) => holds(candidate, item)));
  }
  if (isObject(asked)) return Object.keys(asked).every((name) => holds(at(actual, name), asked[name]));
  if (typeof asked === "string" && typeof actual === "string") return fold(actual) === fold(asked);
  return actual === asked;
}
