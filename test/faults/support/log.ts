import { AzureLogger, setLogLevel } from "@azure/logger";

/** Everything that the libraries log, at the level that tells most. */
export function captureLog(): { take(): string } {
  let lines: string[] = [];
  setLogLevel("verbose");
  AzureLogger.log = (...parts) => void lines.push(parts.map(String).join(" "));
  return {
    take() {
      const text = lines.join("\n");
      lines = [];
      return text;
    },
  };
}
