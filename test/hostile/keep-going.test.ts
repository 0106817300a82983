import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { GenerateOptions } from "../../generator/commands/generate.ts";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import type { Json } from "../../generator/lib/json.ts";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import type { Files } from "../support/reading.ts";
import { ref, vaultDocument } from "../support/swagger.ts";
import { tree } from "../unit/publish/support.ts";
import { generated } from "./support/states.ts";

const shared = (status: Json): Json => ({ swagger: "2.0", info: { title: "", version: "1" }, paths: {}, definitions: { Status: status } });
const viaShared = { Status: { $ref: "../shared.json#/definitions/Status" } };
const kept = (name: string): Json => vaultDocument({ target: `Contoso.${name}/vaults/{v}`, definitions: viaShared });
const staleQuirk = (name: string): Json => ({
  provider: `contoso-${name.toLowerCase()}`,
  quirks: [
    {
      id: `contoso-${name.toLowerCase()}-a`,
      rule: "status.map",
      target: { resourceType: `Contoso.${name}/vaults`, apiVersions: "*" },
      expect: { fact: "listShape", equals: "array" },
      set: { Odd: "Pending" },
      reason: "It is odd.",
      evidence: `${name.toLowerCase()}/a.json#/paths`,
      upstream: null,
    },
  ],
});
const start: Files = {
  "shared.json": shared({ type: "string", enum: ["Pending"] }),
  "one/a.json": kept("One"),
  "two/a.json": kept("Two"),
  "three/a.json": vaultDocument({ target: "Contoso.Three/vaults/{v}" }),
};

interface Case {
  readonly change: Files;
  /** Providers whose output must not change. */
  readonly untouched: readonly string[];
  readonly code: string;
}

test.each<[string, Case]>([
  [
    "a shared document that is broken fails all that refer to it",
    { change: { "shared.json": "{" }, untouched: ["one", "two"], code: "PEC1002" },
  ],
  [
    "a shared document that is gone fails all that refer to it, not only the first",
    { change: { "shared.json": "" }, untouched: ["one", "two"], code: "PEC1001" },
  ],
  [
    "a limit inside of a shared document fails all that refer to it",
    { change: { "shared.json": shared(ref("Status")) }, untouched: ["one", "two"], code: "PEC1006" },
  ],
  [
    "a stale quirk fails the provider of its file",
    {
      change: {
        "quirks/contoso-one.json": staleQuirk("One"),
      },
      untouched: ["one"],
      code: "PEC3001",
    },
  ],
  [
    "a newcomer does not take the name of another provider",
    { change: { "new/a.json": vaultDocument({ target: "Contoso-One/vaults/{v}" }) }, untouched: ["one"], code: "PEC5001" },
  ],
  [
    "a newcomer does not take the name of another type",
    { change: { "new/a.json": vaultDocument({ target: "Contoso.One/vault/{v}" }) }, untouched: ["one"], code: "PEC5001" },
  ],
  [
    "a provider whose only document does not parse keeps what it has",
    { change: { "one/a.json": '{"/providers/Contoso.One/vaults/{v}/privateLinkResources": ' }, untouched: ["one"], code: "PEC1002" },
  ],
  [
    "a further document of a provider that does not parse is known by what is left of it",
    { change: { "elsewhere/a.json": '{"/providers/Contoso.One/boxes/{v}/privateLinkResources": ' }, untouched: ["one"], code: "PEC1002" },
  ],
])("with --keep-going %s", async (_, { change, untouched, code }) => {
  const folder = temporaryFolder();
  const [specs, output] = [join(folder, "specs"), join(folder, "output")];
  writeFiles(specs, start);
  expect(await generated({ specs, output })).toMatchObject({ code: 0 });
  const before = tree(output);

  // Something changes for everybody, so that whoever is published is seen to be.
  for (const [path, name] of [
    ["one/a.json", "One"],
    ["two/a.json", "Two"],
  ] as const)
    writeFiles(specs, { [path]: { ...(kept(name) as object), basePath: "/changed" } });
  writeFiles(specs, { "three/a.json": vaultDocument({ target: "Contoso.Three/vaults/{v}", root: { basePath: "/changed" } }) });
  for (const [path, content] of Object.entries(change)) {
    writeFiles(specs, { [path]: content });
    if (content === "") rmSync(join(specs, path));
  }
  const { code: exit, said } = await generated({ specs, output }, { keepGoing: true });
  const { diagnostics } = JSON.parse(said) as { diagnostics: Diagnostic[] };
  expect(exit).toBe(1);
  expect(diagnostics.map((found) => found.code)).toContain(code);
  const after = tree(output);
  const ownerOf = (path: string): string => /contoso-(\w+)/.exec(path)?.[1] ?? "";
  for (const owner of ["one", "two", "three"]) {
    const paths = Object.keys(before).filter((path) => ownerOf(path) === owner && !path.startsWith("facade/"));
    expect(paths.length).toBeGreaterThan(4);
    const changed = paths.filter((path) => after[path] !== before[path]);
    expect([owner, changed.length > 0]).toEqual([owner, !untouched.includes(owner)]);
  }
  // What is made from all providers waits until all of them can be made.
  expect(after["COVERAGE.md"]).toBe(before["COVERAGE.md"]);
  expect(Object.keys(after).filter((path) => !(path in before))).toEqual([]);

  // Without the option nothing at all is published.
  writeFileSync(join(specs, "three/a.json"), JSON.stringify(vaultDocument({ target: "Contoso.Three/vaults/{v}" })));
  expect(await generated({ specs, output })).toMatchObject({ code: 1 });
  expect(tree(output)).toEqual(after);
});

test.each<[string, Files, Pick<GenerateOptions, "only" | "keepGoing">]>([
  ["by --only", {}, { only: ["contoso-one"] }],
  ["for its errors", { "quirks/contoso-two.json": staleQuirk("Two") }, { keepGoing: true }],
])("what was left out of the first run %s is made by the next", async (_, mistakes, options) => {
  const folder = temporaryFolder();
  const specs = join(folder, "specs");
  writeFiles(specs, { ...start, ...mistakes });
  const output = join(folder, "output");
  await generated({ specs, output }, options);
  expect(Object.keys(tree(output)).filter((path) => /contoso-two|^facade/.test(path))).toEqual([]);

  for (const path of Object.keys(mistakes)) rmSync(join(specs, path));
  expect(await generated({ specs, output })).toMatchObject({ code: 0 });
  const atOnce = join(folder, "at-once");
  expect(await generated({ specs, output: atOnce })).toMatchObject({ code: 0 });
  expect(Object.keys(tree(output))).toEqual(Object.keys(tree(atOnce)));
  expect(tree(output)).toEqual(tree(atOnce));
});
