import type { CaseResult } from '../report';

const STYLE =
  'position:fixed;inset:0;z-index:1000;display:flex;flex-direction:column;gap:8px;padding:12px;' +
  'background:Canvas;color:CanvasText;font:13px/1.4 "Segoe UI",sans-serif';

/** Covers the pane with the contract's report: what is running, then the text with a button to copy it. */
export class ReportView {
  readonly #box: HTMLElement;
  readonly #line: HTMLElement;
  readonly #text: HTMLTextAreaElement;

  constructor(private readonly page: Document) {
    this.#box = this.#element('section', STYLE);
    this.#box.setAttribute('role', 'dialog');
    this.#box.setAttribute('aria-label', 'Contract report');
    this.#line = this.#element('p', 'margin:0');
    this.#line.setAttribute('role', 'status');
    this.#text = this.#element('textarea', 'flex:1;font:12px/1.4 Consolas,monospace;resize:none');
    this.#text.readOnly = true;
    this.#text.setAttribute('aria-label', 'Report');
    this.#box.append(this.#line, this.#text, this.#buttons());
  }

  show(): void {
    this.#line.textContent = 'Running the contract …';
    this.page.body.append(this.#box);
  }

  progress(count: number, { subject, name, failure }: CaseResult): void {
    this.#line.textContent = `${count} cases: ${subject}, ${name}`;
    if (failure !== null) this.#text.value += `FAILS  ${subject}: ${name}\n       ${failure}\n`;
  }

  report(text: string): void {
    this.#line.textContent = 'Done. Copy the report into docs/excel-truth.md.';
    this.#text.value = text;
    this.#text.focus();
    this.#text.select();
  }

  #buttons(): HTMLElement {
    const row = this.#element('div', 'display:flex;gap:8px');
    const button = (label: string, press: () => void): HTMLElement => {
      const one = this.#element('button', 'padding:6px 12px');
      one.textContent = label;
      one.addEventListener('click', press);
      return one;
    };
    // Excel's web views do not all allow the clipboard; the selected text can be copied by hand.
    const copy = (): void => {
      this.#text.select();
      navigator.clipboard.writeText(this.#text.value).then(
        () => (this.#line.textContent = 'Copied.'),
        () => (this.#line.textContent = 'Press Ctrl+C to copy the selected text.'),
      );
    };
    row.append(
      button('Copy', copy),
      button('Close', () => this.#box.remove()),
    );
    return row;
  }

  #element<Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    style: string,
  ): HTMLElementTagNameMap[Name] {
    const element = this.page.createElement(name);
    element.style.cssText = style;
    return element;
  }
}
