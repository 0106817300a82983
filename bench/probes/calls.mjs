// Runs one kind of call many times and prints what one of them costs: node calls.mjs <subject> <call> <endpoint> <count>
const [subject, call, endpoint, countText] = process.argv.slice(2);
const count = Number(countText);
const vault = (n) => `/subscriptions/00000000-0000-0000-0000-00000000000a/resourceGroups/r/providers/Microsoft.KeyVault/vaults/v${n}`;
const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
const version = "2026-02-01";
const body = { properties: { privateLinkServiceConnectionState: { status: "Approved" } } };

const subjects = {
  async transport() {
    const {
      createEmptyPipeline,
      createDefaultHttpClient,
      createHttpHeaders,
      createPipelineRequest,
      bearerTokenAuthenticationPolicy,
      exponentialRetryPolicy,
      logPolicy,
      proxyPolicy,
      redirectPolicy,
      setClientRequestIdPolicy,
      tracingPolicy,
      userAgentPolicy,
    } = await import("@azure/core-rest-pipeline");
    const pipeline = createEmptyPipeline();
    pipeline.addPolicy(proxyPolicy());
    pipeline.addPolicy(userAgentPolicy());
    pipeline.addPolicy(setClientRequestIdPolicy());
    pipeline.addPolicy(exponentialRetryPolicy(), { phase: "Retry" });
    pipeline.addPolicy(tracingPolicy(), { afterPhase: "Retry" });
    pipeline.addPolicy(redirectPolicy(), { afterPhase: "Retry" });
    // The library's token policy refuses http:, so there the header is set as it would.
    const secure = endpoint.startsWith("https:");
    if (secure) {
      pipeline.addPolicy(bearerTokenAuthenticationPolicy({ credential, scopes: "https://example.invalid/.default" }), { phase: "Sign" });
    }
    pipeline.addPolicy(logPolicy(), { afterPhase: "Sign" });
    const client = createDefaultHttpClient();
    const send = async (method, path, content) => {
      const response = await pipeline.sendRequest(
        client,
        createPipelineRequest({
          url: `${endpoint}${path}?api-version=${version}`,
          method,
          allowInsecureConnection: !secure,
          timeout: 100_000,
          abortSignal: AbortSignal.timeout(120_000),
          headers: createHttpHeaders({
            accept: "application/json",
            ...(!secure && { authorization: "Bearer t" }),
            ...(content && { "content-type": "application/json" }),
          }),
          ...(content && { body: JSON.stringify(content) }),
        }),
      );
      return JSON.parse(response.bodyAsText ?? "");
    };
    return {
      list: async (n) => (await send("GET", `${vault(n)}/privateEndpointConnections`)).value.length,
      get: (n) => send("GET", `${vault(n)}/privateEndpointConnections/c`),
      approve: (n) => send("PUT", `${vault(n)}/privateEndpointConnections/c`, body),
    };
  },
  async fetch() {
    const headers = { accept: "application/json", authorization: "Bearer t" };
    const send = async (path, init) => (await fetch(`${endpoint}${path}?api-version=${version}`, { headers, ...init })).json();
    return { list: async (n) => (await send(`${vault(n)}/privateEndpointConnections`)).value.length };
  },
  async client() {
    const { VaultConnectionsClient } = await import("@pecgen/keyvault");
    const client = new VaultConnectionsClient(credential, { endpoint, allowInsecureLoopback: true, audience: "https://example.invalid" });
    return {
      list: async (n) => {
        let found = 0;
        for await (const _ of client.list(vault(n))) found += 1;
        return found;
      },
      get: (n) => client.get(vault(n), "c"),
      approve: (n) => client.approve(vault(n), "c"),
    };
  },
};

const run = (await subjects[subject]())[call.replace(/16$/, "")];
const width = call.endsWith("16") ? 16 : 1;
const many = async (times) => {
  let next = 0;
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (next < times) await run(next++ % 1000);
    }),
  );
};
await many(Math.min(count, 300));
const before = process.cpuUsage();
const start = performance.now();
await many(count);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ cpuMs: (user + system) / 1000 / count, wallMs: (performance.now() - start) / count }));
process.exit(0);
