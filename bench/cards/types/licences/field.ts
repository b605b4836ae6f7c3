import { text } from '../../design.ts';
import type { Element } from '../../layout.ts';

/** A small label and its value on one baseline. @param gap mm from the label's left edge to the value's */
export function field(label: string, value: string, x: number, y: number, gap: number, maxWidth = 40): Element[] {
  return [text(label, x, y, { style: 'label' }), text(value, x + gap, y, { maxWidth })];
}
