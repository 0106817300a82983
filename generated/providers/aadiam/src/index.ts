// microsoft.aadiam. Generated; do not edit.
export * from "./private-link-for-azure-ad.ts";
