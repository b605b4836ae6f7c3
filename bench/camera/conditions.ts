import type { Random } from '../cards/random.ts';
import type { Pose } from './pose.ts';
import type { Texture } from './textures.ts';

/** Everything that decides what a picture looks like; returned beside it. */
export interface Settings {
  /** Pixels of the picture. */
  readonly width: number;
  readonly height: number;
  readonly pose: Pose;
  /** How another card lies beside it, where one does. */
  readonly neighbour?: Pose;
  /** It lies under the card, and shows beside it; else it lies below it on the table. */
  readonly overlaps?: boolean;
  /** Fingers over the card's edges. */
  readonly fingers?: number;
  /** The light that the card gives back, of what its print does: a dark card has a third. */
  readonly tone?: number;
  readonly ground: Texture;
  /** Brightness across the picture: 0.3 is 15 % darker at one side and 15 % brighter at the other. */
  readonly gradient: number;
  readonly gradientAngle: number;
  /** 0 to 1: how much light a cast shadow takes. */
  readonly shadow: number;
  /** 0 to 1: how much light a reflex adds at its centre; on the card's edge as often as on its text. */
  readonly glare: number;
  /** Pixels: the deviation of the defocus. */
  readonly blur: number;
  /** Pixels: the length of the motion. */
  readonly motion: number;
  /** Grey levels: the deviation of the sensor's noise. */
  readonly noise: number;
  readonly warmth: number;
  readonly grey: boolean;
  /** JPEG quality, 1 to 100. */
  readonly quality: number;
}

const centred = (random: Random): Pick<Pose, 'shiftX' | 'shiftY'> => ({
  shiftX: random.range(-0.6, 0.6),
  shiftY: random.range(-0.6, 0.6),
});
const sign = (random: Random): number => (random.chance(0.5) ? 1 : -1);
const tables = ['oak', 'walnut', 'slate', 'cloth', 'marble'] as const;

/** A flat-bed scanner: white around the card, hardly turned, no perspective. */
function scan(random: Random): Settings {
  return {
    width: 1600,
    height: 1130,
    pose: { roll: random.range(-0.8, 0.8), pitch: 0, yaw: 0, fill: random.range(0.82, 0.94), ...centred(random) },
    ground: 'paper',
    gradient: 0,
    gradientAngle: 0,
    shadow: 0,
    glare: 0,
    blur: random.range(0, 0.5),
    motion: 0,
    noise: random.range(0.5, 1.5),
    warmth: 0,
    grey: false,
    quality: random.int(86, 95),
  };
}

/** A telephone held above a table with some care. */
function photo(random: Random): Settings {
  return {
    width: 1600,
    height: 1200,
    pose: {
      roll: random.range(-4, 4),
      pitch: random.range(-9, 9),
      yaw: random.range(-9, 9),
      fill: random.range(0.68, 0.92),
      ...centred(random),
    },
    ground: random.pick(tables),
    gradient: random.range(0.05, 0.3),
    gradientAngle: random.range(0, 360),
    shadow: 0,
    glare: random.chance(0.25) ? random.range(0.1, 0.35) : 0,
    blur: random.range(0.3, 0.9),
    motion: 0,
    noise: random.range(1.5, 4),
    warmth: random.range(-0.06, 0.1),
    grey: false,
    quality: random.int(78, 92),
  };
}

/** A hurried picture: at an angle, in bad light, a little out of focus. */
function hard(random: Random): Settings {
  return {
    ...photo(random),
    width: 1280,
    height: 960,
    pose: {
      roll: random.range(-12, 12),
      pitch: random.range(-22, 22),
      yaw: random.range(-22, 22),
      fill: random.range(0.62, 0.85),
      ...centred(random),
    },
    gradient: random.range(0.25, 0.6),
    shadow: random.range(0.15, 0.4),
    glare: random.chance(0.5) ? random.range(0.25, 0.6) : 0,
    blur: random.range(0.7, 1.2),
    motion: random.chance(0.5) ? random.range(1, 3) : 0,
    noise: random.range(4, 9),
    quality: random.int(50, 70),
  };
}

/** What nobody should send: from too far away, moved or out of focus, in the dark, sent on by a messenger. */
function bad(random: Random): Settings {
  const settings = hard(random);
  return {
    ...settings,
    pose: { ...settings.pose, fill: random.range(0.5, 0.9) },
    blur: random.range(0.8, 2.2),
    motion: random.chance(0.6) ? random.range(2, 6) : 0,
    gradient: random.range(0.3, 0.9),
    shadow: random.range(0.15, 0.6),
    glare: random.chance(0.5) ? random.range(0.4, 1) : 0,
    noise: random.range(6, 16),
    quality: random.int(25, 60),
  };
}

/** As a photo, turned in its plane by 6 to 20 degrees. */
function tilted(random: Random): Settings {
  const settings = photo(random);
  return { ...settings, pose: { ...settings.pose, roll: sign(random) * random.range(6, 20) } };
}

/** As a photo, by a quarter, half or three quarters of a turn. */
function turned(random: Random): Settings {
  const settings = photo(random);
  return { ...settings, pose: { ...settings.pose, roll: settings.pose.roll + random.pick([90, 180, 270]) } };
}

/** As a photo, at any angle at all. */
function anyAngle(random: Random): Settings {
  const settings = photo(random);
  return { ...settings, pose: { ...settings.pose, roll: random.range(0, 360) } };
}

/** Degrees of lean, in any direction. */
function leaning(random: Random, from: number, to: number): Pick<Pose, 'roll' | 'pitch' | 'yaw'> {
  const lean = random.range(from, to);
  const towards = random.range(0, 2 * Math.PI);
  return { roll: random.range(-10, 10), pitch: lean * Math.sin(towards), yaw: lean * Math.cos(towards) };
}

/** A telephone held low and near: 28 to 42 degrees of lean, in strong perspective. */
function steep(random: Random): Settings {
  const settings = photo(random);
  const lean = leaning(random, 28, 42);
  const pose = { ...settings.pose, ...lean, fill: random.range(0.78, 0.95), distance: random.range(1.2, 2) };
  return { ...settings, width: 2000, height: 1500, pose };
}

/** Seen so much from aside that its border is needed, or the text's own geometry: 15 to 30 degrees. */
function fromAside(random: Random): Settings {
  const settings = photo(random);
  return { ...settings, pose: { ...settings.pose, ...leaning(random, 15, 30), distance: random.range(1.5, 2.5) } };
}

/** Two cards on one table, each turned as it was put down; now and then one lies upside down. */
function pair(random: Random): Settings {
  const settings = photo(random);
  const put = (): Pose => ({
    ...settings.pose,
    roll: random.range(-16, 16) + (random.chance(0.25) ? 180 : 0),
    fill: random.range(0.8, 0.95),
    ...centred(random),
  });
  return { ...settings, width: 2000, height: 1500, pose: put(), neighbour: put() };
}

/** Too near: the card fills the frame, and a corner or an edge of it lies outside. */
function cropped(random: Random): Settings {
  const settings = photo(random);
  return { ...settings, pose: { ...settings.pose, fill: random.range(1, 1.05), ...centred(random) } };
}

/** Held in the hand, by one edge or two. */
function fingers(random: Random): Settings {
  return { ...fromAside(random), fingers: random.int(1, 2) };
}

/** On top of another card, which shows on one side or two. */
function overlapping(random: Random): Settings {
  const settings = fromAside(random);
  const [right, down] = [sign(random), sign(random)];
  const put = (side: 1 | -1): Pose => ({
    ...settings.pose,
    roll: random.range(-9, 9),
    fill: random.range(0.66, 0.74),
    shiftX: side * right * random.range(0.5, 0.9),
    shiftY: side * down * random.range(0.5, 0.9),
  });
  return { ...settings, width: 2000, height: 1500, pose: put(1), neighbour: put(-1), overlaps: true };
}

/** A pale card on a sheet of white paper, in even light: hardly an edge to be seen. */
function whiteOnWhite(random: Random): Settings {
  return { ...fromAside(random), ground: 'sheet', gradient: random.range(0.05, 0.15), tone: 1.08, glare: 0 };
}

/** A dark card on a dark table. */
function darkOnDark(random: Random): Settings {
  return { ...fromAside(random), ground: random.pick(['slate', 'walnut']), tone: random.range(0.28, 0.4), glare: 0 };
}

/** What a messenger leaves of a photo: 640 pixels at its longer side. */
function small(random: Random): Settings {
  const settings = photo(random);
  return {
    ...settings,
    width: 640,
    height: 480,
    pose: { ...settings.pose, fill: random.range(0.88, 0.97) },
    blur: random.range(0, 0.4),
    quality: random.int(72, 88),
  };
}

/** A black-and-white photocopy, scanned. */
function copy(random: Random): Settings {
  return {
    ...scan(random),
    grey: true,
    blur: random.range(0.4, 0.9),
    noise: random.range(2, 5),
    quality: random.int(70, 88),
  };
}

/** The conditions by name. Each draws its settings from the seed. */
export const conditions: Readonly<Record<string, (random: Random) => Settings>> = {
  scan,
  photo,
  hard,
  bad,
  tilted,
  turned,
  anyAngle,
  small,
  copy,
  steep,
  pair,
  cropped,
  fingers,
  overlapping,
  whiteOnWhite,
  darkOnDark,
};
