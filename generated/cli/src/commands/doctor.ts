import { checkToken } from "../doctor/token.ts";
import { type Check, ok } from "../doctor/check.ts";
import { checkConnections, checkPermissions, checkRegistration } from "../doctor/resource.ts";
import { UsageError } from "../errors/usage.ts";
import { ExitCode } from "../exit-codes.ts";
import type { ListFlags } from "../flags.ts";
import type { Io } from "../io.ts";
import { Catalog } from "@pecgen/client/catalog";
import { parseArmId } from "@pecgen/core";
import { safeText } from "../output/safe-text.ts";
import type { Style } from "../output/style.ts";
import { openSession } from "../session.ts";
import { isConnectionId } from "../targets/ids.ts";
import { whereOf } from "../targets/where.ts";
import { resourceIdOf } from "../views/connection.ts";

/** `pec doctor`: everything that can be in the way of the other commands, one check after the other. It changes nothing. */
export async function doctor(io: Io, ids: readonly string[], flags: ListFlags): Promise<ExitCode> {
  const session = await openSession(io, flags);
  const where = await whereOf(io, ids, flags, "resource");
  const [given, ...others] = where.kind === "resources" ? where.ids : [];
  if (given === undefined || others.length > 0) throw new UsageError("Which resource? The doctor examines one at a time.");
  const target = isConnectionId(given) ? resourceIdOf({ id: given }) : given;
  const [{ resourceType }] = new Catalog().get(parseArmId(target).resourceType);
  const info = session.connections.resourceTypes().find((type) => type.resourceType === resourceType);
  if (info === undefined) throw new UsageError(`pec does not know ${resourceType}.`);

  session.progress.show("Asking for a token …");
  const token = await checkToken(session, flags);
  const checks: Check[] = [
    ok("resource type", `${resourceType}, api-version ${flags.apiVersion ?? info.apiVersions[0]}: ${info.actions.join(", ")}`),
    token,
  ];
  if (token.status !== "failed") {
    session.progress.show("Asking the service …");
    const [registered, connections, permissions] = await Promise.all([
      checkRegistration(session, target),
      checkConnections(session, target),
      checkPermissions(session, target, info),
    ]);
    checks.push(...registered, connections, ...permissions);
  }
  session.progress.clear();
  await session.print.print({
    json: { resourceId: target, healthy: checks.every(({ status }) => status !== "failed"), checks },
    text: async ({ paint }) =>
      checks
        .map(({ check, status, message, advice }) => {
          const line = `${paint(styles[status], marks[status])} ${check.padEnd(13)} ${safeText(message)}\n`;
          return advice === undefined ? line : `${line}${" ".repeat(16)}${paint("dim", safeText(advice))}\n`;
        })
        .join(""),
  });
  return checks.find(({ exitCode }) => exitCode !== ExitCode.ok)?.exitCode ?? ExitCode.ok;
}

const marks: Readonly<Record<Check["status"], string>> = { ok: "✓", warning: "!", failed: "✗", skipped: "-" };
const styles: Readonly<Record<Check["status"], Style>> = { ok: "green", warning: "yellow", failed: "red", skipped: "dim" };
