import { isObject, put, type Json, type JsonObject } from "../../../generator/lib/json.ts";
import { payloads } from "../support/payloads.ts";

/** The same numbers for the same seed, on every machine: a finding is its seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

const texts = Object.values(payloads).filter((text) => text.length < 1_000);
const words = [
  "properties",
  "type",
  "$ref",
  "allOf",
  "enum",
  "items",
  "additionalProperties",
  "required",
  "readOnly",
  "parameters",
  "responses",
];
const pathWords = ["privateEndpointConnections", "privateLinkResources", "providers", "{x}", "", "subscriptions", "Microsoft.Network"];
const references = [
  "#",
  "#/definitions/__proto__",
  "#/paths",
  "#/definitions",
  "#/definitions/~2",
  "%",
  "a.json",
  "../x.json",
  "#/definitions/%2e",
];

function atom(random: () => number): Json {
  const made: ReadonlyArray<() => Json> = [
    () => null,
    () => random() < 0.5,
    () => pick(random, [0, -1, 1e308, 0.1, 200]),
    () => pick(random, texts),
    () => pick(random, words),
    () => [],
    () => ({}),
    () => ({ $ref: pick(random, references) }),
    () => ({ type: pick(random, ["object", "array", "string", "integer", "file", ""]) }),
  ];
  return pick(random, made)();
}

/** Every object and array of a document. */
function containers(json: Json): Array<JsonObject | Json[]> {
  const found: Array<JsonObject | Json[]> = [];
  const visit = (value: Json): void => {
    if (Array.isArray(value)) (found.push(value), value.forEach(visit));
    else if (isObject(value)) (found.push(value), Object.values(value).forEach(visit));
  };
  visit(json);
  return found;
}

/** Changes a document in place, here and there, in ways in which definitions have been wrong, or could be. */
export function mutate(document: JsonObject, random: () => number): void {
  for (let left = 1 + Math.floor(random() * 4); left > 0; left -= 1) {
    const all = containers(document);
    const place = pick(random, all);
    if (Array.isArray(place)) {
      const at = Math.floor(random() * (place.length + 1));
      pick<() => unknown>(random, [
        () => place.splice(at, 1),
        () => place.splice(at, 0, atom(random)),
        () => place.splice(at, 1, atom(random)),
        () => place.reverse(),
        () => place.push(...(JSON.parse(JSON.stringify(place)) as Json[])),
      ])();
      continue;
    }
    const keys = Object.keys(place);
    const key = pick(random, keys.length > 0 ? keys : ["x"]);
    const value = place[key] ?? null;
    pick<() => unknown>(random, [
      () => delete place[key],
      () => put(place, key, atom(random)),
      () => put(place, pick(random, texts), value),
      () => put(place, pick(random, words), atom(random)),
      () => put(place, key, copyOf(pick(random, all), all.length)),
      () => (delete place[key], put(place, respelled(key, random), value)),
      () => typeof value === "string" && put(place, key, respelled(value, random)),
      () => typeof value === "string" && put(place, key, value + pick(random, texts)),
    ])();
  }
}

/** A part of a document in another place of it, as long as documents stay of a size. */
function copyOf(part: JsonObject | Json[], size: number): Json {
  return size > 5_000 ? null : (JSON.parse(JSON.stringify(part)) as Json);
}

function respelled(text: string, random: () => number): string {
  const segments = text.split("/");
  const at = Math.floor(random() * segments.length);
  return pick<() => string>(random, [
    () => text.toUpperCase(),
    () => text.slice(0, Math.floor(random() * text.length)),
    () => segments.toSpliced(at, 1).join("/"),
    () => segments.toSpliced(at, 0, pick(random, pathWords)).join("/"),
    () => segments.toSpliced(at, 1, pick(random, texts)).join("/"),
    () => `${text}${text}`,
    () => text.replace(/[{}]/g, ""),
  ])();
}
