import { fold } from "../json.ts";
import type { ConnectionStatus, ProvisioningPhase, SurfaceData, Word } from "./types.ts";

/** What is going on with a connection. */
export type Activity = "approve" | "reject" | "change" | "remove";

/** The words for what is going on, the most telling ones first. */
const activityWords: Readonly<Record<Activity, readonly string[]>> = {
  approve: ["Approving", "Updating"],
  reject: ["Rejecting", "Updating"],
  change: ["Updating"],
  remove: ["Deleting", "Dropping", "Updating"],
};

const generalWords = ["InProgress", "Running", "Provisioning", "Pending", "Waiting", "Creating"];

/** How a status is spelled in answers. */
export function statusWord({ status }: SurfaceData, meaning: ConnectionStatus): string {
  return wordFor(status ?? [], meaning, meaning);
}

/** What a status in a request means; `undefined` for a word that is no status of a connection. */
export function statusMeaning({ status = [] }: SurfaceData, wire: string): ConnectionStatus | undefined {
  const found = status.find((word) => fold(word.wire) === fold(wire))?.meaning ?? wire;
  return statuses.find((meaning) => fold(meaning) === fold(found));
}

const statuses: readonly ConnectionStatus[] = ["Pending", "Approved", "Rejected", "Disconnected"];

/** How a provisioning state is spelled; `undefined` where connections have none. */
export function phaseWord({ provisioning }: SurfaceData, phase: ProvisioningPhase, activity: Activity | undefined): string | undefined {
  if (provisioning === undefined) return undefined;
  if (phase !== "InProgress") return wordFor(provisioning, phase, phase);
  const wanted = [...activityWords[activity ?? "change"], ...generalWords];
  const known = provisioning.filter(({ meaning }) => meaning === "InProgress").map(({ wire }) => wire);
  return wanted.find((word) => known.some((wire) => fold(wire) === fold(word))) ?? known[0] ?? wanted[0];
}

/** A word that is only known because it was seen is what the service sends; else the one that says what it means. */
function wordFor(words: readonly Word[], meaning: Word["meaning"], usual: string): string {
  const candidates = words.filter((word) => word.meaning === meaning);
  const found =
    candidates.find(({ observed }) => observed === true) ??
    candidates.find(({ wire }) => wire === usual) ??
    candidates.find(({ wire }) => wire === "Ready") ??
    candidates[0];
  return found?.wire ?? usual;
}
