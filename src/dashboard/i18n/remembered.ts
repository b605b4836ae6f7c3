/** A small choice of the person's, kept in this browser. Where nothing can be kept (private windows), it is not. */
export function remembered<Value extends string>(name: string, isValue: (value: string) => value is Value) {
  const key = `pictotext.${name}`;
  return {
    get(): Value | undefined {
      try {
        const value = localStorage.getItem(key);
        return value !== null && isValue(value) ? value : undefined;
      } catch {
        return undefined;
      }
    },
    set(value: Value): void {
      try {
        localStorage.setItem(key, value);
      } catch {
        // Then it holds for as long as the page is open.
      }
    },
  };
}
