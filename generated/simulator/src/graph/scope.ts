import { fold, type JsonObject } from "../json.ts";
import type { SubscriptionDocument } from "../state/documents.ts";
import { isDenied } from "../state/permissions.ts";
import type { State } from "../state/state.ts";
import { graphFailure } from "./query/failure.ts";

const mostSubscriptions = 1_000;
const mostManagementGroups = 10;

/** The subscriptions that a query is about, in the order of their ids; those that the caller cannot see are left out. */
export interface Scope {
  readonly subscriptions: readonly SubscriptionDocument[];
  /** Whether there are more of them than are looked at. */
  readonly isCut: boolean;
}

/** @throws ArmFailure for too many, and where nothing is left */
export function scopeOf(state: State, body: JsonObject, limit: number): Scope {
  const named = namesIn(body, "subscriptions");
  const groups = namesIn(body, "managementGroups");
  if (named !== undefined && groups !== undefined)
    throw refused("InvalidScope", "A query has subscriptions or management groups, not both.");
  if (named !== undefined && named.size > mostSubscriptions) {
    throw refused("TooManySubscriptions", `A query has ${mostSubscriptions} subscriptions at the most; this one has ${named.size}.`);
  }
  if (groups !== undefined && groups.size > mostManagementGroups) {
    throw refused(
      "TooManyManagementGroups",
      `A query has ${mostManagementGroups} management groups at the most; this one has ${groups.size}.`,
    );
  }
  const all = state.subscriptions().filter((subscription) => isWanted(subscription, named, groups));
  const visible = all.filter(({ denied }) => !isDenied(denied, "Microsoft.Resources/subscriptions/read"));
  if (visible.length === 0) {
    throw refused("NoValidSubscriptionsInQueryRequest", "There are no valid subscriptions in the query request that you have access to.");
  }
  return { subscriptions: visible.slice(0, limit), isCut: visible.length > limit };
}

function isWanted(
  { subscriptionId, managementGroups = [] }: SubscriptionDocument,
  named: ReadonlySet<string> | undefined,
  groups: ReadonlySet<string> | undefined,
): boolean {
  if (named !== undefined) return named.has(fold(subscriptionId));
  return groups === undefined || managementGroups.some((group) => groups.has(fold(group)));
}

function namesIn(body: JsonObject, member: string): ReadonlySet<string> | undefined {
  const names = body[member];
  if (names === undefined || names === null) return undefined;
  if (!Array.isArray(names) || names.some((name) => typeof name !== "string"))
    throw refused("InvalidRequest", `'${member}' is a list of texts.`);
  return new Set((names as string[]).map(fold));
}

function refused(code: string, message: string): Error {
  return graphFailure(400, "BadRequest", [{ code, message }]);
}
