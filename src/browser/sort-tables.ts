import { chosenIn, rememberChoice } from './address.ts';
import { makeElement } from './make-element.ts';
import { numberIn, orderOfNumbers, orderOfWords } from './sort-key.ts';

/** Tables with fewer rows are seen at a glance. */
const FEWEST_ROWS = 8;
const NAME = 'order';

/**
 * Makes the heads of longer tables sort their rows: numbers from the highest, words from the first, then the other way
 * round, then as printed. The table sorted last is in the address as `table.column.down`. A head with `data-mixed` stays
 * as it is: its column holds figures that cannot be compared. A cell may carry its value in `data-sort`.
 */
export function sortTables(tables: readonly HTMLTableElement[], language: string): void {
  const sortable = offerSorting(tables, language, (index, column, way) => {
    rememberChoice({ [NAME]: way === null ? null : `${index}.${column}.${way}` });
  });
  const restore = () => {
    const [, table, column, way] = /^(\d+)\.(\d+)\.(up|down)$/.exec(chosenIn(location.search, NAME) ?? '') ?? [];
    sortable.forEach((one, index) => {
      one.sort(Number(column), String(index) === table ? (way as Way) : null);
    });
  };
  addEventListener('popstate', restore);
  if (chosenIn(location.search, NAME) !== null) restore();
}

/** The same for tables that come later; their order is not in the address. */
export function offerSorting(
  tables: readonly HTMLTableElement[],
  language: string,
  sorted: (table: number, column: number, way: Way) => void = () => {},
): readonly SortableTable[] {
  const sortable = tables.filter(canSort).map((table) => new SortableTable(table, language));
  sortable.forEach((table, index) => {
    table.offer((column, way) => sorted(index, column, way));
  });
  return sortable;
}

type Way = 'up' | 'down' | null;

function canSort(table: HTMLTableElement): boolean {
  const plain = table.tHead?.rows.length === 1 && table.tBodies.length === 1 && !table.matches('.coverage');
  return (
    plain &&
    (table.tBodies[0]?.rows.length ?? 0) >= FEWEST_ROWS &&
    table.querySelector('[colspan], [rowspan], button.sort') === null
  );
}

function canOrder(head: HTMLTableCellElement): boolean {
  return !head.matches('[data-mixed]') && head.textContent.trim() !== '';
}

class SortableTable {
  readonly #body: HTMLTableSectionElement;
  readonly #heads: readonly HTMLTableCellElement[];
  readonly #printed: readonly HTMLTableRowElement[];
  readonly #language: string;

  constructor(table: HTMLTableElement, language: string) {
    this.#body = table.tBodies[0] as HTMLTableSectionElement;
    this.#heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    this.#printed = [...this.#body.rows];
    this.#language = language;
  }

  /** Puts a button into every head that can sort. */
  offer(sorted: (column: number, way: Way) => void): void {
    this.#heads.forEach((head, column) => {
      if (!canOrder(head)) return;
      const button = makeElement('button', { type: 'button', className: 'sort' }, ...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const way = this.#next(head);
        this.sort(column, way);
        sorted(column, way);
      });
    });
  }

  /** Orders the rows by a column; `null` gives the printed order back. */
  sort(column: number, way: Way): void {
    for (const head of this.#heads) head.removeAttribute('aria-sort');
    const head = this.#heads[column];
    const rows = head && canOrder(head) && way !== null ? this.#order(head, column, way === 'down') : this.#printed;
    this.#body.append(...rows);
  }

  #order(head: HTMLTableCellElement, column: number, descending: boolean): readonly HTMLTableRowElement[] {
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const cells = this.#printed.map((row) => row.cells[column]);
    const texts = cells.map((cell) => cell?.textContent.trim() ?? '');
    const order = head.matches('.n')
      ? orderOfNumbers(
          cells.map((cell, index) => numberIn(cell?.dataset.sort ?? texts[index] ?? '')),
          descending,
        )
      : orderOfWords(texts, descending, this.#language);
    return order.map((index) => this.#printed[index] as HTMLTableRowElement);
  }

  #next(head: HTMLTableCellElement): Way {
    const ways: readonly Way[] = head.matches('.n') ? ['down', 'up', null] : ['up', 'down', null];
    const now = { descending: 'down', ascending: 'up' }[head.getAttribute('aria-sort') ?? ''] ?? null;
    return ways[(ways.indexOf(now as Way) + 1) % 3] ?? null;
  }
}
