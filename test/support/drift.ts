import { compareContracts } from "../../generator/drift/compare.ts";
import type { Finding, Pair } from "../../generator/drift/finding.ts";
import { rules } from "../../generator/drift/rules/rules.ts";
import type { Tree } from "../../generator/drift/tree.ts";
import type { Json, JsonObject } from "../../generator/lib/json.ts";
import { contractsOf } from "../../generator/model/contract/contract.ts";
import type { Contract } from "../../generator/model/contract/types.ts";
import { read, type Files } from "./reading.ts";
import { vaultDocument, vaultFile, type VaultOptions } from "./swagger.ts";

/** Documents of one side: of a vault, or whatever files there are. */
export type Side = VaultOptions | { readonly files: Files };

export function filesOf(side: Side): Files {
  return "files" in side ? side.files : { [vaultFile]: vaultDocument(side) };
}

export function treeOf(files: Files, name = "tree"): Tree {
  const { specs, surfaces, diagnostics } = read(files);
  return { name, contracts: contractsOf(specs, surfaces), diagnostics };
}

export function contractIn(files: Files): Contract {
  const { contracts } = treeOf(files);
  if (contracts.length !== 1) throw new Error(`${contracts.length} surfaces instead of one`);
  return contracts[0] as Contract;
}

/** Compares the only surface of each side. */
export function compared(before: Side, after: Side): Pair {
  return compareContracts(contractIn(filesOf(before)), contractIn(filesOf(after))).pair;
}

/** The same version on both sides would raise additions; this is the later one. */
export const later = "2031-01-01";

/** A finding in one line: levels, code, operation, direction, place, before and after. */
export function brief({ wire, consumer, code, operation, direction, at, before, after }: Finding): string {
  const text = (side: Json | undefined): string => (typeof side === "string" ? side : JSON.stringify(side));
  const where = `${operation ?? "*"} ${direction ?? "-"} ${at === "" ? "." : at}`;
  return `${wire}/${consumer} ${code} ${where}: ${text(before)} → ${text(after)}`;
}

/** A finding without what depends on the side from which it is seen. */
export function seen({ code, operation, direction, at, before, after }: Finding): JsonObject {
  // A renamed thing is found under its new name, and so is an update that goes out with another method.
  const name = code === "property-renamed" || code === "parameter-renamed" ? "" : at;
  return {
    code,
    operation: code === "method-changed" ? null : operation,
    direction,
    at: name,
    before: before,
    after: after,
  };
}

/** The same change as whoever looks from the other side sees it. */
export function mirrored(finding: Finding): JsonObject {
  return { ...seen(finding), code: rules[finding.code].mirror, before: finding.after, after: finding.before };
}

export function inAnyOrder(records: readonly JsonObject[]): string[] {
  return records.map((record) => JSON.stringify(record)).sort();
}
