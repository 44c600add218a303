/** Loaded before a program (`node --import`), lets it say at its end how much memory it had at most. */
process.on('exit', () => {
  process.stdout.write(`\npeak of memory: ${process.resourceUsage().maxRSS * 1024}\n`);
});
