import { posix } from "node:path";
import type { Place } from "../diagnostics/diagnostic.ts";

/** Where a `$ref` leads, or why it leads nowhere that we read. */
export type Target =
  | { readonly kind: "place"; readonly place: Place }
  | { readonly kind: "outside" }
  | { readonly kind: "malformed"; readonly reason: string };

/** Resolves the text of a `$ref` that stands in `file`. Only files below the root are ever named. */
export function referenceTarget(file: string, ref: string): Target {
  const hash = ref.indexOf("#");
  const rawPath = hash === -1 ? ref : ref.slice(0, hash);
  const rawPointer = hash === -1 ? "" : ref.slice(hash + 1);
  let path: string;
  let pointer: string;
  try {
    path = decodeURIComponent(rawPath);
    pointer = decodeURIComponent(rawPointer);
  } catch {
    return { kind: "malformed", reason: "it is not a valid URI reference" };
  }
  if (pointer !== "" && !pointer.startsWith("/")) return { kind: "malformed", reason: "its fragment is not a JSON pointer" };
  if (path === "") return { kind: "place", place: { file, pointer } };
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith("/") || path.includes("\\") || path.includes("\0")) return { kind: "outside" };
  const resolved = posix.normalize(posix.join(posix.dirname(file), path));
  if (resolved === ".." || resolved.startsWith("../")) return { kind: "outside" };
  return { kind: "place", place: { file: resolved, pointer } };
}
