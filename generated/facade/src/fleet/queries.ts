import type { CanonicalStatus } from "@pecgen/core/codegen/v1";
import type { Surfaces } from "../catalog.ts";
import type { FilterMembers } from "../references.ts";
import { joined, type Kql, kql } from "./kql.ts";

/** The most rows that Resource Graph makes of one resource. */
export const expansionLimit = 400;

/**
 * The connections that resources show, one a row. A resource with more of them than can be expanded comes whatever the
 * filter says, because what it was filtered by may be among the rest. Rows have `id` and `type` of the resource, the
 * `total` of its connections, and one `connection`.
 */
export function connectionsQuery(types: readonly string[], filter: FilterMembers, surfaces: readonly Surfaces[]): Kql {
  const tests = [...byStatus(filter.status, surfaces), ...byEndpoint(filter.privateEndpoint), ...bySubscription(filter.fromSubscription)];
  const filtered =
    tests.length === 0
      ? kql``
      : kql`
| where total > ${expansionLimit} or (${joined(tests, "and")})`;
  return kql`resources
| where type in~ (${types})
| extend total = array_length(properties.privateEndpointConnections)
| where total > 0
| mv-expand connection = properties.privateEndpointConnections limit ${expansionLimit}
| extend connectionId = tostring(connection.id)${filtered}
| project id, type, total, connectionId, connection
| order by id asc, connectionId asc`;
}

/** The resources of some types. */
export function parentsQuery(types: readonly string[]): Kql {
  return kql`resources
| where type in~ (${types})
| project id, type
| order by id asc`;
}

/** The subscriptions that can be seen. */
export const subscriptionsQuery = kql`resourcecontainers
| where type =~ ${"microsoft.resources/subscriptions"}
| project id, subscriptionId
| order by id asc`;

const statusOnWire = kql`tostring(connection.properties.privateLinkServiceConnectionState.status)`;
const blanks = [" ", "\t"];
const endpointId = kql`tostring(connection.properties.privateEndpoint.id)`;

/**
 * The words of all types for the statuses. What no word is known for cannot be asked for, and what has blanks around it is not
 * compared there as it is here: that comes, and is filtered when it is here.
 */
function byStatus(status: FilterMembers["status"], surfaces: readonly Surfaces[]): Kql[] {
  const wanted: readonly CanonicalStatus[] = status === undefined ? [] : [status].flat();
  if (wanted.length === 0 || wanted.includes("Unrecognized")) return [];
  const words = surfaces.flat().flatMap(({ status: map }) => Object.keys(map).filter((word) => wanted.some((one) => map[word] === one)));
  const asked = kql`${statusOnWire} in~ (${[...new Set([...wanted, ...words])].sort()})`;
  return [
    joined([asked, ...blanks.flatMap((blank) => [kql`${statusOnWire} startswith ${blank}`, kql`${statusOnWire} endswith ${blank}`])], "or"),
  ];
}

function byEndpoint(wanted: FilterMembers["privateEndpoint"]): Kql[] {
  if (typeof wanted !== "string") return [];
  // As filters do it.
  const text = wanted.trim().replace(/\/$/, "");
  const spellings = [text, `${text}/`];
  if (text.startsWith("/")) return [kql`${endpointId} in~ (${spellings})`];
  return [
    joined(
      spellings.map((spelling) => kql`${endpointId} endswith ${`/${spelling}`}`),
      "or",
    ),
  ];
}

function bySubscription(wanted: string | undefined): Kql[] {
  return wanted === undefined ? [] : [kql`${endpointId} startswith ${`/subscriptions/${wanted.trim()}/`}`];
}
