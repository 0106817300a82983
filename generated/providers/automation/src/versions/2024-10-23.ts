// Microsoft.Automation at api-version 2024-10-23. Generated; do not edit.

export * from "../automation-accounts.ts";
