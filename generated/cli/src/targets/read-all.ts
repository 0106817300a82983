import type { Connection, ConnectionFilter } from "@pecgen/client";
import type { Session } from "../session.ts";
import { eachOf } from "./each.ts";

/** A resource that could not be read. */
export interface Failure {
  readonly target: string;
  readonly error: unknown;
}

export interface Readings<Item> {
  /** By resource, in the order of the resources. */
  readonly items: readonly Item[];
  readonly failures: readonly Failure[];
}

/** Reads something of every resource. What cannot be read does not stop the rest. */
export async function readEach<Item>(
  { progress, io }: Session,
  targets: readonly string[],
  read: (target: string) => Promise<readonly Item[]>,
): Promise<Readings<Item>> {
  let done = 0;
  const show = (): void => progress.show(`Read ${done} of ${targets.length} resources …`);
  show();
  const readings = await eachOf(targets, async (target): Promise<readonly Item[] | Failure> => {
    try {
      return await read(target);
    } catch (error) {
      if (io.signal.aborted) throw error;
      return { target, error };
    } finally {
      done++;
      show();
    }
  });
  progress.clear();
  return {
    items: readings.flatMap((reading) => ("error" in reading ? [] : reading)),
    failures: readings.filter((reading): reading is Failure => "error" in reading),
  };
}

/** The connections of resources, or those of them that a filter selects. */
export async function readAll(session: Session, targets: readonly string[], filter?: ConnectionFilter): Promise<Readings<Connection>> {
  const { connections, call } = session;
  return readEach(session, targets, async (target) => {
    if (filter !== undefined) return connections.find({ target, ...filter }, call);
    const found: Connection[] = [];
    for await (const connection of connections.list(target, call)) found.push(connection);
    return found;
  });
}
