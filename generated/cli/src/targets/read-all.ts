import type { Connection, ConnectionFilter } from "@pecgen/client";
import type { Session } from "../session.ts";
import { eachOf } from "./each.ts";

/** A resource that could not be read. */
export interface Failure {
  readonly target: string;
  readonly error: unknown;
}

export interface Readings {
  /** By resource, in the order of the resources. */
  readonly connections: readonly Connection[];
  readonly failures: readonly Failure[];
}

/** The connections of resources that a filter selects. What cannot be read does not stop the rest. */
export async function readAll(session: Session, targets: readonly string[], filter?: ConnectionFilter): Promise<Readings> {
  const { connections, call, progress, io } = session;
  let done = 0;
  const show = (): void => progress.show(`Read ${done} of ${targets.length} resources …`);
  show();
  const readings = await eachOf(targets, async (target): Promise<readonly Connection[] | Failure> => {
    try {
      if (filter !== undefined) return await connections.find({ target, ...filter }, call);
      const found: Connection[] = [];
      for await (const connection of connections.list(target, call)) found.push(connection);
      return found;
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
    connections: readings.flatMap((reading) => ("error" in reading ? [] : reading)),
    failures: readings.filter((reading): reading is Failure => "error" in reading),
  };
}
