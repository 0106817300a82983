import { describeError } from "../errors/describe.ts";
import { report } from "../errors/report.ts";
import { ExitCode } from "../exit-codes.ts";
import type { GlobalFlags } from "../flags.ts";
import { safeText } from "../output/safe-text.ts";
import type { Session } from "../session.ts";
import type { Failure } from "../targets/read-all.ts";

/** Tells about resources that could not be read. */
export async function reportFailures({ io, progress }: Session, flags: GlobalFlags, failures: readonly Failure[]): Promise<void> {
  progress.clear();
  for (const { target, error } of failures) {
    io.err(`${safeText(target)}\n`);
    await report(error, io, flags);
  }
}

/**
 * The exit code of a whole that consists of parts: that of the failures if nothing else happened and they all have the same,
 * otherwise that of a partial failure.
 */
export function failuresCode(failures: ReadonlyArray<{ readonly error?: unknown }>, parts: number): ExitCode {
  const codes = new Set(failures.map(({ error }) => describeError(error).exitCode));
  const [code, ...others] = codes;
  if (code === undefined) return ExitCode.ok;
  return failures.length === parts && others.length === 0 ? code : ExitCode.partial;
}
