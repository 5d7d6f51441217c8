/** The same list with the item at `from` standing at `to`. */
export function moved<T>(items: T[], from: number, to: number): T[] {
  const rest = items.filter((_, at) => at !== from);
  const item = items[from];
  return item === undefined ? items : [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** Where a pointer at height `y` would put something, among lines with these middles. */
export function placeAt(y: number, middles: number[]): number {
  return middles.filter((middle) => middle < y).length;
}
