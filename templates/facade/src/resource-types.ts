/** Every resource type that has private endpoint connections or private link resources. Replaced by the generated union. */
export type ResourceType = string;
