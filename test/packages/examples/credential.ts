/** The simulator takes any token. A real app has `new DefaultAzureCredential()` of `@azure/identity` here. */
export const credential = { getToken: async () => ({ token: "any", expiresOnTimestamp: Date.now() + 3_600_000 }) };
