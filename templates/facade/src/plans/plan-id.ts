import { comparable } from "../text.ts";
import type { Plan } from "./plan.ts";

/**
 * What a plan would do, as a hash: a journal belongs to it. The order of the steps and the form of the file do not matter, nor
 * does what is there for readers only.
 */
export async function planId({ steps }: Plan): Promise<string> {
  const lines = steps.map(({ id, action, description, seen: { status, privateEndpointId, description: message } }) =>
    JSON.stringify([comparable(id), action, description, status, privateEndpointId, message]),
  );
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(lines.sort().join("\n")));
  return `sha256:${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
