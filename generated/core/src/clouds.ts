/** A cloud by the name that `cloud` takes. */
export type CloudName = "public" | "usGovernment" | "china";

/** Where a cloud's Resource Manager is, and who its tokens are for. */
export const clouds: Readonly<Record<CloudName, { readonly endpoint: string; readonly audience: string }>> = {
  public: { endpoint: "https://management.azure.com", audience: "https://management.azure.com" },
  usGovernment: { endpoint: "https://management.usgovcloudapi.net", audience: "https://management.usgovcloudapi.net" },
  china: { endpoint: "https://management.chinacloudapi.cn", audience: "https://management.chinacloudapi.cn" },
};
