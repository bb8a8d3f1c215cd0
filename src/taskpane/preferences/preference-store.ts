import {
  DEFAULT_PREFERENCES,
  fromKept,
  type KeptPreferences,
  type Preferences,
  toKept,
} from './preferences';

const CONTAINER = 'kpi-cascade';
/** Writing waits this long (ms), so that typing in the search does not write at each key. */
const QUIET = 400;

interface Kept {
  get(key: string): KeptPreferences | undefined;
  set(key: string, value: KeptPreferences): unknown;
}

/**
 * Preferences for one workbook, kept on this machine by the helpers' `Storage`, which is loaded here:
 * the pane starts without it. Where nothing can be kept (a browser that forbids it) they hold as long as
 * the pane does.
 */
export class PreferenceStore {
  #now: Preferences = DEFAULT_PREFERENCES;
  #kept: Kept | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changed = false;
  readonly #listeners = new Set<() => void>();

  /** @param workbook the workbook's address; a new workbook has none. */
  constructor(readonly workbook: string) {}

  get now(): Preferences {
    return this.#now;
  }

  async load(): Promise<void> {
    try {
      const helpers = await import('@microsoft/office-js-helpers');
      const storage = new helpers.Storage<KeptPreferences>(
        CONTAINER,
        helpers.StorageType.LocalStorage,
      );
      this.#kept = storage;
      // What the user has done in the meantime counts more than what was.
      if (this.#changed) this.#keep();
      else this.#now = fromKept(storage.get(this.workbook));
    } catch {
      this.#kept = null;
    }
    this.#tell();
  }

  change(part: Partial<Preferences>): void {
    this.#now = { ...this.#now, ...part };
    this.#changed = true;
    this.#tell();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), QUIET);
  }

  /** Keeps what has changed, without waiting: the pane is being closed. */
  keepNow(): void {
    clearTimeout(this.#timer);
    if (this.#changed) this.#keep();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #keep(): void {
    try {
      this.#kept?.set(this.workbook, toKept(this.#now));
    } catch {
      // Full or forbidden: a preference is not worth a message.
      this.#kept = null;
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
