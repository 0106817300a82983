// Microsoft.HealthDataAIServices. Generated; do not edit.
export * from "./deid-services.ts";
