import { fold } from "./text.ts";

const most = 3;

/** The names that are most like a name: a few letters apart, or in the same namespace. */
export function nearest(name: string, names: readonly string[]): string[] {
  // Nobody has mistyped this much, and comparing takes as long as both names are.
  if (name.length > 2 * Math.max(...names.map(({ length }) => length))) return [];
  const wanted = split(name);
  return names
    .map((candidate) => ({ candidate, distance: distanceOf(wanted, split(candidate)) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

interface Name {
  readonly namespace: string;
  readonly types: string;
}

/** What comes before the first dot is the same nearly everywhere, and says nothing. */
function split(name: string): Name {
  const [namespace = "", ...types] = fold(name)
    .replace(/^[^./]*\./, "")
    .split("/");
  return { namespace, types: types.join("/") };
}

/** `Infinity` for names that have nothing to do with each other. */
function distanceOf(a: Name, b: Name): number {
  const distance = edits(a.namespace, b.namespace) + edits(a.types, b.types);
  const longest = Math.max(a.namespace.length + a.types.length, b.namespace.length + b.types.length);
  return distance <= longest * 0.3 || a.namespace === b.namespace ? distance : Infinity;
}

/** Letters to insert, delete or replace (Levenshtein's distance). */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
