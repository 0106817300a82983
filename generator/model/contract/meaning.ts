import { basePhase, baseStatus, wordKey } from "../../quirks/vocabulary.ts";

/** What a wire word means wherever Azure uses it; `null` where only its provider knows. */
export function meaningOf(of: "status" | "provisioningState", wire: string): string | null {
  const words: Readonly<Record<string, string>> = of === "status" ? baseStatus : basePhase;
  const key = wordKey(wire);
  return Object.hasOwn(words, key) ? (words[key] ?? null) : null;
}
