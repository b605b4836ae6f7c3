import { useMemo, useState } from 'preact/hooks';
import { type Side } from '../../../graphql/generated/graphql.ts';
import { type Reading } from '../use-reading.ts';

export type Corners = Reading['lines'][number]['polygon'];

/** Where something stands on a picture, and what is said of it there. */
export interface Place {
  readonly key: string;
  readonly text: string;
  readonly side: Side;
  /** In pixels of the picture as it was sent, EXIF orientation applied: as browsers show it. */
  readonly corners: Corners;
  readonly isWrong: boolean;
}

/** Which place is looked at: the one under the pointer or with the focus is lit, the opened one stays marked. */
export interface Spots {
  readonly lit: string | undefined;
  readonly open: string | undefined;
  readonly light: (key: string | undefined) => void;
  readonly toggle: (key: string) => void;
}

export function useSpots(): Spots {
  const [lit, light] = useState<string>();
  const [open, setOpen] = useState<string>();
  return useMemo(() => {
    const toggle = (key: string) => setOpen((before) => (before === key ? undefined : key));
    return { lit, open, light, toggle };
  }, [lit, open]);
}

export function fieldPlaces({ fields }: Reading): readonly Place[] {
  return fields.flatMap(({ name, polygon, side, value, verdict }) =>
    polygon && side ? [{ key: name, text: value ?? '', side, corners: polygon, isWrong: verdict === 'INVALID' }] : [],
  );
}

export function linePlaces({ lines }: Reading): readonly Place[] {
  return lines.map(({ text, side, polygon }, index) => ({
    key: lineKey(index),
    text,
    side,
    corners: polygon,
    isWrong: false,
  }));
}

export function lineKey(index: number): string {
  return `line ${index}`;
}
