import { UsageError } from "../errors/usage.ts";
import type { Io } from "../io.ts";

/**
 * The subscription to use where none is given: the one in the variable AZURE_SUBSCRIPTION_ID, else the one that the Azure CLI
 * uses (`az account set`).
 */
export async function defaultSubscription(io: Io): Promise<string> {
  const found = io.env["AZURE_SUBSCRIPTION_ID"] || (await profileSubscription(io));
  if (!found) throw new UsageError("Which subscription?", "Give --subscription, set AZURE_SUBSCRIPTION_ID, or sign in with az login.");
  return found;
}

async function profileSubscription(io: Io): Promise<string | undefined> {
  const [{ readFile }, { join }, { homedir }] = await Promise.all([import("node:fs/promises"), import("node:path"), import("node:os")]);
  const folder = io.env["AZURE_CONFIG_DIR"] ?? join(io.env["HOME"] ?? homedir(), ".azure");
  try {
    const profile = JSON.parse((await readFile(join(folder, "azureProfile.json"), "utf8")).replace(/^\uFEFF/, "")) as Profile;
    return profile.subscriptions?.find(({ isDefault }) => isDefault === true)?.id;
  } catch {
    // Not signed in with the Azure CLI on this machine.
    return undefined;
  }
}

interface Profile {
  readonly subscriptions?: ReadonlyArray<{ readonly id?: string; readonly isDefault?: boolean }>;
}
