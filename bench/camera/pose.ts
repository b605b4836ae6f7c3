import type { Point, Quad } from './homography.ts';

/** How the card lies before the camera. Degrees. */
export interface Pose {
  /** Turned in the picture's plane, clockwise. */
  readonly roll: number;
  /** Leaning away at the top. */
  readonly pitch: number;
  /** Leaning away at the right. */
  readonly yaw: number;
  /** The share of the frame's limiting side that the card's bounding box takes. */
  readonly fill: number;
  /** Off the centre, in shares of the room that is left: -1 to 1. */
  readonly shiftX: number;
  readonly shiftY: number;
  /** The distance of the camera, in card widths. Held above a table it is about 3; near enough to fill the frame, 1 to 2. */
  readonly distance?: number;
}

const usualDistance = 3;

/** The corners of a card of the given size in the frame's pixels, seen by a pinhole camera. */
export function projectCard(width: number, height: number, frame: { width: number; height: number }, pose: Pose): Quad {
  const [pitch, yaw, roll] = [pose.pitch, pose.yaw, pose.roll].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  const project = (cx: number, cy: number): Point => {
    let [x, y, z] = [cx, cy, 0];
    [y, z] = [y * Math.cos(pitch) - z * Math.sin(pitch), y * Math.sin(pitch) + z * Math.cos(pitch)];
    [x, z] = [x * Math.cos(yaw) + z * Math.sin(yaw), -x * Math.sin(yaw) + z * Math.cos(yaw)];
    [x, y] = [x * Math.cos(roll) - y * Math.sin(roll), x * Math.sin(roll) + y * Math.cos(roll)];
    const depth = (pose.distance ?? usualDistance) * width - z;
    return { x: x / depth, y: y / depth };
  };
  const corners = [
    project(-width / 2, -height / 2),
    project(width / 2, -height / 2),
    project(width / 2, height / 2),
    project(-width / 2, height / 2),
  ] as const;
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = pose.fill * Math.min(frame.width / (right - left), frame.height / (bottom - top));
  const roomX = frame.width - (right - left) * scale;
  const roomY = frame.height - (bottom - top) * scale;
  const place = ({ x, y }: Point): Point => ({
    x: (x - left) * scale + (roomX / 2) * (1 + pose.shiftX),
    y: (y - top) * scale + (roomY / 2) * (1 + pose.shiftY),
  });
  return [place(corners[0]), place(corners[1]), place(corners[2]), place(corners[3])];
}
