/** Files of our own in the output root; nothing emitted may be called like one of them. */
export const manifestPath = "manifest.json";
export const lockPath = ".pecgen.lock";
export const stagingPath = ".pecgen.staging";

/** Two paths with one folded form are one file on some file system (Windows, macOS). */
export function folded(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/**
 * Why a path cannot be an output path, or `null`. The names in it come from definitions, so this is where one that
 * means to leave the root, or to be something else on another system, is stopped.
 */
export function pathProblem(path: string): string | null {
  if (path === "") return "it is empty";
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(path)) return "it has control or invisible characters";
  if (path.includes("\\")) return "it has a backslash";
  if (path.startsWith("/")) return "it is absolute";
  if (folded(path) === manifestPath) return "the manifest has this name";
  for (const segment of path.split("/")) {
    const problem = segmentProblem(segment);
    if (problem !== null) return problem;
  }
  return null;
}

function segmentProblem(segment: string): string | null {
  if (segment === "") return "a name in it is empty";
  if (segment === "." || segment === "..") return `it has the name "${segment}"`;
  if (/[<>:"|?*]/.test(segment)) return "it has a character that Windows does not allow in names";
  if (/[. ]$/.test(segment)) return "a name in it ends with a dot or a space";
  if (isDevice(segment)) return "it names a Windows device";
  // Whoever writes below .git decides what git runs next.
  if (/^(\.git|git~\d)$/i.test(segment)) return "it names git's own folder";
  if (/^\.pecgen/i.test(segment)) return "names that start with .pecgen are used while files are written";
  return null;
}

/** Whether Windows keeps the name for a device, whatever ending a file of that name has. */
export function isDevice(name: string): boolean {
  return /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\.|$)/i.test(name);
}

/**
 * Why a path cannot stand beside the ones seen before, or `null`; remembers it. No two paths may differ only in case
 * or composition, folders included, and none may be a file here and a folder there.
 */
export function clashDetector(): (path: string) => string | null {
  const seen = new Map<string, { spelling: string; folder: boolean }>();
  return (path) => {
    const parts = path.split("/");
    for (let length = 1; length <= parts.length; length += 1) {
      const spelling = parts.slice(0, length).join("/");
      const folder = length < parts.length;
      const there = seen.get(folded(spelling));
      if (there === undefined) seen.set(folded(spelling), { spelling, folder });
      else if (there.folder !== folder) return `${there.spelling} would be both a file and a folder`;
      else if (!folder && there.spelling === spelling) return "it is emitted twice";
      else if (there.spelling !== spelling) return `it is the same as ${there.spelling} where case does not count`;
    }
    return null;
  };
}
