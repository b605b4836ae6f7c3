/** Where things are drawn, in pixels of the SVG. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Width of a slot. */
  readonly step: number;
  /** The middle of a slot. */
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

const height = 224;
const top = 8;
const axisWidth = 44;
const axisHeight = 28;

export function plotOf(width: number, slots: number, marks: readonly number[]): Plot {
  const [left, right, bottom] = [axisWidth, Math.max(axisWidth + 1, width - 12), height - axisHeight];
  const step = (right - left) / Math.max(1, slots);
  const highest = marks.at(-1) ?? 1;
  return {
    ...{ width, height, left, right, bottom, step },
    x: (index) => left + step * (index + 0.5),
    y: (value) => bottom - ((bottom - top) * value) / highest,
  };
}
