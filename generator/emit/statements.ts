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
  readonly type: string;
}

export interface Member {
  /** As it is written: in quotes where it has to be. */
  readonly key: string;
  readonly type: string;
  readonly readOnly: boolean;
  readonly optional: boolean;
  readonly doc: readonly string[];
}

export function alias(name: string, type: string, doc: readonly string[]): AliasStatement {
  return { kind: "alias", name, doc, type };
}

/** The statement as TypeScript; the formatter sees to how it looks. */
export function statementText(statement: TypeStatement): string {
  const { name, doc } = statement;
  switch (statement.kind) {
    case "alias":
      return `${docBlock(doc)}export type ${name} = ${statement.type};`;
    case "interface":
      return [`${docBlock(doc)}export interface ${name} {`, ...statement.members.map(memberText), "}"].join("\n");
  }
}

function memberText({ key, type, readOnly, optional, doc }: Member): string {
  return `${docBlock(doc)}${readOnly ? "readonly " : ""}${key}${optional ? "?" : ""}: ${type};`;
}

/** With a line feed behind it, if there is anything to say. */
export function docBlock(lines: readonly string[]): string {
  if (lines.length === 0) return "";
  return lines.length === 1 ? `/** ${lines[0]} */\n` : `/**\n${lines.map((line) => ` * ${line}\n`).join("")} */\n`;
}
