import type { CallOptions } from "./call-options.ts";
import type { ResourceDescriptor } from "./descriptor.ts";
import { checkSegment } from "./segment.ts";
import type { Session } from "./session.ts";
import { type HostTarget, resolveTarget } from "./target.ts";
import { fillTemplate } from "./template.ts";
import { buildUrl } from "./url.ts";

/** What one request is about. */
export interface Address {
  readonly url: string;
  /** Resource id of the target. */
  readonly targetId: string;
  /** Resource id of what is addressed: the connection or link resource, or the target. */
  readonly id: string;
  readonly apiVersion: string;
}

/**
 * Checks everything that a caller gave, and makes the address. No token has been asked for when this throws.
 *
 * @param path - what follows the target's path, as in the descriptor; at most one parameter of its own
 * @param name - the value of that parameter; `undefined` for collections
 * @throws InvalidResourceIdError; TypeError for an api-version among the query parameters
 */
export function addressOf(
  { config, descriptor }: { readonly config: Session["config"]; readonly descriptor: Pick<ResourceDescriptor, "resourceType" | "target"> },
  path: string,
  target: HostTarget,
  name: string | undefined,
  options: CallOptions,
): Address {
  const values = resolveTarget(descriptor, target, config.subscriptionId);
  if (name !== undefined) checkSegment(name, "name");
  const ofTarget = fillTemplate(descriptor.target, values);
  const segments = ofTarget.concat(fillTemplate(path, values, name));
  const apiVersion = options.apiVersion ?? config.apiVersion;
  return {
    url: buildUrl(config.endpoint, segments, [["api-version", apiVersion], ...queryOf(options)]),
    // Every segment was checked with the address.
    targetId: `/${ofTarget.join("/")}`,
    id: `/${segments.join("/")}`,
    apiVersion,
  };
}

function queryOf({ query: given }: CallOptions): ReadonlyArray<readonly [string, string | number | boolean | undefined]> {
  if (given === undefined) return [];
  const query = Object.entries(given);
  if (query.some(([name]) => name.toLowerCase() === "api-version")) {
    throw new TypeError("The api-version is not a query parameter here: give it as the option apiVersion.");
  }
  return query;
}
