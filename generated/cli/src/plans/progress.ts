import type { PlanProgress } from "@pecgen/client/plans";
import type { Session } from "../session.ts";

/** Time between two lines, where each is a new one. */
const betweenLinesMs = 10_000;

/** Tells how far a plan is: on a terminal in one line, elsewhere in a line from time to time. */
export function progressOfPlan({ io, progress }: Session): (now: PlanProgress) => void {
  if (io.errIsTerminal) return (now) => progress.show(`${sentence(now)} …`);
  let last = io.now();
  return (now) => {
    if (io.now() - last < betweenLinesMs) return;
    last = io.now();
    io.err(`${sentence(now)}\n`);
  };
}

function sentence({ over, total, counts, perSecond, leftMs }: PlanProgress): string {
  const words = Object.entries(counts).map(([word, count]) => `${count} ${word}`);
  const speed = perSecond === undefined || leftMs === undefined ? [] : [`${rate(perSecond)}, ${duration(leftMs)} left`];
  return [`${over} of ${total} connections: ${words.join(", ")}`, ...speed].join("; ");
}

function rate(perSecond: number): string {
  return perSecond >= 1 ? `${perSecond.toFixed(perSecond < 10 ? 1 : 0)}/s` : `${(perSecond * 60).toFixed(1)}/min`;
}

/** Two units at the most: nobody plans by the seconds of an hour. */
function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60)];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
