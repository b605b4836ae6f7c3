import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { type TestBrowser, type Visit } from './browser.ts';
import { type Installation } from './installation.ts';

type Picture = Parameters<Locator['setInputFiles']>[0];

/** The first account's owner at /try. */
export class TryVisit {
  readonly page: Page;
  readonly #visit: Visit;

  private constructor(visit: Visit) {
    this.#visit = visit;
    this.page = visit.page;
  }

  static async open(browser: TestBrowser, installation: Installation, options?: BrowserContextOptions) {
    const it = new TryVisit(await installation.open(browser, '/try', options));
    await it.typeInput().waitFor();
    return it;
  }

  typeInput = () => this.page.locator('input[role=combobox]');
  result = () => this.page.locator('.result');
  field = (name: string) => this.page.locator(`[data-field="${name}"]`);
  place = (name: string) => this.page.locator(`[data-place="${name}"] .place-edge`);

  async choose(picture: Picture): Promise<void> {
    await this.page.locator('.slot-input').first().setInputFiles(picture);
  }

  /** A file from another program, put on the page as a whole. */
  async hand(event: 'paste' | 'drop', path: string): Promise<void> {
    const file = JSON.stringify({ bytes: (await readFile(path)).toString('base64'), name: basename(path) });
    const made = { paste: 'ClipboardEvent', drop: 'DragEvent' }[event];
    const carrier = { paste: 'clipboardData', drop: 'dataTransfer' }[event];
    await this.page.evaluate(`(({ bytes, name }) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0));
      transfer.items.add(new File([content], name, { type: 'image/jpeg' }));
      document.body.dispatchEvent(
        new ${made}('${event}', { bubbles: true, cancelable: true, ${carrier}: transfer }),
      );
    })(${file})`);
  }

  async chooseType(search: string): Promise<void> {
    await this.typeInput().fill(search);
    await this.page.keyboard.press('Enter');
  }

  async read(): Promise<void> {
    await this.page.locator('.order-go button').first().click();
  }

  /** Keeps what is sent from the server for as long as a state is looked at; what it gives lets it go. */
  async holdUploads(): Promise<() => void> {
    let letGo: (() => void) | undefined;
    const gone = new Promise<void>((resolve) => (letGo = resolve));
    await this.page.route('**/graphql', async (route) => {
      await gone;
      await route.continue();
    });
    return () => letGo?.();
  }

  value = (name: string) => this.field(name).locator('.reading-value').innerText();
  codeTab = () => this.page.getByRole('tab').last().click();
  code = () => this.page.locator('pre').innerText();

  /** What is lit in the list, and on the picture. */
  async lit() {
    const names = (selector: string, attribute: string) =>
      this.page.locator(selector).evaluateAll((all, name) => all.map((one) => one.getAttribute(name)), attribute);
    return {
      fields: await names('.reading[data-lit]', 'data-field'),
      places: await names('.place[data-lit]', 'data-place'),
    };
  }

  /** In shares of the picture as it is seen. */
  async middleOfPlace(name: string): Promise<{ x: number; y: number }> {
    const [frame, place] = await Promise.all([
      this.page.locator('.view-frame img').boundingBox(),
      this.place(name).boundingBox(),
    ]);
    if (!frame || !place) throw new Error(`No place of ${name} is to be seen`);
    return {
      x: (place.x + place.width / 2 - frame.x) / frame.width,
      y: (place.y + place.height / 2 - frame.y) / frame.height,
    };
  }

  focusOn: Visit['focusOn'] = (name) => this.#visit.focusOn(name);
  until: Visit['until'] = (expression, value) => this.#visit.until(expression, value);
  tabTo: Visit['tabTo'] = (name, key) => this.#visit.tabTo(name, key);
  axe = () => this.#visit.axe();
  overflow = () => this.#visit.overflow();
  close = () => this.#visit.close();
}
