/** Who made a resource, who changed it last, and when. Times are RFC 3339 text, as the service writes them. */
export interface SystemData {
  readonly createdBy?: string;
  readonly createdByType?: IdentityType;
  readonly createdAt?: string;
  readonly lastModifiedBy?: string;
  readonly lastModifiedByType?: IdentityType;
  readonly lastModifiedAt?: string;
}

/** The kinds that are known; services may add others. */
export type IdentityType = "User" | "Application" | "ManagedIdentity" | "Key" | (string & {});
