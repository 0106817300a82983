import type { Connection } from "../connection.ts";
import { listing, quote } from "../text.ts";
import { hide } from "./hidden.ts";

/** A connection cannot get from its state into the one that was asked for. Nothing was changed. */
export class TransitionError extends Error {
  override name = "TransitionError";
  /** Resource id of the connection. */
  readonly id: string;
  readonly from: Connection["status"];
  readonly to: "Approved" | "Rejected";
  /** What to do instead. */
  readonly remedy: string;
  /** The connection as it is. Not enumerable. */
  declare readonly connection: Connection;

  constructor(connection: Connection, to: "Approved" | "Rejected", remedy: string) {
    super(
      `The connection ${quote(connection.name)} is ${connection.status} and cannot become ${to}. ${remedy} With force a single change asks the service all the same.`,
    );
    this.id = connection.id;
    this.from = connection.status;
    this.to = to;
    this.remedy = remedy;
    hide(this, { connection });
  }
}

/** What was waited for will not happen by itself. */
export class WaitFailedError extends Error {
  override name = "WaitFailedError";
  /** Resource id of the connection. */
  readonly id: string;
  readonly status: Connection["status"];
  readonly phase: Connection["phase"];
  /** The connection as last read. Not enumerable. */
  declare readonly connection: Connection;

  constructor(connection: Connection, wanted: string, why: string) {
    super(`The connection ${quote(connection.name)} will not become ${wanted} by itself: ${why}`);
    this.id = connection.id;
    this.status = connection.status;
    this.phase = connection.phase;
    hide(this, { connection });
  }
}

/** What was waited for, as last read, and why it could not be read once more. */
export interface Reading {
  readonly connections: readonly Connection[];
  readonly problem?: unknown;
}

/** What was waited for did not happen in time. `cause` is why the last read went wrong, if it did. */
export class WaitTimeoutError extends Error {
  override name = "WaitTimeoutError";
  readonly resourceType: string;
  readonly timeoutMs: number;
  /** The connections that were meant, as last read. Not enumerable. */
  declare readonly connections: readonly Connection[];

  constructor(resourceType: string, timeoutMs: number, wanted: string, { connections, problem }: Reading) {
    const seen = connections.map(({ name, status, phase }) => `${quote(name)} (${status}, ${phase})`);
    super(
      `Waited ${timeoutMs} ms in vain for ${wanted}. ${seen.length === 0 ? "There is no such connection." : `Last seen: ${listing(seen)}.`}`,
    );
    this.resourceType = resourceType;
    this.timeoutMs = timeoutMs;
    hide(this, { connections, cause: problem });
  }
}
