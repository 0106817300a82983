// Microsoft.ApiManagement at api-version 2025-09-01-preview. Generated; do not edit.

export * from "../service-2025-09-01-preview.ts";
