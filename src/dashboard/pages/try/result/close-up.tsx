import { useEffect, useRef } from 'preact/hooks';
import { type Picture } from '../use-pictures.ts';
import { type Corners } from './places.ts';

interface CloseUpProps {
  readonly picture: Picture;
  readonly corners: Corners;
  readonly alt: string;
}

/** A place cut from the picture and turned upright, to hold a value against what is printed. */
export function CloseUp({ picture, corners, alt }: CloseUpProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const image = new Image();
    image.src = picture.url;
    // What the browser cannot show has no close-up.
    void image.decode().then(
      () => canvas.current && draw(canvas.current, image, corners),
      () => canvas.current && (canvas.current.hidden = true),
    );
  }, [picture.url, corners]);
  return <canvas class="close-up" ref={canvas} width={0} height={0} role="img" aria-label={alt} />;
}

function draw(canvas: HTMLCanvasElement, image: HTMLImageElement, corners: Corners): void {
  const [start, end, , below] = corners;
  const context = canvas.getContext('2d');
  if (!start || !end || !below || !context) return;
  const [width, height] = [distance(start, end), distance(start, below)];
  const margin = Math.min(width, height) * 0.4;
  const scale = Math.min(pixelsWide / (width + 2 * margin), pixelsHigh / (height + 2 * margin));
  canvas.width = Math.round((width + 2 * margin) * scale);
  canvas.height = Math.round((height + 2 * margin) * scale);
  context.scale(scale, scale);
  context.translate(margin, margin);
  context.rotate(-Math.atan2(end.y - start.y, end.x - start.x));
  context.translate(-start.x, -start.y);
  context.drawImage(image, 0, 0);
}

function distance(a: Corners[number], b: Corners[number]): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** At most; sharp on screens of two pixels a point. */
const pixelsWide = 960;
const pixelsHigh = 144;
