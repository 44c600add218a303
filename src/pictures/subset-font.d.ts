declare module 'subset-font' {
  /** A font that holds only the characters of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'sfnt'; readonly keepFeatures: readonly string[] },
  ): Promise<Buffer>;
}
