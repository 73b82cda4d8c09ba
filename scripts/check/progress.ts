/** On a file or a pipe, a line each so many replies: a log shows that the run is alive and is not drowned. */
const EVERY = 1000;

/** How far a run is, on standard error: the report and the results keep standard output to themselves. */
export class Progress {
  #done = 0;
  readonly #total: number | null;

  /** `total`: null while it can't be told. */
  constructor(total: number | null) {
    this.#total = total;
  }

  /** One reply more. */
  step(): void {
    this.#done++;
    const text = `${this.#done}${this.#total === null ? '' : ` of ${this.#total}`} replies`;
    // A line that is written over, where it can be.
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
    else if (this.#done % EVERY === 0) process.stderr.write(`${text}\n`);
  }

  /** Makes room for what is printed next. */
  clear(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  }
}
