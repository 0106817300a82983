import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Document, memoryStore, type Store } from "@pecgen/simulator/browser";
import { sqliteStore } from "@pecgen/simulator/sqlite";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "pecgen-store-"));
const open: Store[] = [];
let files = 0;
const opened = (store: Store): Store => {
  open.push(store);
  return store;
};

afterEach(() => {
  for (const store of open.splice(0)) store.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

const stores: ReadonlyArray<readonly [name: string, make: () => Store]> = [
  ["in memory", memoryStore],
  ["in SQLite", () => sqliteStore(":memory:")],
];

const document = (key: string, owner: string): Document => ({ key, links: { owner, all: "" } });
const keys = (documents: readonly Document[]): string[] => documents.map(({ key }) => key);

describe.each(stores)("%s", (_, make) => {
  test("does all of a transaction or nothing of it", () => {
    const store = opened(make());
    store.put("resource", document("b", "x"));
    store.put("resource", document("c", "x"));
    const half = (): void =>
      store.transaction(() => {
        store.put("resource", document("a", "x"));
        store.put("resource", document("b", "y"));
        store.transaction(() => store.delete("resource", "c"));
        store.put("resource", document("c", "y"));
        throw new Error("half-way");
      });
    expect(half).toThrow("half-way");
    expect(store.count("resource")).toBe(2);
    expect(keys(store.page("resource", "all", ""))).toEqual(["b", "c"]);
    expect(keys(store.page("resource", "owner", "x"))).toEqual(["b", "c"]);
    expect(keys(store.page("resource", "owner", "y"))).toEqual([]);
    store.transaction(() => store.put("resource", document("a", "x")));
    expect(store.count("resource")).toBe(3);
  });

  test("finds what was put last, and leaves what was moved out of where it was", () => {
    const store = opened(make());
    store.put("resource", document("a", "x"));
    store.put("resource", document("a", "y"));
    expect(store.get("resource", "a")).toEqual(document("a", "y"));
    expect(store.get("connection", "a")).toBeUndefined();
    expect(keys(store.page("resource", "owner", "x"))).toEqual([]);
    expect(keys(store.page("resource", "owner", "y"))).toEqual(["a"]);
    store.delete("resource", "a");
    store.delete("resource", "a");
    expect([store.get("resource", "a"), store.count("resource")]).toEqual([undefined, 0]);
    expect(keys(store.page("resource", "all", ""))).toEqual([]);
  });

  test("goes on behind a key, also one that is gone", () => {
    const store = opened(make());
    for (const key of ["d", "b", "a", "c"]) store.put("resource", document(key, "x"));
    expect(keys(store.page("resource", "owner", "x", { limit: 2 }))).toEqual(["a", "b"]);
    store.delete("resource", "b");
    expect(keys(store.page("resource", "owner", "x", { after: "b", limit: 2 }))).toEqual(["c", "d"]);
    expect(keys(store.page("resource", "owner", "x", { after: "d" }))).toEqual([]);
  });

  test("counts on, and begins anew when it is cleared", () => {
    const store = opened(make());
    expect([store.nextNumber(), store.nextNumber()]).toEqual([1, 2]);
    store.put("resource", document("a", "x"));
    store.clear();
    expect([store.nextNumber(), store.count("resource"), keys(store.page("resource", "all", ""))]).toEqual([1, 0, []]);
  });

  test("is what a map would be, whatever is done to it", () => {
    const key = fc.constantFrom(..."abcdefghijkl".split(""));
    const owner = fc.constantFrom("x", "y");
    const action = fc.oneof(
      fc.record({ kind: fc.constant("put" as const), key, owner }),
      fc.record({ kind: fc.constant("delete" as const), key }),
      fc.record({
        kind: fc.constant("page" as const),
        owner,
        after: fc.option(key, { nil: undefined }),
        limit: fc.integer({ min: 1, max: 5 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const store = make();
        const naive = new Map<string, string>();
        for (const step of actions) {
          if (step.kind === "put") {
            store.put("resource", document(step.key, step.owner));
            naive.set(step.key, step.owner);
          } else if (step.kind === "delete") {
            store.delete("resource", step.key);
            naive.delete(step.key);
          } else {
            const { after, limit } = step;
            const all = [...naive]
              .flatMap(([name, its]) => (its === step.owner && (after === undefined || name > after) ? [name] : []))
              .sort();
            expect(keys(store.page("resource", "owner", step.owner, { after, limit }))).toEqual(all.slice(0, limit));
          }
        }
        expect(store.count("resource")).toBe(naive.size);
        store.close();
      }),
    );
  });
});

describe("SQLite", () => {
  test("keeps a file", () => {
    const file = join(mkdtempSync(join(tmpdir(), "pecgen-store-")), `${++files}.db`);
    const first = sqliteStore(file);
    first.put("resource", document("a", "x"));
    first.nextNumber();
    first.close();
    const second = opened(sqliteStore(file));
    expect([keys(second.page("resource", "owner", "x")), second.nextNumber()]).toEqual([["a"], 2]);
  });
});
