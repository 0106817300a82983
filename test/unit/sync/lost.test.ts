import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../support/folder.ts";
import type { Files } from "../../support/reading.ts";
import { vaultDocument } from "../../support/swagger.ts";
import { checkout, codes, manifestOf, run, versions } from "./checkouts.ts";

describe("nothing that we have is lost because of a document that is left out", () => {
  const common = (id: string): Files => ({
    "common.json": {
      swagger: "2.0",
      info: { title: "x", version: "1" },
      paths: {},
      definitions: { PrivateEndpoint: { type: "object", properties: { id: { type: id } } } },
    },
  });
  const of = (version: string, id: string): Files => ({
    ...versions({ version, definitions: { PrivateEndpoint: { $ref: "../../../../../../common.json#/definitions/PrivateEndpoint" } } }),
    ...common(id),
  });
  const [first, second] = [of("2029-01-01", "string"), of("2030-01-01", "string")];
  const named = (path: string, version: string): Files => ({ [path]: vaultDocument({ version }) });

  test.each<[string, before: readonly Files[], after: readonly Files[], code: string]>([
    ["a document that is another version by now", [named("vault.json", "2029-01-01")], [named("vault.json", "2030-01-01")], "PEC1014"],
    ["one that others refer to and that changed", [first], [of("2030-01-01", "integer")], "PEC1014"],
    ["a name of which only the case changed", [named("a/vault.json", "2029-01-01")], [named("A/vault.json", "2030-01-01")], "PEC1016"],
    ["two sources that disagree with us", [first, second], [of("2029-01-01", "integer"), of("2030-01-01", "number")], "PEC1014"],
  ])("%s: nothing is written, run after run", async (_, before, after, code) => {
    const specs = temporaryFolder();
    const checkouts = (list: readonly Files[]) => list.map((files, index) => checkout(`source ${index}`, files));
    await run(specs, checkouts(before));
    const manifest = manifestOf(specs);
    const slices = (): string[] => manifest.files.map(({ path }) => readFileSync(join(specs, "slices", path), "utf8"));
    const texts = slices();
    for (const _ of [1, 2]) {
      const result = await run(specs, checkouts(after));
      expect(codes(result.diagnostics)).toEqual(expect.arrayContaining(["PEC1008", code]));
      expect(result).toMatchObject({ written: [], deleted: [], manifest });
      expect(manifestOf(specs)).toEqual(manifest);
      expect(slices()).toEqual(texts);
    }
  });

  test("what no source has any more is forgotten when it is pruned", async () => {
    const specs = temporaryFolder();
    await run(specs, [checkout("upstream", named("vault.json", "2029-01-01"))]);
    const result = await run(specs, [checkout("upstream", named("vault.json", "2030-01-01"))], { prune: true });
    expect(result).toMatchObject({ written: ["slices/vault.json", "manifest.json"], diagnostics: [] });
    expect(manifestOf(specs)).toMatchObject({ types: [{ kept: ["2030-01-01"] }], files: { length: 1 } });
  });

  test("a version whose source is refused stays as it was; pruning does not drop it either", async () => {
    const specs = temporaryFolder();
    await run(specs, [checkout("first", first), checkout("second", second)]);
    const { files } = manifestOf(specs);
    const after = [checkout("first", first), checkout("second", of("2030-01-01", "integer"))];
    expect(codes((await run(specs, after)).diagnostics)).toEqual(["PEC1008", "PEC1014"]);
    expect(manifestOf(specs)).toMatchObject({
      types: [{ kept: ["2029-01-01", "2030-01-01"], vanished: ["2030-01-01"] }],
      files: files.map(({ path, slice }) => ({ path, slice })),
    });
    const pruned = await run(specs, after, { prune: true });
    expect(pruned).toMatchObject({ written: [], deleted: [], diagnostics: [{ code: "PEC1014" }] });
    expect(manifestOf(specs).files).toHaveLength(3);
  });
});
