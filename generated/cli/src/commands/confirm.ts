import { UsageError } from "../errors/usage.ts";
import type { ChangeFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { safeText } from "../output/safe-text.ts";
import type { Session } from "../session.ts";

/** Whether somebody sees a question, and can answer it. */
export function canAsk({ inIsTerminal, errIsTerminal }: Io): boolean {
  return inIsTerminal && errIsTerminal;
}

/** Asks on the terminal. Everything but yes is no. */
export async function confirmed({ io, progress }: Session, question: string): Promise<boolean> {
  progress.clear();
  const answer = await io.ask(`${safeText(question)} [y/N] `);
  if (/^\s*y(es)?\s*$/i.test(answer) && !io.signal.aborted) return true;
  io.err("Nothing was changed.\n");
  io.signal.throwIfAborted();
  return false;
}

/** @throws UsageError where there is nobody to ask, before anything is read */
export function checkConfirmable(io: Io, { yes, dryRun }: Pick<ChangeFlags, "yes" | "dryRun">): void {
  if (yes === true || dryRun === true || canAsk(io)) return;
  throw new UsageError("Nobody is here to confirm the plan.", "Add --yes to carry it out, or --dry-run to see it.");
}
