import { expect, test } from "vitest";
import { credentialFor } from "../../generated/cli/src/auth/credential.ts";
import type { GlobalFlags } from "../../generated/cli/src/flags.ts";
import type { Io } from "@pecgen/cli";

type Identity = typeof import("@azure/identity");

/** The library, with credentials that say what they were made with. */
function library(): { module: Identity; made: { name: string; options: Record<string, unknown> }[] } {
  const made: { name: string; options: Record<string, unknown> }[] = [];
  const module = new Proxy(
    {},
    {
      get: (_, name: string) => {
        if (name === "then") return undefined;
        if (name === "AzureAuthorityHosts") return { AzurePublicCloud: "public", AzureGovernment: "government", AzureChina: "china" };
        return class {
          constructor(options: Record<string, unknown>) {
            made.push({ name, options });
          }
          getToken(): Promise<object> {
            return Promise.resolve({ token: name, expiresOnTimestamp: 1 });
          }
        };
      },
    },
  );
  return { module: module as Identity, made };
}

const io = (env: Record<string, string> = {}): Io => ({ env, now: () => 1_000, err: () => undefined }) as unknown as Io;
const flags = (more: Partial<GlobalFlags>): GlobalFlags => ({ color: true, ...more });

test.for([
  [undefined, "DefaultAzureCredential"],
  ["default", "DefaultAzureCredential"],
  ["cli", "AzureCliCredential"],
  ["powershell", "AzurePowerShellCredential"],
  ["developer-cli", "AzureDeveloperCliCredential"],
  ["environment", "EnvironmentCredential"],
  ["managed-identity", "ManagedIdentityCredential"],
  ["workload-identity", "WorkloadIdentityCredential"],
  ["device-code", "DeviceCodeCredential"],
  ["interactive", "InteractiveBrowserCredential"],
] as const)("--auth %s is %s, made when the first token is asked for", async ([auth, name]) => {
  const { module, made } = library();
  let loads = 0;
  const load = (): Promise<Identity> => (loads++, Promise.resolve(module));
  const credential = credentialFor(
    io(),
    flags({ ...(auth !== undefined && { auth }), tenant: "t", clientId: "c", cloud: "usGovernment" }),
    load,
  );
  expect({ loads, made }).toEqual({ loads: 0, made: [] });
  expect(await credential.getToken("scope")).toMatchObject({ token: name });
  await credential.getToken("scope");
  expect(loads).toBe(1);
  expect(made).toMatchObject([{ name }]);
  // A managed identity is asked on the machine; everything else has to know the cloud.
  if (name !== "ManagedIdentityCredential") expect(made[0]?.options).toMatchObject({ authorityHost: "government" });
});

test("the token of the environment counts where nothing else is said", async () => {
  const { module } = library();
  const load = (): Promise<Identity> => Promise.resolve(module);
  const env = { PEC_ACCESS_TOKEN: "mine" };
  expect(await credentialFor(io(env), flags({}), load).getToken("scope")).toEqual({ token: "mine", expiresOnTimestamp: 3_601_000 });
  expect(await credentialFor(io(env), flags({ auth: "cli" }), load).getToken("scope")).toMatchObject({ token: "AzureCliCredential" });
  expect(() => credentialFor(io(), flags({ auth: "token" }), load)).toThrow("PEC_ACCESS_TOKEN");
});

test.for<[string, Record<string, string>, Partial<GlobalFlags>, string]>([
  ["the public cloud", {}, {}, "public"],
  ["what the environment says", { AZURE_AUTHORITY_HOST: "https://elsewhere" }, {}, "https://elsewhere"],
  ["not what it leaves empty", { AZURE_AUTHORITY_HOST: "" }, {}, "public"],
  ["the cloud that is asked for", { AZURE_AUTHORITY_HOST: "https://elsewhere" }, { cloud: "usGovernment" }, "government"],
])("the authority is %s", async ([, env, more, authorityHost]) => {
  const { module, made } = library();
  await credentialFor(io(env), flags(more), () => Promise.resolve(module)).getToken("scope");
  expect(made).toMatchObject([{ options: { authorityHost } }]);
});
