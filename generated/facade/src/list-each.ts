import type { Connection } from "./connection.ts";
import { checkCount } from "./count.ts";
import { allConnections } from "./list.ts";
import type { ListConnectionsOptions } from "./options.ts";
import { locate } from "./place.ts";
import type { ResourceReference } from "./references.ts";
import type { Session } from "./session.ts";

/** Options of listing many resources. `timeoutMs` is for one page of one of them. */
export interface ListEachOptions extends ListConnectionsOptions {
  /** How many resources are read at the same time. 8 unless told. */
  readonly concurrency?: number | undefined;
}

/** The connections of one resource, or why they could not be read. */
export type ListedResource<Target extends ResourceReference = ResourceReference> =
  | { readonly target: Target; readonly connections: readonly Connection[]; readonly error?: undefined }
  | { readonly target: Target; readonly connections?: undefined; readonly error: Error };

/** Reads the connections of many resources, some at a time, and gives each as soon as it is read. What cannot be read does not stop the rest. */
export async function* listEach<Target extends ResourceReference>(
  session: Session,
  targets: Iterable<Target> | AsyncIterable<Target>,
  { concurrency = 8, ...options }: ListEachOptions,
): AsyncGenerator<ListedResource<Target>> {
  checkCount("concurrency", concurrency, 1);
  const running = new Map<number, Promise<{ readonly index: number; readonly listed: ListedResource<Target> }>>();
  const take = async (): Promise<ListedResource<Target>> => {
    const { index, listed } = await Promise.race(running.values());
    running.delete(index);
    return listed;
  };
  let index = 0;
  let failure: { readonly error: unknown } | undefined;
  try {
    for await (const target of targets) {
      const own = index++;
      const task = listOne(session, target, options).then((listed) => ({ index: own, listed }));
      // It may be aborted when nobody asks for it any more.
      task.catch(() => {});
      running.set(own, task);
      if (running.size >= concurrency) yield await take();
    }
  } catch (error) {
    failure = { error };
  }
  // Also what was begun before there were no more targets to be had.
  while (running.size > 0) yield await take();
  if (failure !== undefined) throw failure.error;
}

async function listOne<Target extends ResourceReference>(
  session: Session,
  target: Target,
  options: ListConnectionsOptions,
): Promise<ListedResource<Target>> {
  try {
    return { target, connections: await allConnections(session, locate(session, target, options), options) };
  } catch (error) {
    if (options.abortSignal?.aborted === true) throw error;
    return { target, error: error instanceof Error ? error : new Error(String(error)) };
  }
}
