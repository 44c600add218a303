import { findNodeAtLocation, type JSONPath, type Node, parseTree } from 'jsonc-parser';
import type { Place } from '../read/problem.ts';
import type { RawTable } from '../read/raw-table.ts';

type Sidecar = Pick<RawTable, 'sidecarFile' | 'sidecarText'>;

/** Where a key of the sidecar stands, by its path; an entry of a list stands where it begins. */
export function placeOfKey({ sidecarFile, sidecarText }: Sidecar, path: JSONPath): Place {
  const root = parseTree(sidecarText);
  const value = root && findNodeAtLocation(root, path);
  const node: Node | undefined = value?.parent?.type === 'property' ? value.parent.children?.[0] : value;
  const before = sidecarText.slice(0, node?.offset ?? 0);
  return { file: sidecarFile, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** Whether the editor wrote this key; otherwise its default holds. */
export function isWritten({ sidecarText }: Sidecar, key: string): boolean {
  const root = parseTree(sidecarText);
  return root !== undefined && findNodeAtLocation(root, [key]) !== undefined;
}
