import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Contract } from "../model/contract/types.ts";
import { byApiVersion } from "../model/contract/versions.ts";
import { compareContracts, type Comparison } from "./compare.ts";
import type { Pair } from "./finding.ts";
import { presenceFinding, type PresenceCode } from "./merge.ts";
import type { Side } from "./report/located.ts";
import { byTypeAndVersion, contractKey, inPairOrder, isUnreadDocument, sameText, wanted, type Filter, type Tree } from "./tree.ts";

/** What a run of drift found. */
export interface Drift {
  readonly pairs: readonly Pair[];
  /** Why pairs are not comparable, and what was renamed. */
  readonly problems: readonly Problem[];
}

/** Something to tell beside the findings; its place is in the tree of that side. */
export interface Problem {
  readonly side: Side;
  readonly diagnostic: Diagnostic;
}

/** Two api-versions of one type, each from its own tree or both from one. */
export function driftOfVersions(before: Contract, after: Contract): Drift {
  return collect([[before, after]]);
}

/** Every api-version of every type with the one before it. */
export function driftOfHistory(tree: Tree, filter: Filter): Drift {
  const groups = byTypeAndVersion(
    tree.contracts.filter((contract) => wanted(contract, filter)),
    byApiVersion,
  );
  return collect(groups.flatMap((group) => group.slice(1).map((after, index) => [group[index] as Contract, after] as const)));
}

/** Each surface of one tree with the same surface of the other. */
export function driftOfTrees(before: Tree, after: Tree, filter: Filter): Drift {
  const [from, to] = [before, after].map(
    ({ contracts }) =>
      new Map(contracts.filter((contract) => wanted(contract, filter)).map((contract) => [contractKey(contract), contract])),
  ) as [Map<string, Contract>, Map<string, Contract>];
  const both = [...from].flatMap(([key, contract]) => {
    const other = to.get(key);
    return other === undefined ? [] : [[contract, other] as const];
  });
  const compared = collect(both);
  const gone = [...from.values()]
    .filter((contract) => !to.has(contractKey(contract)))
    .map((contract) => absence(contract, after, "removed"));
  const come = [...to.values()]
    .filter((contract) => !from.has(contractKey(contract)))
    .map((contract) => absence(contract, before, "added"));
  return together([compared, ...gone, ...come]);
}

/**
 * What moving to the newest api-version that a tree knows would mean, for each of the contracts in use. One that was rebuilt is
 * in no tree of published documents: that it is missing there says nothing.
 */
export function driftToLatest(inUse: readonly Contract[], known: Tree): Drift {
  const newest = new Map(
    byTypeAndVersion(known.contracts, byApiVersion).map((group) => [group[0]?.resourceType.toLowerCase(), group.at(-1) as Contract]),
  );
  const newestOf = ({ resourceType, apiVersion }: Contract): Contract | null => {
    const to = newest.get(resourceType.toLowerCase());
    return to === undefined || byApiVersion(to.apiVersion, apiVersion) < 0 ? null : to;
  };
  return together(
    inUse.flatMap((contract) => {
      const to = newestOf(contract);
      if (to !== null) return collect([[contract, to]]);
      return contract.derived ? [] : absence(contract, known, "removed");
    }),
  );
}

function together(drifts: readonly Drift[]): Drift {
  return { pairs: drifts.flatMap(({ pairs }) => pairs).sort(inPairOrder), problems: drifts.flatMap(({ problems }) => problems) };
}

function collect(pairs: ReadonlyArray<readonly [Contract, Contract]>): Drift {
  const compared = pairs.map(([before, after]) => ({ before, after, ...compareContracts(before, after) }));
  return {
    pairs: compared.map(({ pair }) => pair).sort(inPairOrder),
    problems: compared.flatMap(({ before, after, ...comparison }) => [...unreadable(before, after), ...renamings(comparison)]),
  };
}

function unreadable(before: Contract, after: Contract): Problem[] {
  const what = `${before.apiVersion} and ${after.apiVersion}`;
  return Object.entries({ before, after }).flatMap(([side, contract]) =>
    contract.unreadable.map((reason) => ({ side: side as Side, diagnostic: notComparable(contract, what, reason) })),
  );
}

function notComparable({ resourceType, file }: Contract, what: string, reason: string): Diagnostic {
  return diagnostic("PEC7001", { resourceType, what, reason }, { file, pointer: "" });
}

function renamings({ pair, renamings: found }: Comparison): Problem[] {
  return found.map(({ what, before, after, place }) => ({
    side: "after",
    diagnostic: diagnostic("PEC7005", { resourceType: pair.resourceType, what, before, after }, place),
  }));
}

/** A surface that only one tree has: unless the other could not read the document, it came or went. */
function absence(contract: Contract, other: Tree, action: "added" | "removed"): Drift {
  const { resourceType, apiVersion, file } = contract;
  const here = { apiVersion, file };
  const nowhere = { apiVersion, file: null };
  const ends = action === "added" ? { from: nowhere, to: here } : { from: here, to: nowhere };
  const broken = other.diagnostics.find((found) => found.place?.file === file && isUnreadDocument(found));
  const reasons = broken === undefined ? contract.unreadable : [`${broken.code}: ${broken.message}`];
  if (reasons.length > 0) {
    const problem: Problem = {
      side: action === "added" ? "after" : "before",
      diagnostic: notComparable(contract, apiVersion, reasons.join("; ")),
    };
    return { pairs: [{ resourceType, ...ends, comparable: false, findings: [] }], problems: [problem] };
  }
  const known = other.contracts.some((candidate) => sameText(candidate.resourceType, resourceType));
  const code: PresenceCode = `${known ? "version" : "type"}-${action}`;
  return { pairs: [{ resourceType, ...ends, comparable: true, findings: [presenceFinding(code, contract)] }], problems: [] };
}
