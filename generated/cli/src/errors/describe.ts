import {
  ArmError,
  type Connection,
  ConnectionNotNamedError,
  ForeignOriginError,
  InvalidFilterError,
  InvalidResourceIdError,
  NoConnectionMatchesError,
  OperationTimeoutError,
  SeveralConnectionsMatchError,
  TooManyMatchesError,
  TransitionError,
  UnknownApiVersionError,
  UnknownResourceTypeError,
  UnsupportedActionError,
  UnsupportedApiVersionError,
  WaitFailedError,
  WaitTimeoutError,
} from "@pecgen/client";
import { CreateOnlyMemberError } from "@pecgen/core";
import { ExitCode } from "../exit-codes.ts";
import { armCode, armMessage, armNotes } from "./arm.ts";
import { InterruptedError } from "./interrupted.ts";
import { PlanFileError, PlanInUseError, TooManyStepsError } from "./plan.ts";
import { NothingFoundError, NotOneConnectionError } from "./selection.ts";
import { UsageError } from "./usage.ts";

/** An error in the words of the command line. */
export interface Description {
  readonly exitCode: ExitCode;
  readonly message: string;
  /** What to do, and what helps others to help. */
  readonly notes: readonly string[];
  /** The connections to choose from. */
  readonly candidates?: readonly Connection[];
}

/** Says what an error means to somebody at a command line, and which exit code it is. */
export function describeError(error: unknown): Description {
  if (error instanceof UsageError) return { exitCode: ExitCode.usage, message: error.message, notes: asList(error.advice) };
  if (error instanceof NothingFoundError) return { exitCode: ExitCode.notFound, message: error.message, notes: [] };
  if (error instanceof NotOneConnectionError) return notOne(error);
  if (error instanceof NoConnectionMatchesError)
    return none(`No private endpoint connection of ${error.target} matches.`, error.candidates);
  if (error instanceof SeveralConnectionsMatchError)
    return several(`${error.candidates.length} private endpoint connections of ${error.target} match.`, error.candidates);
  if (error instanceof ArmError) return { exitCode: armCode(error), message: armMessage(error), notes: armNotes(error) };
  return ofState(error) ?? ofInput(error) ?? ofCredential(error) ?? other(error);
}

function notOne({ kind, message, candidates, cause }: NotOneConnectionError): Description {
  if (kind === "several") return several(message, candidates);
  return cause instanceof ArmError ? none(armMessage(cause), candidates, armNotes(cause)) : none(message, candidates);
}

function several(message: string, candidates: readonly Connection[]): Description {
  return { exitCode: ExitCode.ambiguous, message, candidates, notes: ["Name one of them; or change all of them with --max."] };
}

/** Most of the connections that are shown where none is the one that was meant. */
const most = 10;

function none(message: string, candidates: readonly Connection[], notes: readonly string[] = []): Description {
  const { length } = candidates;
  const words = length > most ? `There are ${length}, of which these are most like it:` : "There are these:";
  const shown = candidates.slice(0, most);
  return { exitCode: ExitCode.notFound, message, candidates: shown, notes: [...notes, length === 0 ? "There are none at all." : words] };
}

function ofState(error: unknown): Description | undefined {
  if (error instanceof CreateOnlyMemberError) return refusal(error.message);
  if (error instanceof PlanInUseError) return refusal(error.message, error.advice);
  if (error instanceof TooManyStepsError) return refusal(error.message);
  if (error instanceof TransitionError)
    return {
      exitCode: ExitCode.refused,
      message: `The connection ${error.connection.name} is ${error.from} and cannot become ${error.to}.`,
      notes: [error.remedy, "With --force the service is asked all the same."],
    };
  if (error instanceof UnsupportedActionError || error instanceof WaitFailedError) return refusal(error.message);
  if (error instanceof UnsupportedApiVersionError)
    return refusal(
      `${error.resourceType} does not support api-version ${error.apiVersion} here.`,
      `It supports ${error.supported.join(", ")}.`,
      error.usable === undefined ? "pec knows none of them." : `Try --api-version ${error.usable}.`,
    );
  if (error instanceof TooManyMatchesError)
    return refusal(
      `${error.matches} connections would be changed, and --max allows ${error.maximum}. None was changed.`,
      "--dry-run shows them.",
    );
  if (error instanceof WaitTimeoutError || error instanceof OperationTimeoutError)
    return {
      exitCode: ExitCode.timeout,
      message: error.message,
      notes:
        error instanceof OperationTimeoutError ? ["The service may still finish it. Wait longer with --timeout, or with pec wait."] : [],
    };
  return undefined;
}

function refusal(message: string, ...notes: string[]): Description {
  return { exitCode: ExitCode.refused, message, notes };
}

function ofInput(error: unknown): Description | undefined {
  if (error instanceof PlanFileError) return usage(error.message, ...error.notes);
  if (error instanceof UnknownResourceTypeError)
    return usage(
      `pec does not know the resource type ${error.resourceType}.`,
      error.nearest.length === 0 ? "pec types lists those that it knows." : `Did you mean ${error.nearest.join(", ")}?`,
      "If it is newer than pec, --generic --api-version <version> treats it like most types are.",
    );
  if (error instanceof UnknownApiVersionError)
    return usage(`pec does not know api-version ${error.apiVersion} of ${error.resourceType}.`, `It knows ${error.known.join(", ")}.`);
  if (error instanceof ConnectionNotNamedError)
    return usage("Which connection of the resource?", "Give the id of the connection, --name or --private-endpoint.");
  if (error instanceof InvalidResourceIdError || error instanceof InvalidFilterError) return usage(error.message);
  if (error instanceof ForeignOriginError) return { exitCode: ExitCode.failed, message: error.message, notes: [] };
  return undefined;
}

function usage(message: string, ...notes: string[]): Description {
  return { exitCode: ExitCode.usage, message, notes };
}

/** Errors of @azure/identity, which is not loaded for this: by their names. */
const credentialErrors = new Set([
  "AggregateAuthenticationError",
  "AuthenticationError",
  "AuthenticationRequiredError",
  "CredentialUnavailableError",
]);

function ofCredential(error: unknown): Description | undefined {
  if (!(error instanceof Error) || !credentialErrors.has(error.name)) return undefined;
  const lines = error.message.split("\n").map((line) => line.trim());
  return {
    exitCode: ExitCode.unauthorized,
    message: `There is no token. ${lines[0] ?? ""}`,
    notes: [...lines.slice(1).filter((line) => line !== ""), "Sign in, for example with az login, or choose another way with --auth."],
  };
}

function other(error: unknown): Description {
  if (!(error instanceof Error)) return { exitCode: ExitCode.failed, message: String(error), notes: [] };
  if (error instanceof InterruptedError) return { exitCode: ExitCode.interrupted, message: error.message, notes: [error.advice] };
  if (error.name === "AbortError") return { exitCode: ExitCode.interrupted, message: "Interrupted.", notes: [] };
  return { exitCode: ExitCode.failed, message: error.message, notes: [] };
}

function asList(advice: string | undefined): string[] {
  return advice === undefined ? [] : [advice];
}
