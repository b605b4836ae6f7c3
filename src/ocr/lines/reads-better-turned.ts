import type { Polygon } from '../../page.ts';
import { distance } from '../geometry.ts';
import type { Raster } from '../picture/raster.ts';
import type { RecogniseLine } from './shared-lines.ts';

/** As many of the longest lines are asked. */
const votersMax = 5;
/** A lead in confidence that no further line would overturn: some recognisers take 50 ms a line. */
const decided = 0.5;

/** Whether the recogniser is surer of these lines upside down: for where the classifier does not know. */
export async function readsBetterTurned(
  raster: Raster,
  lines: readonly Polygon[],
  recognise: RecogniseLine,
): Promise<boolean> {
  let vote = 0;
  for (const [tl, tr, br, bl] of voters(lines)) {
    const upright = await recognise(raster, [tl, tr, br, bl]);
    const turned = await recognise(raster, [br, bl, tl, tr]);
    vote += turned.confidence - upright.confidence;
    if (Math.abs(vote) >= decided) break;
  }
  return vote > 0;
}

/** The longest lines, as many as are asked. */
function voters(lines: readonly Polygon[]): readonly Polygon[] {
  const length = ([tl, tr]: Polygon) => distance(tl, tr);
  return [...lines].sort((a, b) => length(b) - length(a)).slice(0, votersMax);
}
