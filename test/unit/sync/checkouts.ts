import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../../generator/diagnostics/diagnostic.ts";
import type { SpecManifest, SpecSource } from "../../../generator/spec/manifest.ts";
import { sync, type SyncOptions, type SyncResult } from "../../../generator/sync/sync.ts";
import { temporaryFolder } from "../../support/folder.ts";
import type { Files } from "../../support/reading.ts";
import { vaultDocument, type VaultOptions } from "../../support/swagger.ts";

export const origin = (name: string): SpecSource => ({ origin: name, commit: null, license: null });
export const file = (version: string, folder = "stable"): string =>
  `specification/vault/resource-manager/Contoso.Vault/${folder}/${version}/vault.json`;
export const checkout = (name: string, files: Files) => ({ folder: temporaryFolder(files), source: origin(name) });
export const versions = (...list: Array<VaultOptions & { version: string }>): Files =>
  Object.fromEntries(list.map((options) => [file(options.version), vaultDocument(options)]));

export async function run(specs: string, checkouts: SyncOptions["checkouts"], more: Partial<SyncOptions> = {}): Promise<SyncResult> {
  return sync({ specs, checkouts, versions: "default", prune: false, ...more });
}

export const manifestOf = (specs: string): SpecManifest => JSON.parse(readFileSync(join(specs, "manifest.json"), "utf8")) as SpecManifest;
export const codes = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code }) => code);
