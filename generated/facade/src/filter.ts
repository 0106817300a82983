import type { Connection } from "./connection.ts";
import { InvalidFilterError } from "./errors/selection.ts";
import type { FilterMembers } from "./references.ts";
import { comparable, quote, sameId, sameText, uuid } from "./text.ts";

/** Whether a connection is one of those that are meant. */
export type Selects = (connection: Connection) => boolean;

/**
 * Makes a test out of a filter. An empty text is refused: it is what a variable that nobody has set looks like.
 *
 * @throws InvalidFilterError
 */
export function compileFilter({ connectionId, privateEndpoint, requestMessage, status, fromSubscription }: FilterMembers): Selects {
  const tests = [
    ...(connectionId === undefined ? [] : [byId(connectionId)]),
    ...(privateEndpoint === undefined ? [] : [byPrivateEndpoint(privateEndpoint)]),
    ...(requestMessage === undefined ? [] : [byMessage(requestMessage)]),
    ...(status === undefined ? [] : [byStatus(status)]),
    ...(fromSubscription === undefined ? [] : [bySubscription(fromSubscription)]),
  ];
  if (tests.length === 0) {
    throw new InvalidFilterError(
      "A filter needs at least one of connectionId, privateEndpoint, requestMessage, status and fromSubscription.",
    );
  }
  return (connection) => tests.every((test) => test(connection));
}

/** Whether there is something to filter by. */
export function isFilter({ connectionId, privateEndpoint, requestMessage, status, fromSubscription }: FilterMembers): boolean {
  return [connectionId, privateEndpoint, requestMessage, status, fromSubscription].some((member) => member !== undefined);
}

function byId(wanted: string | readonly string[]): Selects {
  const ids = new Set([wanted].flat().map((id) => comparable(textOf("connectionId", id))));
  if (ids.size === 0) throw new InvalidFilterError("An empty list of connections selects nothing.");
  for (const id of ids) if (!id.startsWith("/")) throw new InvalidFilterError(`connectionId ${quote(id)} is not a resource id.`);
  return ({ id }) => ids.has(comparable(id));
}

function byPrivateEndpoint(wanted: string | RegExp): Selects {
  // Unlike test, search does not depend on where a pattern has matched before.
  if (wanted instanceof RegExp)
    return ({ privateEndpointId }) => privateEndpointId !== undefined && endpointName(privateEndpointId).search(wanted) !== -1;
  const given = textOf("privateEndpoint", wanted);
  if (given.startsWith("/")) return ({ privateEndpointId }) => privateEndpointId !== undefined && sameId(privateEndpointId, given);
  if (given.includes("/")) throw new InvalidFilterError(`privateEndpoint ${quote(given)} is neither a resource id nor a name.`);
  return ({ privateEndpointId }) => privateEndpointId !== undefined && sameText(endpointName(privateEndpointId), given);
}

function endpointName(id: string): string {
  return id.replace(/\/$/, "").split("/").at(-1) ?? "";
}

function byMessage(wanted: string | RegExp): Selects {
  if (wanted instanceof RegExp) return ({ description }) => description !== undefined && description.search(wanted) !== -1;
  const given = textOf("requestMessage", wanted);
  return ({ description }) => description?.trim() === given;
}

function byStatus(wanted: Connection["status"] | readonly Connection["status"][]): Selects {
  const all = [wanted].flat();
  if (all.length === 0) throw new InvalidFilterError("An empty list of statuses selects nothing.");
  for (const one of all) {
    if (!statuses.has(one)) throw new InvalidFilterError(`status ${quote(one)} is none of ${[...statuses].join(", ")}.`);
  }
  return ({ status }) => all.includes(status);
}

function bySubscription(wanted: string): Selects {
  const given = textOf("fromSubscription", wanted);
  if (!uuid.test(given)) throw new InvalidFilterError(`fromSubscription ${quote(given)} is not a UUID.`);
  return ({ privateEndpointId }) => {
    const [, subscriptions = "", id = ""] = privateEndpointId?.split("/") ?? [];
    return sameText(subscriptions, "subscriptions") && sameText(id, given);
  };
}

function textOf(name: string, value: unknown): string {
  const text = typeof value === "string" ? value.trim() : "";
  if (text === "") throw new InvalidFilterError(`${name} ${quote(value)} selects nothing in particular.`);
  return text;
}

/** What a status can mean. */
export const statuses: ReadonlySet<unknown> = new Set<Connection["status"]>([
  "Pending",
  "Approved",
  "Rejected",
  "Disconnected",
  "Unrecognized",
]);
