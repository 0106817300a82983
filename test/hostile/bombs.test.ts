import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeFiles } from "../support/folder.ts";
import { root } from "../support/repository.ts";
import { vaultDocument } from "../support/swagger.ts";
import { tree } from "../unit/publish/support.ts";
import { badTarget, bombs } from "./support/bombs.ts";
import type { Said } from "./support/read-all.ts";
import { generated } from "./support/states.ts";

const scratch = mkdtempSync(join(tmpdir(), "pecgen-bombs-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }), 600_000);
const good = "specification/good/Contoso.Good/2030-01-01/vault.json";
const victim = "specification/bad/Contoso.Bad/2030-01-01/vault.json";
const names = Object.keys(bombs);
const folderOf = (name: string): string => join(scratch, `case${names.indexOf(name)}`);

/** The provider that is going to fail has an output from better days. */
async function prepare(folder: string): Promise<void> {
  writeFiles(folder, {
    [`specs/${good}`]: vaultDocument({ target: "Contoso.Good/vaults/{vaultName}" }),
    [`specs/${victim}`]: vaultDocument({ target: badTarget }),
  });
  mkdirSync(join(folder, "output"), { recursive: true });
  mkdirSync(join(folder, "slices"), { recursive: true });
  expect(await generated({ specs: join(folder, "specs"), output: join(folder, "output") })).toMatchObject({ code: 0 });
  // Since then something new has come, so that there is something to publish beside the failure.
  writeFiles(folder, {
    [`specs/${good.replaceAll("2030", "2031")}`]: vaultDocument({ target: "Contoso.Good/vaults/{vaultName}", version: "2031-01-01" }),
  });
}

/** A process with a gigabyte reads all of them; whoever exhausts it or never ends is the one after the last that it spoke of. */
function readAll(folders: readonly string[]): Map<string, Said> {
  const script = join(root, "test/hostile/support/read-all.ts");
  const child = spawnSync(process.execPath, ["--max-old-space-size=1024", script, ...folders], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: 600_000,
  });
  const lines = child.stdout.split("\n").filter((line) => line !== "");
  const said = lines.map((line) => JSON.parse(line) as Said);
  const missing = folders.find((folder) => !said.some((one) => one.folder === folder));
  if (missing !== undefined) throw new Error(`${missing} was never done with: ${child.error?.message ?? ""} ${child.stderr.slice(-2_000)}`);
  return new Map(said.map((one) => [one.folder, one]));
}

describe("a document that is a bomb", () => {
  let said = new Map<string, Said>();
  const before = new Map<string, Record<string, string | null>>();
  const outputOfBad = (folder: string): Record<string, string | null> =>
    Object.fromEntries(Object.entries(tree(join(folder, "output"))).filter(([path]) => /contoso-bad/.test(path)));

  beforeAll(async () => {
    for (const name of names) {
      const folder = folderOf(name);
      await prepare(folder);
      before.set(name, outputOfBad(folder));
      const bomb = bombs[name]!;
      writeFileSync(join(folder, "specs", victim), bomb.content());
      for (const [path, content] of Object.entries(bomb.beside ?? {}))
        writeFiles(join(folder, "specs", dirname(victim)), { [path]: content });
    }
    said = readAll(names.map(folderOf));
  }, 900_000);

  describe.each(names)("%s", (name) => {
    const { code, says = "" } = bombs[name]!;
    const of = (): Said => said.get(folderOf(name))!;
    const finding = expect.objectContaining({
      code,
      message: expect.stringContaining(says) as string,
      place: expect.objectContaining({ file: expect.stringContaining("specification/bad/") as string }) as object,
    }) as object;

    test.skipIf(code === "")("is named by every command, with the limit and the place", () => {
      expect(of().generate.diagnostics).toContainEqual(finding);
      expect(of().inspect.diagnostics).toContainEqual(finding);
      expect(of().sync.diagnostics).toContainEqual(finding);
      expect([of().generate.code, of().inspect.code]).toEqual([1, 1]);
    });

    test("hides no other document", () => {
      for (const types of [of().inspect.types, of().contracts])
        expect(types.filter((type) => type === "Contoso.Good/vaults")).toHaveLength(2);
      expect(of().sync.files).toEqual(expect.arrayContaining([good, good.replaceAll("2030", "2031")]));
      expect(existsSync(join(folderOf(name), "output/providers/contoso-good/src/versions/2031-01-01.ts"))).toBe(true);
    });

    test.skipIf(code === "")("leaves the last good output of its provider as it was", () => {
      expect(Object.keys(before.get(name) ?? {}).length).toBeGreaterThan(5);
      expect(outputOfBad(folderOf(name))).toEqual(before.get(name));
    });
  });
});

describe.skipIf(process.platform === "win32")("what stands where a document should", () => {
  const special: Readonly<Record<string, { readonly make: (path: string, folder: string) => void; readonly code: string }>> = {
    "a pipe": { make: (path) => void execFileSync("mkfifo", [path]), code: "PEC1001" },
    "a socket": { make: (path) => void createServer().listen(path).unref(), code: "PEC1001" },
    "a folder": { make: (path) => mkdirSync(path), code: "PEC1001" },
    "a device": { make: (path) => symlinkSync("/dev/zero", path), code: "PEC1005" },
    "a link out of the root": { make: (path) => symlinkSync("/etc/passwd", path), code: "PEC1005" },
    "a link to itself": { make: (path) => symlinkSync(path, path), code: "PEC1001" },
    "a link to nothing": { make: (path) => symlinkSync("nowhere", path), code: "PEC1001" },
  };
  const cases = Object.entries(special);
  const folderOfCase = (name: string): string => join(scratch, `special${cases.findIndex(([other]) => other === name)}`);
  let said = new Map<string, Said>();

  beforeAll(async () => {
    for (const [name, { make }] of cases) {
      const folder = folderOfCase(name);
      await prepare(folder);
      const definitions = { Status: { $ref: "special.json#/definitions/Status" } };
      writeFiles(folder, { [`specs/${victim}`]: vaultDocument({ target: badTarget, definitions }) });
      make(join(folder, "specs", dirname(victim), "special.json"), folder);
    }
    said = readAll(cases.map(([name]) => folderOfCase(name)));
  }, 600_000);

  test.each(cases)("%s is neither opened nor waited for", (name, { code }) => {
    const { generate, inspect, sync } = said.get(folderOfCase(name))!;
    for (const { diagnostics } of [generate, inspect, sync]) expect(diagnostics.map((found) => found.code)).toContain(code);
    expect(sync.files).toContain(good);
  });

  test.each(["a pipe", "a device"])("%s as the manifest of a folder", (name) => {
    const folder = join(scratch, `manifest-${name.slice(2)}`);
    mkdirSync(join(folder, "specs"), { recursive: true });
    special[name]?.make(join(folder, "specs/manifest.json"), folder);
    const { generate, inspect } = readAll([folder]).get(folder)!;
    for (const { diagnostics } of [generate, inspect])
      expect(diagnostics).toMatchObject([{ code: "PEC1010", message: expect.stringContaining("regular file") }]);
  });
});
