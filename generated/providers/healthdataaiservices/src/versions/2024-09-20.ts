// Microsoft.HealthDataAIServices at api-version 2024-09-20. Generated; do not edit.

export * from "../deid-services.ts";
