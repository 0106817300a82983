import { indentation, union } from "./layout.ts";

/** A type that a client's file declares. Texts are code already: each went through the function for its context (`text.ts`). */
export type TypeStatement = InterfaceStatement | AliasStatement;

export interface InterfaceStatement {
  readonly kind: "interface";
  readonly name: string;
  readonly doc: readonly string[];
  readonly members: readonly Member[];
}

export interface AliasStatement {
  readonly kind: "alias";
  readonly name: string;
  readonly doc: readonly string[];
  readonly type: TypeText;
}

export interface Member {
  /** As it is written: in quotes where it has to be. */
  readonly key: string;
  readonly type: TypeText;
  readonly readOnly: boolean;
  readonly optional: boolean;
  readonly doc: readonly string[];
}

/** The alternatives of a union; one where the type is none. */
export type TypeText = readonly string[];

export function alias(name: string, type: TypeText, doc: readonly string[]): AliasStatement {
  return { kind: "alias", name, doc, type };
}

export function statementText(statement: TypeStatement): string {
  const { name, doc } = statement;
  switch (statement.kind) {
    case "alias":
      return docBlock(doc) + union(`export type ${name} =`, statement.type);
    case "interface":
      return `${docBlock(doc)}export interface ${name} ${objectText(statement.members)}`;
  }
}

/** The type of an object, as its members declare it. */
export function objectText(members: readonly Member[]): string {
  return members.length === 0 ? "{}" : ["{", ...members.map(memberText), "}"].join("\n");
}

function memberText({ key, type, readOnly, optional, doc }: Member): string {
  return docBlock(doc, indentation) + union(`${readOnly ? "readonly " : ""}${key}${optional ? "?" : ""}:`, type, indentation);
}

/** With a line feed behind it, if there is anything to say. */
export function docBlock(lines: readonly string[], indent = ""): string {
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */\n`].join("\n");
}
