import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';

export type PictureSide = 'front' | 'back';

/** A picture that a person chose: it stays in the browser's memory until it is sent. */
export interface Picture {
  readonly file: File;
  /** `blob:` address to show it by; good until another picture takes its place. */
  readonly url: string;
}

export type Pictures = Readonly<Record<PictureSide, Picture | undefined>>;

/** As published: what is larger is refused, so it is not sent. */
export const imageBytesMax = 10 * 1024 * 1024;

export type PictureFault = 'tooLarge' | 'empty';

/** The chosen front and back. Addresses are revoked as soon as nothing shows them any more. */
export function usePictures() {
  const [pictures, setPictures] = useState<Pictures>(none);
  const [faults, setFaults] = useState<Readonly<Record<PictureSide, PictureFault | undefined>>>(noFaults);
  const held = useRef(pictures);
  held.current = pictures;
  useEffect(() => () => Object.values(held.current).forEach(release), []);

  const put = useCallback((side: PictureSide, file: File | undefined) => {
    const fault = file && faultOf(file);
    setFaults((before) => ({ ...before, [side]: fault }));
    if (fault) return;
    release(held.current[side]);
    held.current = { ...held.current, [side]: file && { file, url: URL.createObjectURL(file) } };
    setPictures(held.current);
  }, []);
  return useMemo(() => ({ pictures, faults, put }), [pictures, faults, put]);
}

function faultOf({ size }: File): PictureFault | undefined {
  if (size > imageBytesMax) return 'tooLarge';
  return size === 0 ? 'empty' : undefined;
}

function release(picture: Picture | undefined): void {
  if (picture) URL.revokeObjectURL(picture.url);
}

const none: Pictures = { front: undefined, back: undefined };
const noFaults = { front: undefined, back: undefined };
