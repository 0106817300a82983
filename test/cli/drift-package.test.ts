import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { drift, type DriftOptions } from "../../generator/commands/drift.ts";
import type { PackageReport } from "../../generator/drift/packages/report.ts";
import { temporaryFolder } from "../support/folder.ts";
import { root } from "../support/repository.ts";
import { capture } from "../support/terminal.ts";

const options = { specs: join(root, "specs"), root, config: { specs: "specs", output: "generated", pins: {} } } as const;

async function asked(cwd: string, name: string, more: Partial<DriftOptions> = {}): Promise<{ code: number; out: string; err: string }> {
  const { terminal, out, err } = capture(cwd);
  const code = await drift(terminal, [], { ...options, format: "text", failOn: "breaking", ...more, package: name });
  return { code, out: out(), err: err() };
}

/** The package as somebody has it, with one operation that the current one has not, and without an option that it has. */
function older(): string {
  const folder = temporaryFolder();
  cpSync(join(root, "generated/providers/batch"), folder, { recursive: true });
  const file = join(folder, "src/index.ts");
  writeFileSync(file, `export interface BatchAccountGone { a: 1 }\nexport function gone(): void {}\nexport * from "./current.ts";\n`);
  cpSync(join(root, "generated/providers/batch/src/index.ts"), join(folder, "src/current.ts"));
  return folder;
}

describe("a generated package that somebody has", () => {
  test("as a folder, as a tarball, and installed: the same findings", async () => {
    const folder = older();
    const project = temporaryFolder();
    mkdirSync(join(project, "node_modules/@pecgen"), { recursive: true });
    cpSync(folder, join(project, "node_modules/@pecgen/batch"), { recursive: true });
    const pack = temporaryFolder();
    cpSync(folder, join(pack, "package"), { recursive: true });
    execFileSync("tar", ["-czf", "batch.tgz", "package"], { cwd: pack });
    const runs = [await asked(project, folder), await asked(project, "@pecgen/batch"), await asked(pack, "batch.tgz")];
    for (const { code, out, err } of runs) {
      expect([code, err]).toEqual([1, ""]);
      expect(out).toBe(runs[0]?.out);
      expect(out).toContain("breaking gone: is not exported any more (function)");
      expect(out).toContain("2 findings (2 breaking, 0 additive, 0 neutral); semantic version: major");
    }
  });

  test("as JSON, in a form of its own", async () => {
    const { code, out } = await asked(root, older(), { format: "json" });
    const { packages, ...rest } = JSON.parse(out) as { packages: PackageReport[] };
    expect([code, rest]).toEqual([1, { schemaVersion: 1, diagnostics: [] }]);
    expect(packages).toMatchObject([{ name: "@pecgen/batch", from: "0.1.0", bump: "major" }]);
    expect(packages[0]?.findings.map(({ code: rule, wire, consumer }) => [rule, wire, consumer])).toEqual([
      ["export-removed", "neutral", "breaking"],
      ["export-removed", "breaking", "breaking"],
    ]);
  });

  test("which is the current one: nothing", async () => {
    const { code, out } = await asked(root, join(root, "generated/providers/batch"), { failOn: "any" });
    expect(code).toBe(0);
    expect(out).toContain("0 findings");
  });
});

describe("what is no such package", () => {
  test.each([
    ["nowhere", "PEC7006: nowhere is no package that can be compared: it is no folder, no tarball, and not installed", 2],
    ["nowhere.tgz", "PEC7006: nowhere.tgz is no package that can be compared: there is no such file", 2],
    [".", "ENOENT", 3],
  ])("%s", async (name, said, exit) => {
    const { code, err } = await asked(temporaryFolder(), name);
    expect(err).toContain(said);
    expect(code).toBe(exit);
  });

  test("one that is not generated here, and a report that there is not", async () => {
    const folder = older();
    expect(await asked(root, folder, { format: "sarif" })).toMatchObject({ code: 2, err: expect.stringContaining("PEC9002") as string });
    writeFileSync(
      join(folder, "package.json"),
      JSON.stringify({ name: "@contoso/x", version: "1.0.0", exports: { ".": { types: "./dist/index.d.ts" } } }),
    );
    expect(await asked(root, folder)).toMatchObject({
      code: 2,
      err: expect.stringContaining("PEC7002: There is no package @contoso/x") as string,
    });
    renameSync(join(folder, "src"), join(folder, "lost"));
    expect(await asked(root, folder)).toMatchObject({
      code: 3,
      err: expect.stringContaining("there is neither ./dist/index.d.ts nor") as string,
    });
  });
});
