import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { by, inTurn } from "../lib/compare.ts";
import type { Contract } from "../model/contract/types.ts";

/** All contracts below one folder of definitions. */
export interface Tree {
  /** How it is called towards the reader. */
  readonly name: string;
  readonly contracts: readonly Contract[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Which surfaces are wanted; all of them without a type. */
export interface Filter {
  readonly resourceType?: string;
  readonly apiVersion?: string;
}

export function wanted(contract: Pick<Contract, "resourceType" | "apiVersion">, { resourceType, apiVersion }: Filter): boolean {
  return (
    (resourceType === undefined || sameText(contract.resourceType, resourceType)) &&
    (apiVersion === undefined || sameText(contract.apiVersion, apiVersion))
  );
}

export function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Whether a whole document could not be read: nobody knows what it defines. */
export function isUnreadDocument({ code, severity, place }: Diagnostic): boolean {
  const whole = place?.pointer === "" || place?.pointer === "/info/version";
  return severity === "error" && whole && /^PEC(1001|1002|1003|1006|2006)$/.test(code);
}

export function contractKey({ resourceType, apiVersion }: Pick<Contract, "resourceType" | "apiVersion">): string {
  return `${resourceType.toLowerCase()}@${apiVersion.toLowerCase()}`;
}

/** Contracts of one type, oldest api-version first. */
export function byTypeAndVersion(contracts: readonly Contract[], order: (a: string, b: string) => number): Contract[][] {
  const groups = new Map<string, Contract[]>();
  for (const contract of contracts) {
    const key = contract.resourceType.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), contract]);
  }
  return [...groups].sort(by(([key]) => key)).map(([, group]) => group.sort((a, b) => order(a.apiVersion, b.apiVersion)));
}

export const inPairOrder = inTurn<{ resourceType: string; from: { apiVersion: string }; to: { apiVersion: string } }>(
  by(({ resourceType }) => resourceType.toLowerCase()),
  by(({ to }) => to.apiVersion),
  by(({ from }) => from.apiVersion),
);
