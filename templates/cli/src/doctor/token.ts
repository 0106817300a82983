import { clouds } from "@pecgen/core";
import { tokenFacts } from "../auth/token.ts";
import { describeError } from "../errors/describe.ts";
import { ExitCode } from "../exit-codes.ts";
import type { GlobalFlags } from "../flags.ts";
import { relativeTime } from "../output/relative-time.ts";
import type { Session } from "../session.ts";
import { type Check, failed, ok, warning } from "./check.ts";

const fiveMinutes = 300_000;

/** Whose token there is, for whom, and how long. The token itself is never shown. */
export async function checkToken({ credential, io }: Session, flags: GlobalFlags): Promise<Check> {
  const wanted = audienceOf(flags);
  try {
    const token = await credential.getToken(`${wanted}/.default`, { abortSignal: io.signal });
    if (token === null)
      return failed("token", { exitCode: ExitCode.unauthorized, message: "There is no token.", notes: ["Sign in, or see --auth."] });
    const { tenant, audience, expires = token.expiresOnTimestamp, subject } = tokenFacts(token.token);
    const about = [
      subject === undefined ? "opaque" : `of ${subject}`,
      ...(tenant === undefined ? [] : [`tenant ${tenant}`]),
      ...(audience === undefined ? [] : [`for ${audience}`]),
      `${expires > io.now() ? "expires" : "expired"} ${relativeTime(expires, io.now())}`,
    ].join(", ");
    if (expires <= io.now()) return failed("token", { exitCode: ExitCode.unauthorized, message: about, notes: ["Sign in again."] });
    if (audience !== undefined && !sameAudience(audience, wanted)) {
      return warning("token", about, `It was asked for ${wanted}. See --cloud and --audience.`);
    }
    return expires - io.now() < fiveMinutes ? warning("token", about, "It is over soon.") : ok("token", about);
  } catch (error) {
    if (io.signal.aborted) throw error;
    return failed("token", describeError(error));
  }
}

function audienceOf({ audience, endpoint, cloud = "public" }: GlobalFlags): string {
  return audience ?? (endpoint === undefined ? clouds[cloud].audience : new URL(endpoint).origin);
}

/** The older name of the Resource Manager is as good, and so is its application id. */
const aliases = new Map([
  ["https://management.core.windows.net", "https://management.azure.com"],
  ["797f4846-ba00-4fd7-ba43-dac1f8f63013", "https://management.azure.com"],
  ["https://management.core.usgovcloudapi.net", "https://management.usgovcloudapi.net"],
  ["https://management.core.chinacloudapi.cn", "https://management.chinacloudapi.cn"],
]);

function sameAudience(a: string, b: string): boolean {
  const canonical = (audience: string): string => {
    const bare = audience.replace(/\/+$/, "").toLowerCase();
    return aliases.get(bare) ?? bare;
  };
  return canonical(a) === canonical(b);
}
