import type * as FileSystem from "node:fs";
import { relative } from "node:path";
import { expect, test, vi } from "vitest";
import { publish } from "../../../generator/publish/publish.ts";
import { formatted, header, put, temporaryFolder } from "./support.ts";

/** What happened to files, in order: no test can take the power away, but what must be done before it goes can be seen. */
const events: Array<readonly [what: "reached the disk" | "moved" | "removed", path: string]> = [];

vi.mock("node:fs", async (original) => {
  const real = await original<typeof FileSystem>();
  const open = new Map<number, string>();
  return {
    ...real,
    openSync(path: string, ...rest: [string]) {
      const descriptor = real.openSync(path, ...rest);
      open.set(descriptor, path);
      return descriptor;
    },
    fsyncSync(descriptor: number) {
      real.fsyncSync(descriptor);
      events.push(["reached the disk", open.get(descriptor) ?? ""]);
    },
    renameSync(from: string, to: string) {
      real.renameSync(from, to);
      events.push(["moved", from]);
    },
    rmSync(path: string, options?: FileSystem.RmOptions) {
      real.rmSync(path, options);
      events.push(["removed", path]);
    },
  };
});

test("everything has reached the disk before the first file is moved or removed", () => {
  const root = temporaryFolder();
  publish({ root, files: formatted({ "a.ts": "a", "b.ts": "b", "c/d.ts": "d" }), header });
  put(root, "mine.txt", "mine");
  events.length = 0;
  publish({ root, files: formatted({ "a.ts": "a2", "c/d.ts": "d2", "c/e.ts": "e" }), header });
  const below = events.map(([what, path]) => [what, relative(root, path)] as const);
  const staged = below.filter(([what, path]) => what === "moved" && path.startsWith(".pecgen.staging/")).map(([, path]) => path);
  expect(staged).toHaveLength(4);
  const first = below.findIndex(([what, path]) => what !== "reached the disk" && !path.startsWith(".pecgen.lock"));
  const before = below.slice(0, first).map(([, path]) => path);
  expect(before.toSorted()).toEqual(expect.arrayContaining(staged.toSorted()));
  expect(below.slice(first)).toContainEqual(["removed", "b.ts"]);
});
