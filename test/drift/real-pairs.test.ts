import { expect, test } from "vitest";
import { compareContracts } from "../../generator/drift/compare.ts";
import type { Finding } from "../../generator/drift/finding.ts";
import { readSurfaces } from "../../generator/facts/surface.ts";
import { contractOf } from "../../generator/model/contract/contract.ts";
import type { Contract } from "../../generator/model/contract/types.ts";
import { isOpened, openSpecs } from "../../generator/spec/open.ts";
import { describeWith } from "../support/shared.ts";
import { realPairs } from "./real-pairs.ts";

function fact({ code, operation, direction, at, before, after }: Finding): string {
  const value = code.startsWith("enum-value") ? `: ${String(before ?? after)}` : "";
  return `${code} ${operation ?? "*"} ${direction ?? "-"} ${at === "" ? "." : at}${value}`;
}

describeWith("published", "published definitions", (folder) => {
  const opened = openSpecs(folder);
  if (!isOpened(opened)) throw new Error(opened.message);
  const surfaces = readSurfaces(opened.specs, opened.documents);
  const diagnostics = opened.specs.diagnostics();

  const contract = (resourceType: string, apiVersion: string): Contract => {
    const found = surfaces.find(
      (surface) => surface.resourceType.toLowerCase() === resourceType.toLowerCase() && surface.apiVersion === apiVersion,
    );
    if (found === undefined) throw new Error(`There is no ${resourceType} ${apiVersion}`);
    return contractOf(found, diagnostics);
  };

  test.each(realPairs)("$pair: $why", ({ pair, want }) => {
    const [resourceType = "", from = "", to = ""] = pair.split(" ");
    const compared = compareContracts(contract(resourceType, from), contract(resourceType, to)).pair;
    expect(compared.comparable).toBe(true);
    expect(compared.findings.map(fact).sort()).toEqual([...want].sort());
  });

  test("every surface equals itself, read a second time", () => {
    const again = readSurfaces(opened.specs, opened.documents).map((surface) => contractOf(surface, diagnostics));
    for (const [index, surface] of surfaces.entries()) {
      const { pair } = compareContracts(contractOf(surface, diagnostics), again[index] as Contract);
      expect(pair.findings).toEqual([]);
    }
  });
});
