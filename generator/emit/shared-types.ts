import { by, byCodeUnit } from "../lib/compare.ts";
import type { TypeStatement } from "./statements.ts";

/** The types of one file. */
export interface FileTypes {
  /** Those that it declares. */
  readonly own: readonly TypeStatement[];
  /** Names of those that another file of the resource type declares, by that file. */
  readonly shared: ReadonlyMap<string, readonly string[]>;
}

/** Parts the types of a file into those that it has to declare and those that an earlier file declares. */
export type ShareTypes = (file: string, types: readonly TypeStatement[]) => FileTypes;

/**
 * For the files of one resource type, the one of the default api-version first. A type is shared if all that it says is
 * the same, its documentation and the types that it refers to with it: what is imported reads as if it were declared here.
 */
export function typeSharing(): ShareTypes {
  const files = new Map<string, string>();
  return (file, types) => {
    const byName = new Map(types.map((type) => [type.name, withSortedMembers(type)]));
    const reach = (name: string, reached: Set<string>): Set<string> => {
      const type = byName.get(name);
      if (type === undefined || reached.has(name)) return reached;
      reached.add(name);
      for (const word of wordsOf(type)) reach(word, reached);
      return reached;
    };
    const own: TypeStatement[] = [];
    const shared = new Map<string, string[]>();
    for (const type of types) {
      const essence = JSON.stringify([type.name, ...[...reach(type.name, new Set())].sort(byCodeUnit).map((name) => byName.get(name))]);
      const other = files.get(essence);
      if (other === undefined) {
        own.push(type);
        files.set(essence, file);
      } else shared.set(other, [...(shared.get(other) ?? []), type.name]);
    }
    return { own, shared };
  };
}

/** The order of members in a definition means nothing. */
function withSortedMembers(type: TypeStatement): TypeStatement {
  return type.kind === "interface" ? { ...type, members: type.members.toSorted(by(({ key }) => key)) } : type;
}

/** The names that a type may refer to. Neither literals nor comments refer to anything, whatever they say. */
export function wordsOf(type: TypeStatement): string[] {
  const texts = type.kind === "alias" ? type.type : type.members.flatMap((member) => member.type);
  return texts.flatMap((text) => text.replace(/"(?:[^"\\]|\\.)*"|\/\*.*?\*\//gs, "").match(/\w+/g) ?? []);
}
