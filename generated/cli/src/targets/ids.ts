import { UsageError } from "../errors/usage.ts";
import type { Io } from "../io.ts";
import { listOf } from "../output/render.ts";

/** The ids that are given; `-` stands for those on the standard input, which may be none. */
export async function idsOf(io: Io, given: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const id of given) for (const one of id === "-" ? idsIn(await io.input()) : [bare(id)]) ids.push(one);
  // It is what a variable that nobody has set looks like.
  if (ids.includes("")) throw new UsageError("No resource id was given: what should hold one is empty.");
  return ids;
}

/** Ids as programs write them: one a line, bare or as JSON, or a JSON document; of JSON objects the member `id`. */
function idsIn(text: string): string[] {
  const whole = jsonIn(text.trim());
  if (whole !== undefined) return listOf(whole).map(idIn);
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== "").map((line) => idIn(jsonIn(line.replace(/,$/, "")) ?? line));
}

/** `undefined` for what is not JSON, or holds no id. */
function jsonIn(text: string): unknown {
  if (!/^["[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function idIn(item: unknown): string {
  const id = typeof item === "object" && item !== null && "id" in item ? item.id : item;
  if (typeof id === "string") return bare(id);
  throw new UsageError(`The standard input holds something without an id: ${JSON.stringify(item).slice(0, 80)}`);
}

function bare(id: string): string {
  return id.trim().replace(/(?<=.)\/$/, "");
}

/** Whether an id is that of a connection, and not that of a resource. */
export function isConnectionId(id: string): boolean {
  return /\/privateEndpointConnections\/[^/]+$/i.test(id);
}
