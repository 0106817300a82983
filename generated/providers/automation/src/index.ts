// Microsoft.Automation. Generated; do not edit.
export * from "./automation-accounts.ts";
