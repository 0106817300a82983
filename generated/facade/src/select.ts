import { checkSegment } from "@pecgen/core";
import type { Connection } from "./connection.ts";
import { ConnectionNotNamedError, InvalidFilterError, NoConnectionMatchesError, SeveralConnectionsMatchError } from "./errors/selection.ts";
import { compileFilter, isFilter, type Selects } from "./filter.ts";
import { allConnections } from "./list.ts";
import type { ReadOptions } from "./options.ts";
import { locate, type Place } from "./place.ts";
import { readConnection } from "./read.ts";
import type { ConnectionReference } from "./references.ts";
import type { Session } from "./session.ts";
import type { TimeLimit } from "./time-limit.ts";

/** What a caller says about a connection: its name, what it can be known by, or nothing but its resource. */
export type Selector =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "filter"; readonly selects: Selects }
  | { readonly kind: "any"; readonly selects: Selects };

export interface Selection {
  readonly place: Place;
  readonly selector: Selector;
}

/** Finds out which connection a caller means, before any request. */
export function select(session: Session, reference: ConnectionReference, options: ReadOptions): Selection {
  if (typeof reference === "object" && reference !== null && "target" in reference) {
    const place = locate(session, reference.target, options);
    if (reference.name === undefined) return { place, selector: { kind: "filter", selects: compileFilter(reference) } };
    if (isFilter(reference)) throw new InvalidFilterError("A connection is meant by its name or by a filter, not by both.");
    checkSegment(reference.name, "name");
    return { place, selector: { kind: "name", name: reference.name } };
  }
  const place = locate(session, reference, options);
  return { place, selector: place.name === undefined ? { kind: "any", selects: () => true } : { kind: "name", name: place.name } };
}

/** Reads the one connection that is meant. */
export async function readSelected(session: Session, { place, selector }: Selection, options: ReadOptions): Promise<Connection> {
  if (selector.kind === "name") return readConnection(session, place, selector.name, options);
  return onlyOne(place, await allConnections(session, place, options), selector.selects);
}

/** The connection to be changed: its name, and what has to hold for it when it is. */
export interface Chosen {
  readonly place: Place;
  readonly name: string;
  readonly selects: Selects | undefined;
}

/** A resource alone does not say which connection to change, even if it has one only: it may not be the one that is expected. */
export async function choose(session: Session, { place, selector }: Selection, options: ReadOptions, limit?: TimeLimit): Promise<Chosen> {
  switch (selector.kind) {
    case "any":
      throw new ConnectionNotNamedError(place.target);
    case "name":
      return { place, name: selector.name, selects: undefined };
    case "filter": {
      const { name } = onlyOne(place, await allConnections(session, place, options, limit), selector.selects);
      return { place, name, selects: selector.selects };
    }
  }
}

function onlyOne({ target }: Place, all: readonly Connection[], selects: Selects): Connection {
  const [first, ...others] = all.filter(selects);
  if (first === undefined) throw new NoConnectionMatchesError(target, all);
  if (others.length > 0) throw new SeveralConnectionsMatchError(target, [first, ...others]);
  return first;
}
