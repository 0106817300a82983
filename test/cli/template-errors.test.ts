import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../generator/commands/generate.ts";
import { temporaryFolder } from "../support/folder.ts";
import { root } from "../support/repository.ts";
import { vaultDocument, vaultFile } from "../support/swagger.ts";
import { capture } from "../support/terminal.ts";

/** Generates in a repository with small specs and one template that was edited. */
async function withTemplate(path: string, edit: (text: string) => string) {
  const folder = temporaryFolder({ [`specs/${vaultFile}`]: vaultDocument() });
  for (const name of ["templates", "package.json"]) cpSync(join(root, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, "generator"));
  const file = join(folder, path);
  writeFileSync(file, edit(readFileSync(file, "utf8")));
  const { terminal, err } = capture(folder);
  const config = { specs: "specs", output: "generated", pins: {} };
  const code = await generate(terminal, { root: folder, config, only: ["contoso-vault"], fresh: true });
  return { code, said: err(), line: (text: string) => readFileSync(file, "utf8").split("\n").indexOf(text) + 1 };
}

test("a hole that nothing fills: the command names the line of the template", async () => {
  const { code, said, line } = await withTemplate("templates/client.hbs", (text) => `${text}\n  {{nobody}}\n`);
  expect(said).toMatch(/^error PEC5003: .*"nobody" not defined/);
  expect(said).toContain(`\n  templates/client.hbs:${line("  {{nobody}}")}:5\n`);
  expect(code).toBe(1);
});

test("a block that is never closed", async () => {
  const { code, said } = await withTemplate("templates/provider-readme.hbs", (text) => `${text}{{#if a}}`);
  expect(said).toMatch(/PEC5003: [^]*templates\/provider-readme\.hbs:\d+:\d+\n/);
  expect(code).toBe(1);
});

test("a source that is copied: the line where it was written, not where it would have been copied to", async () => {
  const { code, said } = await withTemplate("templates/runtime/src/clock.ts", (text) => `const = 1;\n${text}`);
  expect(said).toContain("PEC6003");
  expect(said).toContain("\n  templates/runtime/src/clock.ts:1:7\n");
  expect(code).toBe(1);
});
