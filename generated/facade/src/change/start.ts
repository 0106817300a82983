import { hostAt } from "../host.ts";
import type { JsonObject } from "../json.ts";
import type { DecideOptions, ResumeOptions } from "../options.ts";
import { locate } from "../place.ts";
import { readIfThere } from "../read.ts";
import type { Chosen, Selection } from "../select.ts";
import type { Session } from "../session.ts";
import { listing } from "../text.ts";
import { beginChange, chooseFor } from "./begin.ts";
import type { Begun } from "./begun.ts";
import type { ConnectionChange } from "./change.ts";
import { DrivenChange, type OnAccepted } from "./driven-change.ts";
import { parseChange } from "./record.ts";
import type { EnsureResult } from "./result.ts";
import { actionFor, type DesiredState } from "./transitions.ts";

/**
 * Brings the connection that is meant into a state. Where it is to be absent, it is no error that there is none.
 *
 * @param select - finds out which connection is meant; what it throws, the change rejects with
 */
export function startChange<T>(
  session: Session,
  wanted: DesiredState,
  select: () => Selection,
  options: DecideOptions,
  result: (result: EnsureResult) => T,
): ConnectionChange<T> {
  return new DrivenChange({
    wait: options.wait !== false,
    onProgress: options.onProgress,
    result,
    async begin(accepted) {
      if (!Object.hasOwn(actionFor, wanted)) throw new TypeError(`A connection is ensured to be ${listing(Object.keys(actionFor), "or")}.`);
      const chosen = await chooseFor(session, wanted, select(), options);
      if (!("kind" in chosen)) return beginInTurn(session, wanted, chosen, options, accepted);
      void accepted(chosen);
      return chosen;
    },
  });
}

/** Brings a connection that was chosen before into a state. */
export function startChangeOf(
  session: Session,
  wanted: DesiredState,
  chosen: Chosen,
  options: DecideOptions,
): ConnectionChange<EnsureResult> {
  return new DrivenChange({
    wait: options.wait !== false,
    onProgress: options.onProgress,
    result: (result) => result,
    begin: (accepted) => beginInTurn(session, wanted, chosen, options, accepted),
  });
}

/** Goes on with a change that was serialized. What was serialized is checked like any other input. */
export function resumeChange(session: Session, serialized: string, options: ResumeOptions): ConnectionChange<EnsureResult> {
  return new DrivenChange({
    wait: true,
    onProgress: options.onProgress,
    result: (result) => result,
    async begin(accepted) {
      const begun = await restore(session, serialized, options);
      void accepted(begun);
      return begun;
    },
  });
}

/** Reads and writes when the resource's turn has come, which may last longer than the beginning of the change. */
function beginInTurn(session: Session, wanted: DesiredState, chosen: Chosen, options: DecideOptions, accepted: OnAccepted): Promise<Begun> {
  const beginning = Promise.withResolvers<Begun>();
  const turn = session.queue.run(chosen.place.target, options.abortSignal, async () => {
    const begun = await beginChange(session, wanted, chosen, options);
    const over = accepted(begun);
    beginning.resolve(begun);
    await over;
  });
  turn.catch(beginning.reject);
  return beginning.promise;
}

/** The api-version is the one that the change was begun with, whatever has become the default since. */
async function restore(session: Session, serialized: string, options: ResumeOptions): Promise<Begun> {
  const { wanted, target, name, generic, operation } = parseChange(serialized);
  const place = locate(session, target, generic === null ? {} : { generic: { apiVersion: generic } });
  if (operation === null || name === null) {
    const connection = name === null ? undefined : await readIfThere(session, place, name, options);
    return { kind: "nothing", wanted, place, name: name ?? undefined, result: { changed: false, connection, previous: undefined } };
  }
  const host = hostAt(session, place, String(operation["apiVersion"]), actionFor[wanted]);
  const going = host.client.resumeOperation<JsonObject | undefined>(JSON.stringify(operation), options);
  await going.poll();
  return { kind: "accepted", wanted, place, name, host, operation: going, current: undefined, previous: undefined, limit: undefined };
}
