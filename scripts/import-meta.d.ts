/** Node says whether a module is the one it was started with; its published types do not know that yet. */
interface ImportMeta {
  readonly main: boolean;
}
