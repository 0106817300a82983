import type { Connection, DecideOptions, DesiredState, PlannedStep } from "@pecgen/client";
import { InterruptedError } from "../errors/interrupted.ts";
import { ExitCode } from "../exit-codes.ts";
import type { ChangeFlags } from "../flags.ts";
import { safeText } from "../output/safe-text.ts";
import type { Session } from "../session.ts";
import { type Meant, withOne } from "../targets/one.ts";
import { resourceIdOf, shortName, statusText } from "../views/connection.ts";
import { infinitive, type Outcome, outcomeJson, outcomeSentence, outcomeStyle } from "../views/outcome.ts";
import { canAsk, confirmed } from "./confirm.ts";

/** Brings one connection into a state, and says what came of it. @param meant - `undefined` where there is none, as was wanted */
export async function changeOne(session: Session, wanted: DesiredState, meant: Meant | undefined, flags: ChangeFlags): Promise<ExitCode> {
  if (meant === undefined)
    return printOutcome(session, { wanted, word: "unchanged", id: undefined, before: undefined, after: undefined }, flags);
  const planned = (): Promise<PlannedStep | undefined> =>
    withOne(session, meant, flags, (reference) => session.connections.plan(reference, wanted, session.call));
  if (flags.dryRun === true) return printOutcome(session, outcomeOf(await planned(), wanted, meant, flags), flags);
  if (wanted === "Absent" && flags.yes !== true && canAsk(session.io)) {
    const step = await planned();
    if (step !== undefined && !(await confirmed(session, questionAbout(step.connection)))) return ExitCode.failed;
  }
  return printOutcome(session, await change(session, wanted, meant, flags), flags);
}

async function change(session: Session, wanted: DesiredState, meant: Meant, flags: ChangeFlags): Promise<Outcome> {
  const { connections, call, progress, io } = session;
  const verb = infinitive(wanted);
  progress.show(`Going to ${verb} …`);
  try {
    const options: DecideOptions = {
      ...call,
      description: flags.description,
      force: flags.force,
      wait: flags.wait,
      onProgress: ({ connectionStatus, phase, polls }) =>
        progress.show(`Going to ${verb}: ${[connectionStatus, phase].filter(Boolean).join(", ") || "accepted"} (asked ${polls} times) …`),
    };
    const { changed, connection, previous } = await withOne(session, meant, flags, async (reference) =>
      connections.ensure(reference, wanted, options),
    );
    const word = !changed ? "unchanged" : flags.wait ? "changed" : "accepted";
    return { wanted, word, id: (connection ?? previous)?.id ?? meant.id, before: previous, after: connection };
  } catch (error) {
    if (io.signal.aborted) throw new InterruptedError(verb, meant.id);
    throw error;
  } finally {
    progress.clear();
  }
}

/** What would be done. @throws TransitionError, UnsupportedActionError as doing it would */
function outcomeOf(planned: PlannedStep | undefined, wanted: DesiredState, meant: Meant, flags: ChangeFlags): Outcome {
  if (planned === undefined) return { wanted, word: "unchanged", id: meant.id, before: undefined, after: undefined };
  const { step, connection: before, error } = planned;
  if (error !== undefined && flags.force !== true) throw error;
  const done = step === "nothing" && flags.force !== true;
  return { wanted, word: done ? "unchanged" : "planned", id: before.id, before, after: done ? before : undefined };
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
