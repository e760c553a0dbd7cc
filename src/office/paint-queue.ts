/** Pictures that may be painted a moment late: one a frame, so that no frame has to bear them all. */
export class PaintQueue {
  private readonly waiting = new Map<string, () => void>();

  add(key: string, paint: () => void): void {
    this.waiting.set(key, paint);
  }

  /** True if something was painted. */
  next(): boolean {
    const [first] = this.waiting;
    if (first === undefined) return false;
    const [key, paint] = first;
    this.waiting.delete(key);
    paint();
    return true;
  }

  /** All of it now. */
  flush(): void {
    while (this.next());
  }

  clear(): void {
    this.waiting.clear();
  }
}
