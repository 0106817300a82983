import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../support/repository.ts";

/** A copy of the project, where one provider's definitions change at a time. */
const copy = mkdtempSync(join(tmpdir(), "pecgen-one-"));
beforeAll(() => {
  for (const part of ["generator", "templates", "specs", "generated", "package.json", "package-lock.json", "pecgen.config.ts"])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  // A folder of its own: what runs keep is kept there.
  mkdirSync(join(copy, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules")))
    if (name !== ".cache") symlinkSync(join(root, "node_modules", name), join(copy, "node_modules", name));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

interface Result {
  readonly code: number;
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly timings?: Readonly<Record<string, number>>;
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

describe("what was generated and is gone", () => {
  const generated = join(copy, "generated");
  const tree = (): Map<string, string> =>
    new Map(
      readdirSync(generated, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [path, readFileSync(path, "utf8")]),
    );
  const again = async (): Promise<{ result: Result; files: Map<string, string> }> => {
    rmSync(generated, { recursive: true });
    const result = await generate("--timings");
    return { result, files: tree() };
  };

  test("is put back from what was kept, the same to the byte", { timeout: 120_000 }, async () => {
    await generate("--fresh", "--force");
    const before = tree();
    const { result, files } = await again();
    expect(result).toMatchObject({ code: 0, diagnostics: [] });
    expect(Object.keys(result.timings ?? {})).not.toContain("emit");
    expect(files).toEqual(before);
  });

  test("is made again where what was kept is damaged", { timeout: 120_000 }, async () => {
    const before = tree();
    const cache = join(copy, "node_modules", ".cache", "pecgen");
    const damages = [
      (text: string) => text.slice(0, -1),
      (text: string) => text.replaceAll("PrivateEndpoint", "PrivateEndpiont"),
      () => "",
    ];
    for (const folder of ["providers", "files"]) {
      for (const [index, name] of readdirSync(join(cache, folder)).entries()) {
        const damage = damages[index % (damages.length + 1)];
        const file = join(cache, folder, name);
        if (damage !== undefined) writeFileSync(file, damage(readFileSync(file, "utf8")));
      }
    }
    const { result, files } = await again();
    expect(result).toMatchObject({ code: 0, diagnostics: [] });
    expect(Object.keys(result.timings ?? {})).toContain("emit");
    expect(files).toEqual(before);
  });
});
