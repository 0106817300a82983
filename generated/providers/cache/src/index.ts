// Microsoft.Cache. Generated; do not edit.
export * from "./redis.ts";
export * from "./redis-enterprise.ts";
