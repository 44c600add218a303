/** Works through a list with a few workers, each with something of its own (an open page, say) to work with. */
export async function inParallel<Item, Tool, Result>(
  items: readonly Item[],
  tools: readonly Tool[],
  work: (item: Item, tool: Tool) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = new Array(items.length);
  let next = 0;
  await Promise.all(
    tools.map(async (tool) => {
      for (let index = next++; index < items.length; index = next++) {
        results[index] = await work(items[index] as Item, tool);
      }
    }),
  );
  return results;
}
