import type { ApiMember, ApiSignature, ApiType } from "../../declarations/types.ts";

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

/**
 * What tells an alternative of a union from the others, the closest first: all that it is; for objects without a name what marks
 * them (a literal, a member that can be missing or is never there); the names of their members.
 */
export const typeLabels: ReadonlyArray<(type: ApiType) => string> = [exactText, labelBy(markOf), labelBy((name) => name)];

function exactText(type: ApiType): string {
  const generic = type.kind === "object" && type.name !== null && type.arguments.length > 0;
  return generic ? `${type.name}<${type.arguments.map(exactText).join()}>` : typeText(type);
}

function labelBy(textOf: (name: string, member: ApiMember) => string): (type: ApiType) => string {
  return function label(type): string {
    if (type.kind === "reference") return `${type.name}<${type.arguments.map(label).join()}>`;
    if (type.kind !== "object") return typeText(type);
    const members = [...type.members].map(([name, member]) => textOf(name, member));
    return type.name ?? `{${members.join()}}${type.calls.length > 0 ? "()" : ""}`;
  };
}

function markOf(name: string, { optional, type }: ApiMember): string {
  return `${name}${optional ? "?" : ""}${isLiteral(type) ? `:${typeText(type)}` : ""}`;
}

const literal = /^(?:"|-?\d|true$|false$|null$|undefined$)/;

export function isLiteral(type: ApiType): boolean {
  return type.kind === "plain" && literal.test(type.text);
}
