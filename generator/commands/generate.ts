import { join } from "node:path";
import type { Settings } from "../config.ts";
import { stopwatch } from "../lib/stopwatch.ts";
import { noteIfUntouched } from "../lib/untouched.ts";
import { report, type Summary } from "./summary.ts";
import type { Terminal } from "./terminal.ts";

export interface GenerateOptions {
  /** The repository's root: templates and the generator are below it. */
  readonly root: string;
  readonly config: Settings;
  /** Writes nothing; files that are out of date are errors. */
  readonly check?: boolean;
  readonly dryRun?: boolean;
  /** Slugs or resource types; everything else stays as it is. */
  readonly only?: readonly string[];
  /** Replaces edited and foreign files. */
  readonly force?: boolean;
  /** Publishes the providers without errors and leaves the others as they are. */
  readonly keepGoing?: boolean;
  /** Believes no cache and no earlier output. */
  readonly fresh?: boolean;
  readonly json?: boolean;
  readonly timings?: boolean;
}

/** Regenerates all clients from the specs. */
export async function generate(terminal: Terminal, options: GenerateOptions): Promise<number> {
  const watch = stopwatch();
  const store = join(options.root, "node_modules", ".cache", "pecgen", "untouched");
  const trusting = options.fresh !== true && options.only === undefined;
  const known = trusting ? watch.time("look", () => noteIfUntouched(store, options.config, options.root)) : null;
  if (known !== null) {
    await report(terminal, options, known as Summary, [], watch);
    return 0;
  }
  // Loaded only now: nothing changed is the common case, and it should not pay for anything but looking.
  const { bringUpToDate } = await watch.time("load code", () => import("./bring-up-to-date.ts"));
  return bringUpToDate(terminal, { ...options, trusting, store, watch });
}
