import type { TokenCredential } from "@pecgen/client";
import type { CloudName } from "@pecgen/core";
import { UsageError } from "../errors/usage.ts";
import type { GlobalFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { type AuthChoice, tokenVariable } from "./choices.ts";
import { tokenFacts } from "./token.ts";

type Identity = typeof import("@azure/identity");

const oneHour = 3_600_000;

/** The credential that the flags ask for. The library behind it is loaded when the first token is asked for. */
export function credentialFor(
  io: Io,
  flags: GlobalFlags,
  load: () => Promise<Identity> = () => import("@azure/identity"),
): TokenCredential {
  const given = io.env[tokenVariable];
  const choice = flags.auth ?? (given ? "token" : "default");
  if (choice === "token") return fixedToken(io, given);
  let made: Promise<TokenCredential> | undefined;
  return {
    getToken: async (scopes, options) => {
      made ??= load().then((identity) => credential(identity, choice, flags, io));
      return (await made).getToken(scopes, options);
    },
  };
}

function fixedToken(io: Io, token: string | undefined): TokenCredential {
  if (!token) throw new UsageError(`--auth token needs an access token in the variable ${tokenVariable}.`);
  const expiresOnTimestamp = tokenFacts(token).expires ?? io.now() + oneHour;
  return { getToken: () => Promise.resolve({ token, expiresOnTimestamp }) };
}

function credential(identity: Identity, choice: Exclude<AuthChoice, "token">, flags: GlobalFlags, io: Io): TokenCredential {
  const { tenant: tenantId, clientId } = flags;
  const said = flags.cloud === undefined ? io.env["AZURE_AUTHORITY_HOST"] : undefined;
  const authorityHost = said || authorityOf(identity, flags.cloud ?? "public");
  const common = { authorityHost, ...(tenantId !== undefined && { tenantId }) };
  const client = clientId === undefined ? {} : { clientId };
  switch (choice) {
    case "default":
      return new identity.DefaultAzureCredential({
        ...common,
        ...(clientId !== undefined && { managedIdentityClientId: clientId, workloadIdentityClientId: clientId }),
      });
    case "cli":
      return new identity.AzureCliCredential(common);
    case "powershell":
      return new identity.AzurePowerShellCredential(common);
    case "developer-cli":
      return new identity.AzureDeveloperCliCredential(common);
    case "environment":
      return new identity.EnvironmentCredential({ authorityHost });
    case "managed-identity":
      return new identity.ManagedIdentityCredential(client);
    case "workload-identity":
      return new identity.WorkloadIdentityCredential({ ...common, ...client });
    case "device-code":
      return new identity.DeviceCodeCredential({
        ...common,
        ...client,
        userPromptCallback: ({ message }) => io.err(`${message}\n`),
      });
    case "interactive":
      return new identity.InteractiveBrowserCredential({ ...common, ...client });
  }
}

function authorityOf({ AzureAuthorityHosts }: Identity, cloud: CloudName): string {
  const hosts: Readonly<Record<CloudName, string>> = {
    public: AzureAuthorityHosts.AzurePublicCloud,
    usGovernment: AzureAuthorityHosts.AzureGovernment,
    china: AzureAuthorityHosts.AzureChina,
  };
  return hosts[cloud];
}
