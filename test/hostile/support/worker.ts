/**
 * A process that generates or syncs one state after another, to be killed or to compete with others:
 * `worker.ts generate|sync <folder> <states> [times]`.
 */
import { fileURLToPath } from "node:url";
import { outcomeOf, type Work } from "./states.ts";

const [work = "", folder = "", states = "", times = ""] = process.argv.slice(2);
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // The first round loads compilers and formatters; killed there, it would prove nothing.
  let left = times === "" ? Number.POSITIVE_INFINITY : Number(times);
  for (let round = 0; left > 0; round += 1) {
    const { errors } = await outcomeOf(work as Work, folder, states[round % states.length] ?? "a");
    const overtaken = errors.some((code) => code === "PEC6007" || code === "PEC6009");
    if (errors.length > 0 && !overtaken) throw new Error(errors.join(" "));
    if (!overtaken) left -= 1;
    if (round === 0) process.stdout.write("ready\n");
  }
}
