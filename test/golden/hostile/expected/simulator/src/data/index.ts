// Every provider, loaded when it is asked for. Generated; do not edit.
import type { ProviderIndex } from "../catalog/types.ts";

/** Resource provider namespace to its resource types and its data. */
export const providers: ProviderIndex = {
  "Contoso.Vault": { resourceTypes: ["Contoso.Vault/vaults"], load: () => import("./contoso-vault.ts") },
};
