/** Where the token comes from: the values of `--auth`. */
export const authChoices = [
  "default",
  "cli",
  "powershell",
  "developer-cli",
  "environment",
  "managed-identity",
  "workload-identity",
  "device-code",
  "interactive",
  "token",
] as const;

export type AuthChoice = (typeof authChoices)[number];

/** Holds an access token, where it does not come from a credential: for tests and for pipelines that have one already. */
export const tokenVariable = "PEC_ACCESS_TOKEN";
