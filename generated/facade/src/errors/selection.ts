import type { Connection } from "../connection.ts";
import { listing, quote } from "../text.ts";
import { hide } from "./hidden.ts";

/** A filter that selects nothing in particular: without members, or with an empty one. */
export class InvalidFilterError extends TypeError {
  override name = "InvalidFilterError";
}

/** A change was asked for, and only the resource was named. Nothing was sent. */
export class ConnectionNotNamedError extends TypeError {
  override name = "ConnectionNotNamedError";

  constructor(target: string) {
    super(
      `${quote(target)} is a resource. Which of its connections is meant? Give the id of the connection, ` +
        "{ target, name }, { target, privateEndpoint } or { target, requestMessage }.",
    );
  }
}

/** No connection of the resource is the one that was asked for. */
export class NoConnectionMatchesError extends Error {
  override name = "NoConnectionMatchesError";
  /** Resource id of the resource. */
  readonly target: string;
  /** The connections that the resource has. Not enumerable. */
  declare readonly candidates: readonly Connection[];

  constructor(target: string, candidates: readonly Connection[]) {
    const has = candidates.length === 0 ? "It has none." : `It has ${namesOf(candidates)}.`;
    super(`No private endpoint connection of ${target} matches. ${has}`);
    this.target = target;
    hide(this, { candidates });
  }
}

/** Several connections of the resource could be meant. */
export class SeveralConnectionsMatchError extends Error {
  override name = "SeveralConnectionsMatchError";
  /** Resource id of the resource. */
  readonly target: string;
  /** The connections that match. Not enumerable. */
  declare readonly candidates: readonly Connection[];

  constructor(target: string, candidates: readonly Connection[]) {
    super(`${candidates.length} private endpoint connections of ${target} match: ${namesOf(candidates)}. Name one of them.`);
    this.target = target;
    hide(this, { candidates });
  }
}

function namesOf(connections: readonly Connection[]): string {
  return listing(connections.map(({ name, status }) => `${quote(name)} (${status})`));
}
