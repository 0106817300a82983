import { describe, expect, test } from "vitest";
import { accept, readAcceptances } from "../../generator/drift/accept.ts";
import { driftOfHistory, driftOfTrees, driftToLatest } from "../../generator/drift/run.ts";
import { isUnreadDocument } from "../../generator/drift/tree.ts";
import type { JsonObject } from "../../generator/lib/json.ts";
import { brief, later, treeOf } from "../support/drift.ts";
import type { Files } from "../support/reading.ts";
import { vaultDocument, vaultFile, type VaultOptions } from "../support/swagger.ts";
import { statusOf } from "./fixtures/fixture.ts";

const laterFile = vaultFile.replace("2030-01-01", later);
const safes: VaultOptions = { target: "Contoso.Vault/safes/{vaultName}" };
const first: Files = { [vaultFile]: vaultDocument() };
const both: Files = { ...first, [laterFile]: vaultDocument({ version: later }) };
const edited: Files = {
  [vaultFile]: vaultDocument({ definitions: statusOf(["Pending", "Approved", "Rejected", "Disconnected", "Timeout"], true) }),
};
const vault = "Contoso.Vault/vaults";

const lines = (files: Files, others: Files, filter = {}): string[] =>
  driftOfTrees(treeOf(files), treeOf(others), filter).pairs.flatMap(({ findings }) => findings.map(brief));

describe("two trees", () => {
  test("an api-version that appeared or vanished", () => {
    expect(lines(first, both)).toEqual([`additive/additive version-added * - .: null → ${later}`]);
    expect(lines(both, first)).toEqual([`breaking/breaking version-removed * - .: ${later} → null`]);
  });

  test("a resource type that appeared or vanished", () => {
    const others: Files = { ...first, "specification/safes.json": vaultDocument(safes) };
    expect(lines(first, others)).toEqual(["additive/additive type-added * - .: null → 2030-01-01"]);
    expect(lines(others, first)).toEqual(["breaking/breaking type-removed * - .: 2030-01-01 → null"]);
  });

  test("an addition to a published api-version breaks it", () => {
    const status = "properties.privateLinkServiceConnectionState.status";
    expect(lines(first, edited)).toEqual([`breaking/additive enum-value-added * both ${status}: null → Timeout`]);
  });

  test("the side without the surface has no file", () => {
    const [, pair] = driftOfTrees(treeOf(first), treeOf(both), {}).pairs;
    expect(pair).toMatchObject({
      resourceType: vault,
      from: { apiVersion: later, file: null },
      to: { apiVersion: later, file: laterFile },
    });
  });

  test("a filter, in whatever case", () => {
    expect(lines(first, both, { resourceType: "contoso.vault/VAULTS", apiVersion: later })).toHaveLength(1);
    expect(lines(first, both, { apiVersion: "2030-01-01" })).toEqual([]);
  });

  test("folders that moved are nothing", () => {
    expect(lines(first, { "specification/moved/vault.json": vaultDocument() })).toEqual([]);
  });
});

describe("what cannot be compared", () => {
  const broken = (target: string): Record<string, JsonObject> => ({ ConnectionState: { $ref: target } });

  test("a model with a reference to nothing", () => {
    const files: Files = { [vaultFile]: vaultDocument({ definitions: broken("#/definitions/Missing") }) };
    const drift = driftOfTrees(treeOf(first), treeOf(files), {});
    expect(drift.pairs).toMatchObject([{ comparable: false, findings: [] }]);
    expect(drift.problems.map((problem) => problem.diagnostic)).toMatchObject([
      { code: "PEC7001", message: expect.stringContaining("privateLinkServiceConnectionState leads nowhere") as string },
    ]);
  });

  test("an operation that was left out", () => {
    const files: Files = {
      [vaultFile]: vaultDocument({ operations: { delete: (operation) => ({ ...operation, responses: [] as never }) } }),
    };
    expect(driftOfTrees(treeOf(first), treeOf(files), {}).pairs).toMatchObject([{ comparable: false, findings: [] }]);
  });

  test("a document that does not parse is not one that vanished", () => {
    const drift = driftOfTrees(treeOf(both), treeOf({ ...first, [laterFile]: "{" }), {});
    expect(drift.pairs.map(({ comparable }) => comparable)).toEqual([true, false]);
    expect(treeOf({ [laterFile]: "{" }).diagnostics.some(isUnreadDocument)).toBe(true);
  });

  test("the error of one type does not hide another", () => {
    const wrong = vaultDocument({ ...safes, definitions: broken("#/definitions/Missing") });
    const others: Files = { ...first, "specification/safes.json": wrong };
    expect(driftOfTrees(treeOf(others), treeOf(others), {}).pairs.map(({ comparable }) => comparable)).toEqual([false, true]);
  });
});

describe("a history", () => {
  test("compares each api-version with the one before it", () => {
    const preview = "2030-06-01-preview";
    const files: Files = { ...both, "specification/preview.json": vaultDocument({ version: preview }) };
    const { pairs } = driftOfHistory(treeOf(files), {});
    expect(pairs.map(({ from, to }) => [from.apiVersion, to.apiVersion])).toEqual([
      ["2030-01-01", preview],
      [preview, later],
    ]);
  });

  test("finds a type again that is spelled otherwise", () => {
    const files: Files = { ...first, [laterFile]: vaultDocument({ version: later, target: "Contoso.Vault/Vaults/{vaultName}" }) };
    expect(driftOfHistory(treeOf(files), {}).pairs.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual([
      "path-casing-changed",
    ]);
  });
});

test("clients in use are compared with the newest api-version, and with their own where that is the newest", () => {
  const inUse = treeOf(first).contracts;
  expect(driftToLatest(inUse, treeOf(both)).pairs).toMatchObject([{ from: { apiVersion: "2030-01-01" }, to: { apiVersion: later } }]);
  expect(driftToLatest(inUse, treeOf(edited)).pairs).toMatchObject([
    { to: { apiVersion: "2030-01-01" }, findings: [{ code: "enum-value-added" }] },
  ]);
});

test("clients in use whose api-version or type a tree does not know are told, unless it could not be read", () => {
  const inUse = treeOf(both).contracts.slice(1);
  expect(driftToLatest(inUse, treeOf(first)).pairs).toMatchObject([
    { from: { apiVersion: later, file: laterFile }, to: { apiVersion: later, file: null }, findings: [{ code: "version-removed" }] },
  ]);
  expect(driftToLatest(inUse, treeOf({})).pairs).toMatchObject([{ findings: [{ code: "type-removed" }] }]);
  const rebuilt = inUse.map((contract) => ({ ...contract, derived: true }));
  expect(driftToLatest(rebuilt, treeOf(first))).toEqual({ pairs: [], problems: [] });
  expect(driftToLatest(inUse, treeOf({ ...first, [laterFile]: "{" }))).toMatchObject({
    pairs: [{ comparable: false, findings: [] }],
    problems: [{ side: "before", diagnostic: { code: "PEC7001" } }],
  });
});

describe("acceptances", () => {
  const drift = driftOfTrees(treeOf(first), treeOf(edited), {});
  const fingerprint = drift.pairs[0]?.findings[0]?.fingerprint ?? "";
  const unused = "s000000000000000";

  test("take findings out, once somebody gave a reason", () => {
    const accepted = accept(drift, new Map([[fingerprint, "The service always answered it."]]), "trees", "f");
    expect(accepted.pairs.flatMap(({ findings }) => findings)).toEqual([]);
    expect([accepted.accepted, accepted.unused]).toEqual([1, []]);
  });

  test("that nothing needs are errors where the run would have found it", () => {
    const codes = (coverage: "none" | "trees" | "versions"): string[] =>
      accept(drift, new Map([[unused, "Once."]]), coverage, "f").unused.map(({ code }) => code);
    expect([codes("trees"), codes("versions"), codes("none")]).toEqual([["PEC7003"], [], []]);
  });

  test.each([
    ["[]", "its root is not an object"],
    ["{", "JSON"],
    [JSON.stringify({ anything: "x" }), "is no fingerprint"],
    [JSON.stringify({ [unused]: " " }), "has no reason"],
  ])("%s cannot be used", (text, reason) => {
    expect(readAcceptances("f", text)).toMatchObject({ code: "PEC7004", message: expect.stringContaining(reason) as string });
  });

  test("a fingerprint is not made from texts or places", () => {
    const moved = driftOfTrees(
      treeOf({ "specification/other.json": vaultDocument() }),
      treeOf({ "specification/another.json": edited[vaultFile] ?? {} }),
      {},
    );
    expect(moved.pairs[0]?.findings[0]?.fingerprint).toBe(fingerprint);
  });
});
