import type { Place } from "../diagnostics/diagnostic.ts";
import { join, type Pointer } from "../lib/pointer.ts";

/** Where a file of quirks stands below the folder of the specs. */
export function quirkFile(provider: string): string {
  return `quirks/${provider}.json`;
}

/** Where a quirk, or a member of it, stands. */
export function quirkPointer(index: number, ...members: readonly string[]): Pointer {
  return join("/quirks", index, ...members);
}

export function quirkPlace(provider: string, index: number, ...members: readonly string[]): Place {
  return { file: quirkFile(provider), pointer: quirkPointer(index, ...members) };
}

/** `Microsoft.KeyVault/vaults` belongs to `keyvault`. */
export function providerOf(resourceType: string): string {
  return slugOf(resourceType.split("/")[0] ?? "");
}

/** What files and packages of a resource provider are called: `keyvault`; a dot inside the namespace becomes a hyphen. */
export function slugOf(namespace: string): string {
  return namespace
    .replace(/^microsoft\./i, "")
    .replaceAll(".", "-")
    .toLowerCase();
}
