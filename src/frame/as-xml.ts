/** A drawing as it may stand in a file of XML, where text may not hold the sign that ends a section of data; HTML lets it pass. */
export function asXml(drawing: string): string {
  return drawing.replaceAll(']]>', ']]&gt;');
}
