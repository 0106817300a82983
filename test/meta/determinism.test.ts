import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { sha256 } from "../../generator/lib/hash.ts";
import { temporaryFolder } from "../support/folder.ts";
import { root } from "../support/repository.ts";

const run = promisify(execFile);

/** Path and hash of every file below a folder. */
function tree(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${relative(folder, file)} ${sha256(readFileSync(file))}`)
    .sort();
}

test("the output does not depend on locale, time zone or working directory", { timeout: 120_000 }, async () => {
  const script = join(root, "test/support/generate-here.ts");
  const settings = [
    { cwd: root, env: { TZ: "UTC", LANG: "C", LC_ALL: "C" } },
    { cwd: tmpdir(), env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", FORCE_COLOR: "1", COLUMNS: "40" } },
  ];
  const trees = await Promise.all(
    settings.map(async ({ cwd, env }) => {
      const output = temporaryFolder();
      await run(process.execPath, [script, output], { cwd, env: { ...process.env, ...env } });
      return tree(output);
    }),
  );
  expect(trees[0]?.length).toBeGreaterThan(700);
  expect(trees[1]).toEqual(trees[0]);
});
