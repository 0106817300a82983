import { InvalidResourceIdError } from "./errors/errors.ts";
import { quote } from "./errors/text.ts";
import { fold } from "./canonical.ts";
import { checkSegment, isPlain } from "./segment.ts";

/** The parts of an ARM resource id. Names are as given, not percent-encoded. */
export interface ArmId {
  /** `undefined` for resources of the tenant. */
  readonly subscriptionId: string | undefined;
  readonly resourceGroupName: string | undefined;
  /** Provider and types, for example `Microsoft.Web/sites/slots`; never just the parent's. */
  readonly resourceType: string;
  /** One name for each type in `resourceType`. */
  readonly names: readonly string[];
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads an ARM resource id strictly: whole segments, in pairs, with a UUID as the subscription and with a provider.
 * For a resource on another resource, the last provider and what follows it are what counts.
 *
 * @throws InvalidResourceIdError (InvalidSegmentError where one segment is at fault)
 */
export function parseArmId(id: string): ArmId {
  const segments = splitArmId(id);
  const providers = segments.findLastIndex((segment, index) => index % 2 === 0 && fold(segment) === "providers");
  const provider = segments[providers + 1];
  const rest = segments.slice(providers + 2);
  if (providers === -1 || provider === undefined || rest.length === 0) {
    throw new InvalidResourceIdError(`${quote(id, 300)} is not the id of a resource: it names no provider and type.`);
  }
  const scope = segments.slice(0, providers);
  return {
    subscriptionId: valueAfter(scope, "subscriptions"),
    resourceGroupName: valueAfter(scope, "resourceGroups"),
    resourceType: [provider, ...rest.filter((_, index) => index % 2 === 0)].join("/"),
    names: rest.filter((_, index) => index % 2 === 1),
  };
}

/** Puts an id together out of whole segments, each checked. The opposite of {@link splitArmId}. */
export function formatArmId(segments: readonly string[]): string {
  for (const segment of segments) checkSegment(segment, "segment");
  return `/${segments.join("/")}`;
}

/** The segments of an id, each checked. */
export function splitArmId(id: string): string[] {
  if (typeof id !== "string" || !id.startsWith("/")) {
    throw new InvalidResourceIdError(`${quote(id)} is not a resource id: it does not start with "/".`);
  }
  const segments = id.slice(1).split("/");
  segments.forEach((segment, index) => {
    if (!isPlain(segment)) checkSegment(segment, `segment ${index + 1} of the resource id`);
  });
  if (segments.length % 2 !== 0) {
    throw new InvalidResourceIdError(`${quote(id, 300)} is not a resource id: its segments do not form pairs.`);
  }
  if (fold(segments[0] ?? "") === "subscriptions") checkSubscriptionId(segments[1]);
  return segments;
}

/** @throws InvalidResourceIdError */
export function checkSubscriptionId(value: unknown): asserts value is string {
  if (typeof value !== "string" || !uuid.test(value)) {
    throw new InvalidResourceIdError(`subscriptionId ${quote(value)} is not a UUID.`);
  }
}

function valueAfter(segments: readonly string[], key: string): string | undefined {
  const index = segments.findIndex((segment, position) => position % 2 === 0 && fold(segment) === fold(key));
  return index === -1 ? undefined : segments[index + 1];
}
