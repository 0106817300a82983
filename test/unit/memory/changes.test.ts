import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isObject, type Json, type JsonObject } from "../../../generator/lib/json.ts";
import { fc } from "../../support/properties.ts";
import type { Files } from "../../support/reading.ts";
import { filesBelow, root } from "../../support/repository.ts";
import { asSlices, changingFolder, outcomeOf, readAgain } from "./folder.ts";

/** Providers that share documents, expand one path to many types, have quirks, or ask for connections. */
const some =
  /^specs\/slices\/(?:specification\/(?:common-types|keyvault|eventgrid|elasticsan|digitaltwins|network)|rebuilt\/Microsoft\.(?:KeyVault|EventGrid|ElasticSan))\//;

const slices = "specs/slices/";
const documents: Files = Object.fromEntries(
  filesBelow(slices, /\.json$/)
    .filter((file) => some.test(file))
    .map((file) => [file.slice(slices.length), JSON.parse(readFileSync(join(root, file), "utf8")) as Json]),
);
const quirks: Files = Object.fromEntries(
  ["keyvault", "elasticsan", "digitaltwins"].map((slug) => [
    `${slug}.json`,
    JSON.parse(readFileSync(join(root, "specs", "quirks", `${slug}.json`), "utf8")) as Json,
  ]),
);

interface State {
  readonly documents: Files;
  readonly quirks: Files;
  /** A file that is not what the manifest says, and one of which the manifest says something else. */
  readonly stale: string | null;
  readonly mistaken: string | null;
}

/** What can happen to definitions between two runs. Each `at` picks one of what there is. */
type Change = { readonly kind: keyof typeof kinds; readonly at: number; readonly with: number };

const pick = <T>(items: readonly T[], at: number): T => items[at % items.length] as T;

/** The document after a change of one of its members, at any depth. */
function withMember(value: Json, at: number, change: (holder: JsonObject, key: string) => void): Json {
  const copy = structuredClone(value);
  const members: Array<[JsonObject, string]> = [];
  const visit = (inner: Json): void => {
    if (Array.isArray(inner)) inner.forEach(visit);
    if (!isObject(inner)) return;
    for (const key of Object.keys(inner)) {
      members.push([inner, key]);
      visit(inner[key] as Json);
    }
  };
  visit(copy);
  if (members.length > 0) change(...pick(members, at));
  return copy;
}

const edited = (files: Files, { at, with: other }: Change, change: (holder: JsonObject, key: string) => void): Files => {
  const path = pick(Object.keys(files), at);
  return { ...files, [path]: withMember(files[path] as Json, other, change) };
};
const without = (files: Files, path: string): Files => Object.fromEntries(Object.entries(files).filter(([other]) => other !== path));
const renamed = (text: string): string => text.replaceAll("Microsoft.KeyVault", "Microsoft.EventGrid");

const kinds = {
  "drop a member": (state: State, change: Change) => ({
    ...state,
    documents: edited(state.documents, change, (holder, key) => void delete holder[key]),
  }),
  "change a word": (state: State, change: Change) => ({
    ...state,
    documents: edited(state.documents, change, (holder, key) => void (typeof holder[key] === "string" && (holder[key] += "x"))),
  }),
  "remove a document": (state: State, { at }: Change) => ({
    ...state,
    documents: without(state.documents, pick(Object.keys(state.documents), at)),
  }),
  "say it twice": (state: State, { at }: Change) => {
    const path = pick(Object.keys(state.documents), at);
    return { ...state, documents: { ...state.documents, [`rebuilt/${path}`]: state.documents[path] as Json } };
  },
  "say it of another provider": (state: State, { at }: Change) => {
    const path = pick(Object.keys(state.documents), at);
    const text = renamed(JSON.stringify(state.documents[path]));
    return { ...state, documents: { ...state.documents, [path.replace(/([^/]+)$/, "of-another-$1")]: JSON.parse(text) as Json } };
  },
  "break a document": (state: State, { at }: Change) => ({
    ...state,
    documents: { ...state.documents, [pick(Object.keys(state.documents), at)]: "{" },
  }),
  "edit a slice": (state: State, { at }: Change) => ({ ...state, stale: pick(Object.keys(state.documents), at) }),
  "edit the manifest": (state: State, { at }: Change) => ({ ...state, mistaken: pick(Object.keys(state.documents), at) }),
  "change quirks": (state: State, change: Change) =>
    Object.keys(state.quirks).length === 0
      ? state
      : { ...state, quirks: edited(state.quirks, change, (holder, key) => void delete holder[key]) },
  "change a reason": (state: State, { at }: Change) => {
    const path = pick(Object.keys(quirks), at);
    return {
      ...state,
      quirks: { ...state.quirks, [path]: JSON.parse(JSON.stringify(quirks[path]).replaceAll('"reason":"', '"reason":"Again. ')) as Json },
    };
  },
  "remove quirks": (state: State, { at }: Change) => ({ ...state, quirks: without(state.quirks, pick(Object.keys(quirks), at)) }),
  "as it was": (): State => ({ documents, quirks, stale: null, mistaken: null }),
} satisfies Record<string, (state: State, change: Change) => State>;

function filesOf({ documents: all, quirks: some, stale, mistaken }: State): Files {
  const files = asSlices(all, some);
  const manifest = files["manifest.json"] as { files: Array<{ path: string; slice: string }> };
  for (const entry of manifest.files) if (entry.path === mistaken) entry.slice = entry.slice.toUpperCase();
  return stale === null || all[stale] === undefined ? files : { ...files, [`slices/${stale}`]: `${JSON.stringify(all[stale])}\n\n` };
}

test("whatever happens to definitions, what is remembered is what would be read", () => {
  const kind = fc.constantFrom(...(Object.keys(kinds) as Array<keyof typeof kinds>));
  const change = fc.record({ kind, at: fc.nat(), with: fc.nat() });
  let remembered = 0;
  let read = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const folder = changingFolder();
      let state: State = { documents, quirks, stale: null, mistaken: null };
      folder.hold(filesOf(state));
      expect(folder.read().read.diagnostics).toEqual([]);
      for (const one of changes) {
        state = kinds[one.kind](state, one);
        folder.hold(filesOf(state));
        const result = folder.read();
        const fresh = outcomeOf(folder.read("fresh"));
        expect(outcomeOf(result)).toEqual(fresh);
        expect(outcomeOf(folder.read())).toEqual(fresh);
        read += readAgain(result).length;
        remembered += result.providers.length - readAgain(result).length;
      }
    }),
    { numRuns: 30 },
  );
  // What is never remembered is never wrong.
  expect(remembered).toBeGreaterThan(read / 4);
});
