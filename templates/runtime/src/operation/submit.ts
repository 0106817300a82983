import type { Clock } from "../clock.ts";
import { fold } from "../canonical.ts";
import { withStatus } from "../connection-state.ts";
import { ArmError } from "../errors/arm-error.ts";
import { at, isObject, type JsonObject } from "../json.ts";
import { responseTooLarge } from "../transport/read-text.ts";
import { backoffMs, isOutcomeUnknown, isThrottled, type RetrySettings } from "../transport/retry.ts";
import { type Answer, isAbsent, isSuccess } from "./answer.ts";
import { Streak } from "./streak.ts";
import type { Subject } from "./subject.ts";

/** How a change is written, and how the resource is read. */
export interface WritePort {
  write(): Promise<Answer>;
  /** `undefined` when the resource type cannot read one resource. */
  readonly read: (() => Promise<Answer>) | undefined;
}

/** What is to be there afterwards. An update may make a resource that is not there only if it is meant to. */
export type Change = { readonly kind: "update" | "create"; readonly body: JsonObject } | { readonly kind: "delete" };

/** How a change is written. */
export interface WriteSettings {
  readonly subject: Subject;
  readonly retry: RetrySettings;
  readonly clock: Clock;
  readonly abortSignal: AbortSignal | undefined;
}

/**
 * Writes a change once. When nobody knows whether it arrived (the service broke down, or the connection did), the resource
 * is read: if it already is as it should be, that is the answer; only if not, the change is written again. Services
 * refuse to approve what is approved, so writing blindly would turn a success into an error.
 */
export async function submitChange(port: WritePort, change: Change, settings: WriteSettings): Promise<Answer> {
  const { subject, retry: limits } = settings;
  for (let retry = 0; ; retry++) {
    let outcome: Answer | ArmError;
    try {
      outcome = await port.write();
    } catch (error) {
      // Without an answer, it is a possible outcome of a write; all other errors are not ours to judge.
      if (!(error instanceof ArmError) || error.response !== undefined) throw error;
      outcome = error;
    }
    // What is in the way of the second attempt may be the first one.
    if (!isUnknown(outcome) && !(retry > 0 && isConflict(outcome))) return answerOf(outcome);
    const current = await readSettled(port, change, retry, settings);
    if (current !== undefined && isApplied(change, current, subject)) return current;
    if (retry >= limits.maxRetries || !mayWriteAgain(change, outcome, current)) return answerOf(outcome);
  }
}

/**
 * A change that is going on may be the one that was written: what it comes to has to be waited for. Where a resource does not
 * say whether one goes on, it has to stay the same for a while.
 */
async function readSettled(
  { read }: WritePort,
  change: Change,
  retry: number,
  { subject, retry: limits, clock, abortSignal }: WriteSettings,
): Promise<Answer | undefined> {
  const quiet = new Streak();
  for (let count = retry; ; count++) {
    await clock.delay(backoffMs(count, limits), abortSignal);
    const current = await read?.();
    const resource = current?.connection;
    if (current === undefined || resource === undefined || isApplied(change, current, subject)) return current;
    const state = subject.stateOf(resource);
    if (state.phase === "InProgress") quiet.end();
    else if (state.phaseOnWire !== undefined || quiet.add(JSON.stringify(state))) return current;
  }
}

/** Where it cannot be read it cannot be verified; where it is gone an update might make a new one. */
function mayWriteAgain({ kind }: Change, outcome: Answer | ArmError, current: Answer | undefined): boolean {
  if (current === undefined) return outcome instanceof ArmError || !isSuccess(outcome.status);
  return (isSuccess(current.status) && current.status !== 204) || (kind === "create" && isAbsent(current.status));
}

function isUnknown(outcome: Answer | ArmError): boolean {
  if (outcome instanceof ArmError) return isOutcomeUnknown({ code: outcome.code }) || outcome.code === responseTooLarge;
  return (isOutcomeUnknown(outcome) && !isThrottled(outcome.response)) || outcome.unreadable;
}

function isConflict(outcome: Answer | ArmError): boolean {
  return !(outcome instanceof ArmError) && outcome.status === 409;
}

function answerOf(outcome: Answer | ArmError): Answer {
  if (outcome instanceof ArmError) throw outcome;
  return outcome;
}

function isApplied(change: Change, { status, body }: Answer, subject: Subject): boolean {
  if (change.kind === "delete") return isAbsent(status);
  return isSuccess(status) && body !== undefined && covers(body, inWordsOf(body, change.body, subject));
}

/** What was sent, with the status as the service says it: some services show another word than the one that they take. */
function inWordsOf(actual: unknown, sent: JsonObject, subject: Subject): JsonObject {
  const { status } = subject.stateOf(sent);
  const shown = subject.stateOf(actual);
  if (status === undefined || status === "Unrecognized" || status !== shown.status) return sent;
  return withStatus(sent, shown.statusOnWire);
}

/** Whether everything that was sent is there; ids without regard to case, as ARM compares them. */
function covers(actual: unknown, sent: unknown): boolean {
  if (isObject(sent)) return Object.keys(sent).every((name) => covers(at(actual, name), sent[name]));
  if (Array.isArray(sent)) {
    const same = Array.isArray(actual) && sent.length === actual.length;
    return same && sent.every((item, index) => covers(actual[index], item));
  }
  if (typeof sent === "string" && typeof actual === "string" && sent.startsWith("/")) return fold(actual) === fold(sent);
  return sent === undefined || actual === sent;
}
