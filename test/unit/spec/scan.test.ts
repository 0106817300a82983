import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.ts";
import { limits } from "../../../generator/spec/limits.ts";
import { scan } from "../../../generator/spec/scan.ts";
import { temporaryFolder, writeFiles } from "../../support/folder.ts";

const ours = '{"paths": {"/x/privateLinkResources": {}}}';

function scanned(folder: string): { files: string[]; diagnostics: Diagnostic[]; progress: string[] } {
  const diagnostics: Diagnostic[] = [];
  const progress: string[] = [];
  const files = [
    ...scan(
      folder,
      (found) => diagnostics.push(found),
      (looked, found) => progress.push(`${looked}/${found}`),
    ),
  ];
  return { files: files.map(({ file }) => file), diagnostics, progress };
}

describe("documents are found", () => {
  test("below folders, in code-unit order, by a mention in any casing", () => {
    const folder = temporaryFolder({
      "b/x.json": ours,
      "a.json": '{"/Y/PRIVATEENDPOINTCONNECTIONS/{n}": 1}',
      "B/x.json": '{"\\/privateEndPointConnections": 1}',
      "consumer.json": '{"/x/PROVIDERS/microsoft.network/privateEndpoints/{n}": 1}',
      "consumers.json": '{"/x/providers/Microsoft.Network/privateEndpointsX": 1}',
      "managed.json": '{"/x/managedPrivateEndpoints": 1, "/privateEndpoints": 1}',
      "none.json": '{"/x/privateLinkServices": 1}',
      "proxies.json": '{"/x/privateEndpointConnectionProxies": 1}',
      "model-only.json": '{"properties": {"privateEndpointConnections": []}}',
      "note.md": "/privateLinkResources",
    });
    expect(scanned(folder).files).toEqual(["B/x.json", "a.json", "b/x.json", "consumer.json"]);
  });

  test("with their bytes, looked through but never parsed", () => {
    const folder = temporaryFolder({ "broken.json": '{"/x/privateLinkResources": ' });
    const [candidate, ...others] = scan(folder, () => expect.unreachable());
    expect(candidate?.bytes.toString()).toBe('{"/x/privateLinkResources": ');
    expect(others).toEqual([]);
  });

  test("also in a text that is not UTF-8", () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "latin.json": ours });
    expect(scanned(folder).files).toEqual(["latin.json"]);
  });

  // Documents are looked through in pieces of 64 KB.
  const before = 64 * 1024 - "/privateLinkResources".length;
  test.each([before - 1, before, before + 1, before + 10, before + 20, before + 21, 2 * before, 1_000_000])(
    "also %d bytes behind the beginning, where one piece ends and the next begins",
    (at) => {
      const folder = temporaryFolder({
        "last.json": `${" ".repeat(at)}/privateLinkResources`,
        "longer.json": `${" ".repeat(at)}/privateLinkResourcesOfOthers${" ".repeat(100_000)}`,
        "within.json": `${" ".repeat(at)}/privateLinkResources/${" ".repeat(100_000)}`,
      });
      expect(scanned(folder).files).toEqual(["last.json", "within.json"]);
    },
  );

  test("telling how far it is", () => {
    const folder = temporaryFolder({ "a.json": "{}", "b.json": ours, "c.json": "{}" });
    expect(scanned(folder).progress).toEqual(["1/0", "2/0", "3/1"]);
  });
});

test.each(["examples", "Examples", "data-plane", "node_modules", "cadl", "scenarios", ".git", ".hidden"])(
  "nothing is read below %s/",
  (name) => {
    const folder = temporaryFolder({ [`${name}/a.json`]: ours, [`deep/${name}/deeper/a.json`]: ours, "kept.json": ours });
    expect(scanned(folder)).toMatchObject({ files: ["kept.json"], diagnostics: [] });
  },
);

describe("symbolic links are not followed", () => {
  test("out of the root", () => {
    const outside = temporaryFolder({ "secret.json": ours });
    const folder = temporaryFolder({ "kept.json": ours });
    symlinkSync(join(outside, "secret.json"), join(folder, "file.json"));
    symlinkSync(outside, join(folder, "linked"));
    expect(scanned(folder)).toMatchObject({ files: ["kept.json"], diagnostics: [] });
  });

  test("into a circle", () => {
    const folder = temporaryFolder({ "a/kept.json": ours });
    symlinkSync(folder, join(folder, "a/up"));
    expect(scanned(folder).files).toEqual(["a/kept.json"]);
  });
});

describe("what cannot be read is reported, and the rest goes on", () => {
  test("a folder that is not there", () => {
    const { files, diagnostics } = scanned(join(temporaryFolder(), "missing"));
    expect(files).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: "PEC1001", place: { file: "", pointer: "" } }]);
  });

  test.skipIf(process.getuid?.() === 0)("a file and a folder without access (not as root, who has access to all)", () => {
    const folder = temporaryFolder({ "a/closed.json": ours, "b/inside.json": ours, "kept.json": ours });
    chmodSync(join(folder, "a/closed.json"), 0);
    chmodSync(join(folder, "b"), 0);
    const { files, diagnostics } = scanned(folder);
    chmodSync(join(folder, "b"), 0o755);
    expect(files).toEqual(["kept.json"]);
    expect(diagnostics).toMatchObject([
      { code: "PEC1001", place: { file: "a/closed.json", pointer: "" } },
      { code: "PEC1001", place: { file: "b", pointer: "" } },
    ]);
  });

  test("folders below each other without end", () => {
    const deep = Array.from({ length: limits.folderDepth + 1 }, (_, index) => `f${index}`).join("/");
    const folder = temporaryFolder({ "kept.json": ours });
    mkdirSync(join(folder, deep), { recursive: true });
    writeFiles(folder, { [`${deep}/too-deep.json`]: ours });
    const { files, diagnostics } = scanned(folder);
    expect(files).toEqual(["kept.json"]);
    expect(diagnostics).toMatchObject([
      { code: "PEC1006", message: expect.stringContaining("folder depth"), place: { file: deep, pointer: "" } },
    ]);
  });
});
