import type { EnumFact } from "../facts/types.ts";
import { wordKey } from "../quirks/vocabulary.ts";
import type { ValueMap } from "./types.ts";

/** Declared values first, in their order, then those that only a quirk knows. */
export function meanings<Meaning>(
  found: EnumFact | null,
  quirks: ReadonlyArray<Readonly<Record<string, Meaning>>>,
  base: Readonly<Record<string, Meaning>>,
  unknown: (value: string) => void,
): ValueMap<Meaning> | null {
  if (found === null) return null;
  const overrides = new Map(quirks.flatMap((set) => Object.entries(set)));
  // A word has one meaning in all its spellings; quirks that disagree have been refused.
  const byKey = new Map([...overrides].map(([wire, meaning]) => [wordKey(wire), meaning]));
  const meaningOf = (wire: string): Meaning => {
    const key = wordKey(wire);
    const meaning = byKey.get(key) ?? (Object.hasOwn(base, key) ? base[key] : undefined);
    if (meaning !== undefined) return meaning;
    unknown(wire);
    return "Unrecognized" as Meaning;
  };
  const declared = found.values.map((wire) => ({ wire, meaning: meaningOf(wire), declared: true }));
  const added = [...overrides]
    .filter(([wire]) => !found.values.includes(wire))
    .map(([wire, meaning]) => ({ wire, meaning, declared: false }));
  return { values: [...declared, ...added], open: found.open };
}
