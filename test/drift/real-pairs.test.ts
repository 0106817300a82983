import { expect, test } from "vitest";
import { compareContracts } from "../../generator/drift/compare.ts";
import type { Finding } from "../../generator/drift/finding.ts";
import { readSurfaces } from "../../generator/facts/surface.ts";
import { contractsOf } from "../../generator/model/contract/contract.ts";
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
  const contracts = contractsOf(opened.specs, readSurfaces(opened.specs, opened.documents));

  const contract = (resourceType: string, apiVersion: string): Contract => {
    const found = contracts.find(
      (candidate) => candidate.resourceType.toLowerCase() === resourceType.toLowerCase() && candidate.apiVersion === apiVersion,
    );
    if (found === undefined) throw new Error(`There is no ${resourceType} ${apiVersion}`);
    return found;
  };

  test.each(realPairs)("$pair: $why", ({ pair, want }) => {
    const [resourceType = "", from = "", to = ""] = pair.split(" ");
    const compared = compareContracts(contract(resourceType, from), contract(resourceType, to)).pair;
    expect(compared.comparable).toBe(true);
    expect(compared.findings.map(fact).sort()).toEqual([...want].sort());
  });

  test("every surface equals itself, read a second time", () => {
    const again = contractsOf(opened.specs, readSurfaces(opened.specs, opened.documents));
    for (const [index, before] of contracts.entries()) {
      expect(compareContracts(before, again[index] as Contract).pair.findings).toEqual([]);
    }
  });
});
