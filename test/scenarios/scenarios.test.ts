import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderScenario } from "../support/scenario.ts";

const folder = import.meta.dirname;
const scenarios = readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md").sort();

test("there are scenarios", () => expect(scenarios.length).toBeGreaterThanOrEqual(10));

test.each(scenarios)("%s", async (file) => {
  const path = join(folder, file);
  await expect(await renderScenario(readFileSync(path, "utf8"))).toMatchFileSnapshot(path);
});
