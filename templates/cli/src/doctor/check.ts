import type { Description } from "../errors/describe.ts";
import { ExitCode } from "../exit-codes.ts";

/** What one examination has found. */
export interface Check {
  readonly check: "resource type" | "token" | "registration" | "connections" | "permission";
  readonly status: "ok" | "warning" | "failed" | "skipped";
  readonly message: string;
  /** What to do, where something is wrong. */
  readonly advice?: string;
  /** What a command would end with for this reason. */
  readonly exitCode: ExitCode;
}

export function ok(check: Check["check"], message: string): Check {
  return { check, status: "ok", message, exitCode: ExitCode.ok };
}

export function warning(check: Check["check"], message: string, advice?: string): Check {
  return { check, status: "warning", message, ...(advice !== undefined && { advice }), exitCode: ExitCode.ok };
}

export function skipped(check: Check["check"], message: string): Check {
  return { check, status: "skipped", message, exitCode: ExitCode.ok };
}

export function failed(check: Check["check"], { message, notes, exitCode }: Pick<Description, "message" | "notes" | "exitCode">): Check {
  return { check, status: "failed", message, ...(notes.length > 0 && { advice: notes.join(" ") }), exitCode };
}
