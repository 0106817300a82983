import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readSurfaces } from "../../../generator/facts/surface.ts";
import { inspectRecord } from "../../../generator/facts/inspect.ts";
import { resolve } from "../../../generator/lib/pointer.ts";
import { applyQuirks } from "../../../generator/quirks/apply.ts";
import { loadQuirks } from "../../../generator/quirks/load.ts";
import { canonicalStatuses, provisioningPhases, type Quirk, type QuirkedSurface, type QuirkRule } from "../../../generator/quirks/types.ts";
import { basePhase, baseStatus, wordKey } from "../../../generator/quirks/vocabulary.ts";
import { isOpened, openSpecs } from "../../../generator/spec/open.ts";

/** The quirks that we ship, held against the slices that we ship. */
const folder = fileURLToPath(new URL("../../../specs", import.meta.url));
const opened = openSpecs(folder);
if (!isOpened(opened)) throw new Error(opened.message);
const { specs, documents } = opened;
const loaded = loadQuirks(`${folder}/quirks`);
const applied = applyQuirks(
  readSurfaces(specs, documents),
  loaded.files,
  (file, pointer) => resolve(specs.document(file)?.json ?? {}, pointer) !== undefined,
);
const all = applied.surfaces.map((surface) => ({
  ...surface,
  record: inspectRecord(surface.facts),
  where: `${surface.facts.resourceType} ${surface.facts.apiVersion}`,
}));
type Item = (typeof all)[number];

/** The meaning of a wire value of a surface: from its quirks, else from the words that mean the same everywhere. */
function meaning({ quirks }: Pick<QuirkedSurface, "quirks">, rule: "status.map" | "provisioning.map", wire: string): string | undefined {
  const set: Readonly<Record<string, string>> | undefined = quirks
    .map((quirk) => (quirk.rule === rule ? quirk.set : {}))
    .find((entries) => Object.hasOwn(entries, wire));
  return set?.[wire] ?? (rule === "status.map" ? baseStatus : basePhase)[wordKey(wire)];
}

function places(which: (item: Item) => boolean): string[] {
  return all.filter(which).map(({ where }) => where);
}

function having(rule: QuirkRule["rule"], which: (quirk: Quirk) => boolean = () => true): string[] {
  return places(({ quirks }) => quirks.some((quirk) => quirk.rule === rule && which(quirk)));
}

function verbs({ record }: Item): readonly string[] {
  return record.operations.map(({ verb }) => verb);
}

describe("the quirks in specs", () => {
  it("hold, all of them, on every surface that they name", () => {
    expect(loaded.diagnostics).toEqual([]);
    expect(applied.diagnostics).toEqual([]);
    expect(applied.surfaces.length).toBeGreaterThan(200);
  });

  it("are all applied", () => {
    const used = new Set(applied.surfaces.flatMap(({ quirks }) => quirks.map(({ id }) => id)));
    expect(loaded.files.flatMap(({ quirks }) => quirks.map(({ id }) => id)).filter((id) => !used.has(id))).toEqual([]);
  });

  it("leave no declared status without a meaning", () => {
    const open = all.flatMap((item) =>
      item.record.status.values.filter((wire) => meaning(item, "status.map", wire) === undefined).map((wire) => `${item.where} ${wire}`),
    );
    expect(open).toEqual([]);
  });

  it("leave no declared provisioning state without a phase", () => {
    const open = all.flatMap((item) =>
      (item.record.provisioningState?.values ?? [])
        .filter((wire) => meaning(item, "provisioning.map", wire) === undefined)
        .map((wire) => `${item.where} ${wire}`),
    );
    expect(open).toEqual([]);
  });

  it("let connections be listed wherever there are any", () => {
    expect(having("list.fromTarget")).toEqual(places((item) => item.facts.connection !== null && !verbs(item).includes("list")));
  });

  it("rename wherever the state spells it in the singular", () => {
    expect(having("field.rename")).toEqual(places(({ record }) => record.stateFields.includes("actionRequired")));
  });

  it("choose the verb of the update wherever there is a PATCH", () => {
    const canDecide = ({ record }: Item, verb: string): boolean =>
      record.writable[verb]?.includes("properties.privateLinkServiceConnectionState.status") ?? false;
    expect(having("update.method")).toEqual(places((item) => verbs(item).includes("patch")));
    expect(having("update.method", (quirk) => quirk.rule === "update.method" && quirk.set.verb === "patch")).toEqual(
      places((item) => canDecide(item, "patch")),
    );
  });

  it.each([
    ["Microsoft.ApiManagement/service", "status.map", "Succeeded", "Approved"],
    ["Microsoft.HDInsight/clusters", "status.map", "Removed", "Disconnected"],
    ["Microsoft.MachineLearningServices/workspaces", "status.map", "Timeout", "Unrecognized"],
    ["Microsoft.PowerBI/privateLinkServicesForPowerBI", "status.map", "Approved ", "Approved"],
    ["Microsoft.Batch/batchAccounts", "provisioning.map", "Cancelled", "Canceled"],
    ["Microsoft.KeyVault/vaults", "provisioning.map", "Disconnected", "Succeeded"],
    ["Microsoft.Search/searchServices", "provisioning.map", "Incomplete", "InProgress"],
    ["Microsoft.Sql/servers", "provisioning.map", "Dropping", "InProgress"],
    ["Microsoft.Sql/servers", "provisioning.map", "Ready", "Succeeded"],
    ["Microsoft.Sql/managedInstances", "provisioning.map", "Ready", "Succeeded"],
  ] as const)("read %s, %s %s as %s in every version", (type, rule, wire, expected) => {
    const found = all.filter(({ facts }) => facts.resourceType === type).map((item) => meaning(item, rule, wire));
    expect(new Set(found)).toEqual(new Set([expected]));
  });
});

describe("the base vocabulary", () => {
  it("is keyed as words are compared, and knows canonical meanings only", () => {
    const keys = [...Object.keys(baseStatus), ...Object.keys(basePhase)];
    expect(keys).toEqual(keys.map(wordKey));
    expect(canonicalStatuses).toEqual(expect.arrayContaining(Object.values(baseStatus)));
    expect(provisioningPhases).toEqual(expect.arrayContaining(Object.values(basePhase)));
  });
});
