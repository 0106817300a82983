import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../support/repository.ts";

/** A copy of the project, where one provider's definitions change at a time. */
const copy = mkdtempSync(join(tmpdir(), "pecgen-one-"));
beforeAll(() => {
  for (const part of ["generator", "templates", "specs", "generated", "package.json", "package-lock.json", "pecgen.config.ts"])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

interface Result {
  readonly code: number;
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly diagnostics: ReadonlyArray<{ readonly code: string; readonly message: string }>;
}

function generate(...flags: readonly string[]): Promise<Result> {
  return new Promise((resolve) => {
    const argv = [join(copy, "generator", "main.mjs"), "generate", "--json", ...flags];
    execFile(process.execPath, argv, { cwd: copy, maxBuffer: 1 << 28 }, (error, out) => {
      const code = typeof error?.code === "number" ? error.code : 0;
      resolve({ code, ...(JSON.parse(out) as Omit<Result, "code">) });
    });
  });
}

function change(provider: string): void {
  const quirks = join(copy, "specs", "quirks", `${provider}.json`);
  writeFileSync(quirks, readFileSync(quirks, "utf8").replace('"reason": "', '"reason": "Also changed. '));
}

test("what is made again after a change is what a run from nothing would make", { timeout: 120_000 }, async () => {
  change("sql");
  const { code, written, unchanged } = await generate();
  expect(code).toBe(0);
  const providers = written.filter((path) => /^(providers|model)\//.test(path));
  expect(providers.filter((path) => !/^(providers\/sql\/|model\/sql\.json$)/.test(path))).toEqual([]);
  expect(providers.length).toBeGreaterThan(1);
  const { files } = JSON.parse(readFileSync(join(copy, "generated", "manifest.json"), "utf8")) as { files: unknown[] };
  expect(unchanged + written.length).toBe(files.length + 1);
  expect(await generate("--check", "--fresh")).toMatchObject({ code: 0, diagnostics: [] });
});

test("an edited file of another provider is found, and is not forgotten", { timeout: 120_000 }, async () => {
  const edited = "providers/keyvault/README.md";
  appendFileSync(join(copy, "generated", edited), "edited\n");
  change("storage");
  for (let run = 0; run < 2; run++) {
    const { code, diagnostics } = await generate();
    expect(code).toBe(1);
    expect(diagnostics).toMatchObject([{ code: "PEC6001", message: expect.stringContaining(edited) as unknown }]);
  }
  expect(await generate("--force")).toMatchObject({ code: 0, diagnostics: [], written: expect.arrayContaining([edited]) as unknown });
  expect(await generate("--check", "--fresh")).toMatchObject({ code: 0, diagnostics: [] });
});
