// Generated; do not edit.
/** Every resource type that has private endpoint connections or private link resources. */
export type ResourceType = "Contoso.Vault/vaults";
