import type { CanonicalStatus, CloudName } from "@pecgen/core";
import { InvalidArgumentError } from "commander";

/** Readers of option values. What they throw is shown with the option's name, as a usage error. */

const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** Milliseconds: `90`, `90s`, `15m`, `2h`. A number alone is seconds. */
export function duration(text: string): number {
  const [, number, unit = "s"] = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/.exec(text.trim()) ?? [];
  if (number === undefined) throw new InvalidArgumentError("It looks like 30s, 15m or 2h.");
  return Number(number) * (units[unit] ?? 1_000);
}

const days: Readonly<Record<string, number>> = { h: 1 / 24, d: 1, w: 7 };

/** Milliseconds: `12h`, `30d`, `8w`. */
export function age(text: string): number {
  const [, number, unit = ""] = /^(\d{1,6})(h|d|w)$/.exec(text.trim()) ?? [];
  if (number === undefined) throw new InvalidArgumentError("It looks like 12h, 30d or 8w.");
  return Number(number) * (days[unit] ?? 1) * 86_400_000;
}

export function count(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It is a whole number.");
  return Number(text);
}

export function positive(text: string): number {
  const number = count(text);
  if (number === 0) throw new InvalidArgumentError("It is a whole number from 1 on.");
  return number;
}

export function collect(text: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), text];
}

const statuses: Readonly<Record<string, CanonicalStatus>> = {
  pending: "Pending",
  approved: "Approved",
  rejected: "Rejected",
  disconnected: "Disconnected",
  unrecognized: "Unrecognized",
};

export const allStatuses: readonly CanonicalStatus[] = Object.values(statuses);

/** One or several statuses, in any case: `pending,rejected`. */
export function status(text: string, previous: readonly CanonicalStatus[] | undefined): readonly CanonicalStatus[] {
  const found = text.split(",").map((word) => {
    const known = statuses[word.trim().toLowerCase()];
    if (known === undefined) throw new InvalidArgumentError(`A status is one of ${Object.keys(statuses).join(", ")}.`);
    return known;
  });
  return [...(previous ?? []), ...found];
}

/** The names of clouds, ours and those of the Azure CLI. */
export const cloudNames: Readonly<Record<string, CloudName>> = {
  public: "public",
  usGovernment: "usGovernment",
  china: "china",
  AzureCloud: "public",
  AzureUSGovernment: "usGovernment",
  AzureChinaCloud: "china",
};

export function cloud(text: string): CloudName {
  const name = Object.keys(cloudNames).find((known) => known.toLowerCase() === text.toLowerCase());
  if (name === undefined) throw new InvalidArgumentError(`A cloud is one of ${Object.keys(cloudNames).join(", ")}.`);
  return cloudNames[name] as CloudName;
}

const token = /^[!#$%&'*+\-.^_`|~\w]+$/;
/** Set by the client itself, or decided by the connection. */
const reserved = new Set(["authorization", "content-length", "content-type", "host", "transfer-encoding", "connection"]);

/** `Name: value`, as often as it is given. */
export function header(text: string, previous: Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> {
  const [, name = "", value = ""] = /^([^:]*):\s*(.*)$/s.exec(text) ?? [];
  if (!token.test(name)) throw new InvalidArgumentError('It looks like "x-ms-client-request-id: build-42".');
  if (/[^\t\x20-\x7e]/.test(value)) throw new InvalidArgumentError("The value has to be printable ASCII on one line.");
  if (reserved.has(name.toLowerCase())) throw new InvalidArgumentError(`${name} is not for callers to set.`);
  return { ...previous, [name]: value };
}

/** What `pec ensure` brings a connection to. */
export const desiredStates = { approved: "Approved", rejected: "Rejected", absent: "Absent" } as const;

/** What `pec plan` writes down. */
export const planActions = ["approve", "reject", "remove"] as const;

/** What `pec wait` waits for: any of these, or that there is no connection any more. */
export const waitStates = ["pending", "approved", "rejected", "disconnected", "absent"] as const;

export type WaitedFor = "Absent" | readonly CanonicalStatus[];

/** One or several states: `pending,approved`. */
export function waitedFor(text: string): WaitedFor {
  const words = text.split(",").map((word) => word.trim().toLowerCase());
  const wrong = words.find((word) => !waitStates.some((state) => state === word));
  if (wrong !== undefined) throw new InvalidArgumentError(`It is one of ${waitStates.join(", ")}, or several of them with commas.`);
  if (!words.includes("absent")) return words.map((word) => statuses[word] as CanonicalStatus);
  if (words.length > 1) throw new InvalidArgumentError("A connection that is absent has no other state.");
  return "Absent";
}
