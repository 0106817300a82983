/** Private endpoint connections of many subscriptions, found with Azure Resource Graph. */
export { inventory } from "./inventory.ts";
export type { Inventory, InventoryItem, InventoryOptions, InventoryQuery } from "./inventory.ts";
export type { InventoryReport, Unread } from "./report.ts";
export type { FleetScope } from "./scope.ts";
