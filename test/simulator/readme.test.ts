import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { root } from "../support/repository.ts";

const readme = readFileSync(join(root, "templates/simulator/README.md"), "utf8");

test("the quick start is this file, and does what it says", async () => {
  expect(readme).toContain(`\`\`\`ts\n${readFileSync(join(import.meta.dirname, "support", "quick-start.ts"), "utf8")}\`\`\``);
  const said = vi.spyOn(console, "log").mockImplementation(() => {});
  await import("./support/quick-start.ts");
  expect(said.mock.calls.map((words) => words.join(" "))).toEqual([
    "Approved",
    "GET list 200",
    "GET get 200",
    "PUT update 200",
    "GET poll 200",
    "GET get 200",
  ]);
});

test("every option and every kind of fault is there", () => {
  const source = (path: string): string => readFileSync(join(root, "templates/simulator/src", path), "utf8");
  const options = [...source("options.ts").matchAll(/^ {2}readonly (\w+)[?:]/gm)].map(([, name]) => name ?? "");
  const context = ["state", "catalog", "graph", "behaviour", "fault"];
  const kinds = [...source("faults/types.ts").matchAll(/kind: "(\w+)"/g)].map(([, name]) => name ?? "");
  expect(kinds.length).toBeGreaterThan(15);
  for (const name of [...options.filter((option) => !context.includes(option)), ...kinds]) expect(readme, name).toContain(`\`${name}\``);
});
