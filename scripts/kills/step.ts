/** A command that writes what people use, and how a kill of it is judged. */
export interface Step {
  readonly name: string;
  /** The program and its arguments, for the door of every command. */
  readonly command: readonly [program: string, ...args: string[]];
  /** Makes a project that has nothing of the output yet. */
  lay(root: string): void;
  /** Lays what a run uses up. */
  layInput?(root: string): void;
  /**
   * Paths, within the project, that are replaced each by itself and at once: a folder or a file. Of a folder that ends with
   * `/` everything in it is one.
   */
  readonly units: readonly string[];
  /** What a run makes of its input: to be thrown away when that is cut short, and the same after the next run. */
  readonly made?: readonly string[];
  /** Turns what a run wrote into what an earlier one could have written. */
  age(root: string): void;
}
