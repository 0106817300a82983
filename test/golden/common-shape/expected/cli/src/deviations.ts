// Generated; do not edit.
/** What a reader should know before relying on what other resource types do, one sentence each, by resource type. */
export const deviations: Readonly<Record<string, readonly string[]>> = {
  "Contoso.Vault/vaults": [],
};
