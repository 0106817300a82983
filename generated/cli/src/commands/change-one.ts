import type { Connection, ConnectionReference, DesiredState } from "@pecgen/client";
import { InterruptedError } from "../errors/interrupted.ts";
import { ExitCode } from "../exit-codes.ts";
import type { ChangeFlags } from "../flags.ts";
import { safeText } from "../output/safe-text.ts";
import type { Session } from "../session.ts";
import { resourceIdOf, shortName, statusText } from "../views/connection.ts";
import { infinitive, type Outcome, outcomeJson, outcomeSentence, outcomeStyle } from "../views/outcome.ts";
import { confirmed } from "./confirm.ts";

/** Brings one connection into a state, and says what came of it. */
export async function changeOne(
  session: Session,
  wanted: DesiredState,
  reference: ConnectionReference,
  flags: ChangeFlags,
): Promise<ExitCode> {
  if (flags.dryRun === true) return printOutcome(session, await plan(session, wanted, reference, flags), flags);
  if (wanted === "Absent" && flags.yes !== true && session.io.inIsTerminal) {
    const planned = await session.connections.plan(reference, wanted, session.call);
    if (planned !== undefined && !(await confirmed(session, questionAbout(planned.connection)))) return ExitCode.failed;
  }
  return printOutcome(session, await change(session, wanted, reference, flags), flags);
}

async function change(session: Session, wanted: DesiredState, reference: ConnectionReference, flags: ChangeFlags): Promise<Outcome> {
  const { connections, call, progress, io } = session;
  const verb = infinitive(wanted);
  progress.show(`Going to ${verb} …`);
  try {
    const { changed, connection, previous } = await connections.ensure(reference, wanted, {
      ...call,
      description: flags.description,
      force: flags.force,
      wait: flags.wait,
      onProgress: ({ connectionStatus, phase, polls }) =>
        progress.show(`Going to ${verb}: ${[connectionStatus, phase].filter(Boolean).join(", ") || "accepted"} (asked ${polls} times) …`),
    });
    const word = !changed ? "unchanged" : flags.wait ? "changed" : "accepted";
    return { wanted, word, before: previous, after: connection };
  } catch (error) {
    if (io.signal.aborted) throw new InterruptedError(verb, reference);
    throw error;
  } finally {
    progress.clear();
  }
}

/** What would be done. @throws TransitionError, UnsupportedActionError as doing it would */
async function plan(session: Session, wanted: DesiredState, reference: ConnectionReference, flags: ChangeFlags): Promise<Outcome> {
  const planned = await session.connections.plan(reference, wanted, session.call);
  if (planned === undefined) return { wanted, word: "unchanged", before: undefined, after: undefined };
  const { step, connection: before, error } = planned;
  if (step === "impossible" && flags.force !== true) throw error;
  const done = step === "nothing" && flags.force !== true;
  return { wanted, word: done ? "unchanged" : "planned", before, after: done ? before : undefined };
}

function questionAbout(connection: Connection): string {
  const endpoint = connection.privateEndpointId === undefined ? "" : `, private endpoint ${connection.privateEndpointId}`;
  return `Remove ${connection.name} of ${shortName(resourceIdOf(connection))} (${statusText(connection)}${endpoint})?`;
}

async function printOutcome({ print, progress }: Session, outcome: Outcome, flags: ChangeFlags): Promise<ExitCode> {
  progress.clear();
  await print.print({
    json: outcomeJson(outcome, flags),
    text: async ({ paint }) => `${paint(outcomeStyle(outcome.word), safeText(outcomeSentence(outcome)))}\n`,
  });
  return ExitCode.ok;
}
