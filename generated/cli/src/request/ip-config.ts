import type { StaticIpConfiguration } from "@pecgen/core";
import { UsageError } from "../errors/usage.ts";

const members = {
  name: "name",
  "group-id": "groupId",
  "member-name": "memberName",
  "private-ip-address": "privateIPAddress",
} as const;

/** Reads `name=a group-id=blob member-name=blob private-ip-address=10.0.0.4`, with blanks or commas between. */
export function ipConfigOf(text: string): StaticIpConfiguration {
  const found = new Map<string, string>();
  for (const pair of text.split(/[\s,]+/).filter((part) => part !== "")) {
    const [, name = "", value = ""] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    if (!Object.hasOwn(members, name)) throw wrong(text);
    found.set(members[name as keyof typeof members], value);
  }
  if (!found.has("name") || !found.has("privateIPAddress")) throw wrong(text);
  return Object.fromEntries(found) as unknown as StaticIpConfiguration;
}

function wrong(text: string): UsageError {
  return new UsageError(
    `--ip-config "${text}" is none.`,
    'It looks like "name=a group-id=blob member-name=blob private-ip-address=10.0.0.4".',
  );
}
