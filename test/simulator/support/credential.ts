import type { TokenCredential } from "@pecgen/core";

/** A credential whose token is as good as any. */
export const anyToken: TokenCredential = {
  getToken: async () => ({ token: "any", expiresOnTimestamp: Number.MAX_SAFE_INTEGER }),
};
