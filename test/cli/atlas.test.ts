import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";
import { root } from "../support/repository.ts";
import { vaultDocument, vaultFile } from "../support/swagger.ts";

const command = join(root, "generator", "main.mjs");
const env = { ...process.env, GITHUB_ACTIONS: "" };

test("writes a page of any checkout, the same wherever it is asked from", () => {
  const checkout = temporaryFolder({ [vaultFile]: vaultDocument() });
  const elsewhere = temporaryFolder();
  execFileSync(process.execPath, [command, "atlas", "--specs", "."], { cwd: checkout, env, stdio: "pipe" });
  execFileSync(process.execPath, [command, "atlas", "--specs", checkout, "--out", "pages/vault.html"], {
    cwd: elsewhere,
    env: { ...env, TZ: "Asia/Kathmandu", LC_ALL: "tr_TR.UTF-8" },
    stdio: "pipe",
  });
  const page = readFileSync(join(checkout, "atlas.html"), "utf8");
  expect(page).toContain("Contoso.Vault/vaults");
  expect(readFileSync(join(elsewhere, "pages/vault.html"), "utf8")).toBe(page);
});

test.each([
  ["a folder that is not there", "nowhere", {}],
  ["a folder without definitions", ".", { "readme.md": "nothing" }],
])("exits with 2 for %s, and writes nothing", (_, specs, files) => {
  const folder = temporaryFolder(files);
  const { status, stderr } = spawnSync(process.execPath, [command, "atlas", "--specs", specs], { cwd: folder, env, encoding: "utf8" });
  expect([status, stderr]).toEqual([2, expect.stringMatching(/PEC\d{4}/)]);
  expect(existsSync(join(folder, "atlas.html"))).toBe(false);
});
