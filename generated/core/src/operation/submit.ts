import type { PipelineResponse } from "@azure/core-rest-pipeline";
import type { Clock } from "../clock.ts";
import { fold } from "../canonical.ts";
import { ArmError } from "../errors/arm-error.ts";
import { at, isObject, type JsonObject, parseBody } from "../json.ts";
import { backoffMs, isOutcomeUnknown, isThrottled, type RetrySettings } from "../transport/retry.ts";
import { isSuccess } from "./answer.ts";

/** How a change is written, and how the connection is read. */
export interface WritePort {
  write(): Promise<PipelineResponse>;
  /** `undefined` when the resource type cannot read one connection. */
  readonly read: (() => Promise<PipelineResponse>) | undefined;
}

/** How a change is written. */
export interface WriteSettings {
  readonly retry: RetrySettings;
  readonly clock: Clock;
  readonly abortSignal: AbortSignal | undefined;
  /** Whether the change may make a resource that is not there. */
  readonly creates?: boolean;
}

/**
 * Writes a change once. When nobody knows whether it arrived (the service broke down, or the connection did), the connection
 * is read: if it already is as it should be, that is the answer; only if not, the change is written again. Services
 * refuse to approve what is approved, so writing blindly would turn a success into an error.
 */
export async function submitUpdate(port: WritePort, body: JsonObject, settings: WriteSettings): Promise<PipelineResponse> {
  for (let retry = 0; ; retry++) {
    const outcome = await port.write().catch(lostAnswer);
    if (isUnknown(outcome) && retry < settings.retry.maxRetries) {
      await settings.clock.delay(backoffMs(retry, settings.retry), settings.abortSignal);
      const current = await port.read?.();
      if (current !== undefined && isApplied(body, current)) return current;
      // Where it cannot be read it cannot be verified, and where it is gone a PUT might make a new one.
      if (current === undefined || isSuccess(current.status) || (settings.creates === true && current.status === 404)) continue;
    }
    if (outcome instanceof ArmError) throw outcome;
    return outcome;
  }
}

function isUnknown(outcome: PipelineResponse | ArmError): boolean {
  return outcome instanceof ArmError ? isOutcomeUnknown({ code: outcome.code }) : isOutcomeUnknown(outcome) && !isThrottled(outcome);
}

/** An error without an answer is a possible outcome of a write; all others are not ours to judge. */
function lostAnswer(error: unknown): ArmError {
  if (error instanceof ArmError && error.response === undefined) return error;
  throw error;
}

function isApplied(body: JsonObject, current: PipelineResponse): boolean {
  const parsed = parseBody(current.bodyAsText ?? "");
  return isSuccess(current.status) && parsed.kind === "json" && covers(parsed.value, body);
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
