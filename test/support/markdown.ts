import { parsers } from "prettier/plugins/markdown";

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly lang?: string | null;
  readonly children?: readonly MarkdownNode[];
}

/** Reads Markdown with the parser of the formatter that every emitted page goes through. */
function parse(text: string): MarkdownNode {
  const { markdown } = parsers;
  return (markdown.parse as (text: string, options: object) => MarkdownNode)(text, {});
}

/** Kinds of nodes, without their texts; neighbouring texts count as one. */
export function markdownShape(text: string): string {
  const lines: string[] = [];
  const visit = ({ type, children = [] }: MarkdownNode, depth: number): void => {
    lines.push(`${" ".repeat(depth)}${type === "word" || type === "whitespace" ? "text" : type}`);
    for (const child of children) visit(child, depth + 1);
  };
  visit(parse(text), 0);
  return lines.filter((line, index) => !(line.trim() === "text" && line === lines[index - 1])).join("\n");
}

/** Texts of the code spans, in order. */
export function codeSpans(text: string): string[] {
  const found: string[] = [];
  const visit = ({ type, value, children = [] }: MarkdownNode): void => {
    if (type === "inlineCode") found.push(value ?? "");
    children.forEach(visit);
  };
  visit(parse(text));
  return found;
}

export interface CodeBlock {
  readonly language: string;
  readonly text: string;
  /** The heading that it stands under. */
  readonly heading: string;
}

/** Fenced code, in order. */
export function codeBlocks(text: string): CodeBlock[] {
  let heading = "";
  return (parse(text).children ?? []).flatMap((node) => {
    if (node.type === "heading") heading = textOf(node);
    return node.type === "code" ? [{ language: node.lang ?? "", text: node.value ?? "", heading }] : [];
  });
}

function textOf({ value = "", children = [] }: MarkdownNode): string {
  return value + children.map(textOf).join("");
}
