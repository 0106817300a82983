import { ArmError, MissingRegistrationError } from "@pecgen/core";
import { canonicalConnection, type Connection } from "./connection.ts";
import { NoConnectionMatchesError } from "./errors/selection.ts";
import { callHost, withVersion } from "./host.ts";
import type { JsonObject } from "./json.ts";
import { allConnections } from "./list.ts";
import type { ReadOptions } from "./options.ts";
import type { Place } from "./place.ts";
import type { Session } from "./session.ts";
import { sameText } from "./text.ts";

/**
 * Reads a connection by its name; out of the list, where the type cannot read a single one.
 *
 * @throws ArmError, NoConnectionMatchesError when it is not there
 */
export async function readConnection(session: Session, place: Place, name: string, options: ReadOptions): Promise<Connection> {
  return callHost(session, place, "read", "get", async (host) => {
    const { descriptor, apiVersion, client } = host;
    if (descriptor.operations.get === undefined) return readFromList(session, place, name, options);
    const wire = await client.get<JsonObject>(place.target, name, withVersion(host, options));
    return canonicalConnection(wire, { descriptor, apiVersion, target: place.target, name });
  });
}

/** Reads a connection; `undefined` when it is not there. */
export async function readIfThere(session: Session, place: Place, name: string, options: ReadOptions): Promise<Connection | undefined> {
  try {
    return await readConnection(session, place, name, options);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Whether an error says that there is no such connection. A 404 may also say that the address makes no sense. */
export function isAbsent(error: unknown): boolean {
  if (error instanceof NoConnectionMatchesError) return true;
  if (error instanceof MissingRegistrationError) return false;
  return error instanceof ArmError && absent.has(error.statusCode) && !addressErrors.has(error.code);
}

async function readFromList(session: Session, place: Place, name: string, options: ReadOptions): Promise<Connection> {
  const all = await allConnections(session, place, options);
  const found = all.find((connection) => sameText(connection.name, name));
  if (found === undefined) throw new NoConnectionMatchesError(place.target, all);
  return found;
}

/** Some services answer 204 where others answer 404. */
const absent: ReadonlySet<number | undefined> = new Set([204, 404, 410]);
const addressErrors: ReadonlySet<string> = new Set([
  "InvalidResourceNamespace",
  "InvalidResourceType",
  "NoRegisteredProviderFound",
  "SubscriptionNotFound",
]);
