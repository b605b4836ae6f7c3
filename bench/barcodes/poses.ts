import type { Pose } from '../camera/pose.ts';

const turned = [0, 3, 10, 30, 45, 75, 90];
const leaning: Readonly<Record<string, Partial<Pose>>> = {
  'leaning back 25°': { pitch: 25 },
  'leaning 35° near': { pitch: 25, yaw: 25, distance: 1.5 },
  'leaning 35° near and turned 30°': { roll: 30, pitch: 25, yaw: 25, distance: 1.5 },
};

/** How the card lies, by what the table says of it. */
export const poses: Readonly<Record<string, Partial<Pose>>> = {
  ...Object.fromEntries(turned.map((roll) => [`turned ${roll}°`, { roll }])),
  ...leaning,
};
