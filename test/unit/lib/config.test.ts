import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { loadConfig } from "../../../generator/config.ts";
import { temporaryFolder } from "../../support/folder.ts";

const load = (text: string) => loadConfig(temporaryFolder({ "pecgen.config.ts": text }));

describe("the configuration", () => {
  test("is the default where there is no file, and where nothing is said", async () => {
    const usual = { specs: "specs", output: "generated", pins: {} };
    expect(await loadConfig(temporaryFolder())).toEqual(usual);
    expect(await load("export default {};")).toEqual(usual);
  });

  test("says where definitions and output are, and which versions are pinned", async () => {
    expect(await load('export default { specs: "a", output: "b", pins: { "Contoso.Vault/vaults": "2030-01-01" } };')).toEqual({
      specs: "a",
      output: "b",
      pins: { "Contoso.Vault/vaults": "2030-01-01" },
    });
  });

  test.each(["./a", "a/", "a/../a", "../a", "a/b", ".", "/a/b"])("reads %s as one folder, in one spelling", async (given) => {
    const folder = temporaryFolder({ "pecgen.config.ts": `export default { specs: "${given}", output: "${given}" };` });
    const { specs, output } = (await loadConfig(folder)) as { specs: string; output: string };
    expect(output).toBe(specs);
    expect([join(folder, specs), resolve(folder, specs)]).toEqual([resolve(folder, given), resolve(folder, given)]);
    expect(specs).not.toMatch(/^\.\/|\/$/);
  });

  test("has the address of the repository, if it is said", async () => {
    expect(await load('export default { repository: "https://github.com/owner/name" };')).toMatchObject({
      repository: "https://github.com/owner/name",
    });
  });

  test.each<readonly [text: string, reason: string]>([
    ...["7", "'owner/name'", "'http://github.com/owner/name'", "'https://github.com/owner/name.git'", "'https://github.com'"].map(
      (given) => [`export default { repository: ${given} };`, "repository is a web address"] as const,
    ),
    ["export const other = {};", "no default export"],
    ["export default 7;", "no default export"],
    ["export default [];", "no default export"],
    ["export default { spec: 'a' };", 'the key "spec" is not known'],
    ["export default { specs: 7 };", "names of folders"],
    ["export default { output: null };", "names of folders"],
    ["export default { pins: ['a'] };", "pins maps resource types to api-versions"],
    ["export default { pins: { a: 7 } };", "pins maps resource types to api-versions"],
  ])("%s is refused", async (text, reason) => {
    expect(await load(text)).toMatchObject({
      code: "PEC9001",
      severity: "error",
      message: expect.stringContaining(reason),
      place: { file: "pecgen.config.ts", pointer: "" },
    });
  });

  test("that fails to load is reported, not thrown", async () => {
    expect(await load("throw new Error('not today');")).toMatchObject({
      code: "PEC9001",
      message: expect.stringContaining("not today"),
      place: { file: "pecgen.config.ts", pointer: "" },
    });
  });
});
