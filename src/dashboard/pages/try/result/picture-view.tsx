import { PictureImage } from '../picture-image.tsx';
import { type Picture } from '../use-pictures.ts';
import { type Corners, type Place, type Spots } from './places.ts';

interface PictureViewProps {
  readonly picture: Picture;
  readonly caption: string;
  /** In pixels, as the server measured it: EXIF orientation applied. Null: it found nothing to read there. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly places: readonly Place[];
  readonly spots: Spots;
}

/**
 * A picture with the places over it, in the picture's own pixels. The places are for the pointer: with the keyboard the
 * same is done in the list beside it.
 */
export function PictureView({ picture, caption, size, places, spots }: PictureViewProps) {
  // Small ones lie on top of those that hold them.
  const stacked = [...places].sort((a, b) => areaOf(b.corners) - areaOf(a.corners));
  return (
    <figure class="view">
      <div class="view-frame" style={size ? { '--ratio': size.width / size.height } : {}}>
        <PictureImage picture={picture} alt={caption} />
        {size && (
          <svg
            class="places"
            viewBox={`0 0 ${size.width} ${size.height}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            {stacked.map((place) => (
              <PlaceShape key={place.key} place={place} spots={spots} />
            ))}
          </svg>
        )}
      </div>
      <figcaption class="small soft">{caption}</figcaption>
    </figure>
  );
}

function PlaceShape({ place, spots }: { place: Place; spots: Spots }) {
  const { key, text, corners, isWrong } = place;
  const points = widened(corners)
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');
  return (
    <g
      class="place"
      data-place={key}
      data-lit={key === spots.lit || undefined}
      data-open={key === spots.open || undefined}
      data-wrong={isWrong || undefined}
      onPointerEnter={() => spots.light(key)}
      onPointerLeave={() => spots.light(undefined)}
      onClick={() => spots.toggle(key)}
    >
      <title>{text}</title>
      <polygon class="place-halo" points={points} />
      <polygon class="place-edge" points={points} />
    </g>
  );
}

/** A little larger, so that the line does not run through the letters: a fraction of the height on each side. */
function widened(corners: Corners): Corners {
  const [tl, tr, br, bl] = corners;
  if (!tl || !tr || !br || !bl) return corners;
  const by = 0.12 * Math.min(Math.hypot(bl.x - tl.x, bl.y - tl.y), Math.hypot(tr.x - tl.x, tr.y - tl.y));
  const along = direction(tl, tr);
  const down = direction(tl, bl);
  const moved = (corner: Corners[number], right: number, below: number) => ({
    x: corner.x + by * (right * along.x + below * down.x),
    y: corner.y + by * (right * along.y + below * down.y),
  });
  return [moved(tl, -1, -1), moved(tr, 1, -1), moved(br, 1, 1), moved(bl, -1, 1)];
}

function direction(from: Corners[number], to: Corners[number]): Corners[number] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** Twice the area (shoelace formula). */
function areaOf(corners: Corners): number {
  return Math.abs(
    corners.reduce((sum, { x, y }, at) => {
      const next = corners[(at + 1) % corners.length] ?? { x, y };
      return sum + x * next.y - next.x * y;
    }, 0),
  );
}
