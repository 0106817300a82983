import type { ConnectionFilter } from "@pecgen/client";
import { UsageError } from "../errors/usage.ts";
import type { FilterFlags } from "../flags.ts";
import { allStatuses } from "../grammar/parse.ts";

/** The filter that the flags say; `undefined` where they say none. */
export function filterOf({ status, privateEndpoint, fromSubscription, message }: FilterFlags): ConnectionFilter | undefined {
  const members = {
    ...(status !== undefined && { status }),
    ...(privateEndpoint !== undefined && { privateEndpoint: endpointOf(privateEndpoint) }),
    ...(fromSubscription !== undefined && { fromSubscription }),
    ...(message !== undefined && { requestMessage: messageOf(message) }),
  };
  return Object.keys(members).length === 0 ? undefined : (members as ConnectionFilter);
}

/** The filter for many connections: `--all` is one too. */
export function manyFilterOf(flags: FilterFlags & { readonly all?: boolean }): ConnectionFilter | undefined {
  return filterOf(flags) ?? (flags.all === true ? { status: allStatuses } : undefined);
}

/** An id, a name, or a name with `*` for any letters: managed private endpoints have names with parts of the service's own. */
function endpointOf(text: string): string | RegExp {
  if (!text.includes("*")) return text;
  if (!/[^*.]/.test(text) || text.includes("/")) throw new UsageError("--private-endpoint: * stands for a part of a name.");
  const parts = text.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "i");
}

/** The whole text, or a pattern between slashes as in `/ticket \d+/i`. */
function messageOf(text: string): string | RegExp {
  const [, pattern, flags] = /^\/(.+)\/([iu]*)$/s.exec(text) ?? [];
  if (pattern === undefined) return text;
  try {
    return new RegExp(pattern, flags);
  } catch (error) {
    throw new UsageError(`--message: ${(error as Error).message}.`);
  }
}
