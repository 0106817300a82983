// Loaded before a program, tells the most memory that its process had: node --require peak.cjs <program>
process.on("exit", () => process.stderr.write(`#peak ${process.resourceUsage().maxRSS / 1024}\n`));
