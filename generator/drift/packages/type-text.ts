import type { ApiSignature, ApiType } from "../../declarations/types.ts";

/** A type in a few words, for readers. Types with a name are told by it. */
export function typeText(type: ApiType, depth = 0): string {
  switch (type.kind) {
    case "plain":
      return type.text;
    case "union":
      return type.name ?? type.members.map((member) => typeText(member, depth)).join(" | ");
    case "reference":
      if (type.arguments.length === 0) return type.name;
      return `${type.name}<${type.arguments.map((argument) => typeText(argument, depth + 1)).join(", ")}>`;
    case "object": {
      if (type.name !== null) return type.name;
      if (depth > 2) return "{…}";
      const [call] = type.calls;
      if (call !== undefined) return signatureText(call, depth);
      const members = [...type.members].map(
        ([name, { optional, type: of }]) => `${name}${optional ? "?" : ""}: ${typeText(of, depth + 1)}`,
      );
      return members.length === 0 ? "{}" : `{ ${members.join("; ")} }`;
    }
  }
}

export function signatureText({ parameters, returns }: ApiSignature, depth = 0): string {
  const list = parameters.map(
    ({ name, type, optional, rest }) => `${rest ? "..." : ""}${name}${optional ? "?" : ""}: ${typeText(type, depth + 1)}`,
  );
  return `(${list.join(", ")}) => ${typeText(returns, depth + 1)}`;
}

/** The same for types that mean the same place of a union: objects without a name are told by their members' names. */
export function typeLabel(type: ApiType): string {
  if (type.kind === "reference") return `${type.name}<${type.arguments.map(typeLabel).join()}>`;
  if (type.kind === "object") return type.name ?? `{${[...type.members.keys()].join()}}${type.calls.length > 0 ? "()" : ""}`;
  return typeText(type);
}
