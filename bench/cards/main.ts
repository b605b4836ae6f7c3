import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import sharp from 'sharp';
import { conditions, photograph } from '../camera/photograph.ts';
import { cardMaker } from './cards.ts';
import { requireFonts } from './fonts.ts';
import { renderSheet } from './render.ts';

/** `npm run card -- passport 7 --variant DEU --condition photo out.jpg`: one card, to be looked at. */
const program = new Command('card')
  .argument('<documentType>')
  .argument('<seed>', 'any integer', Number)
  .argument('<out>', 'a .jpg or .png file')
  .option('--variant <name>', 'an issuing state, for instance')
  .option('--font <family>')
  .option('--side <side>', 'front, back or both', 'front')
  .option('--condition <name>', `the camera: ${Object.keys(conditions).join(', ')}; none: the flat print`)
  .action(
    async (
      documentType: string,
      seed: number,
      out: string,
      options: { variant?: string; font?: string; side: string; condition?: string },
    ) => {
      requireFonts();
      const card = cardMaker(documentType)(seed, options);
      const sides = [
        options.side === 'back' ? undefined : card.front,
        options.side === 'front' ? undefined : card.back,
      ].filter((side) => side !== undefined);
      const sheet = await renderSheet(sides, seed);
      if (options.condition) {
        const photo = await photograph(sheet, options.condition, seed);
        await writeFile(out, photo.jpeg);
        console.log(JSON.stringify(photo.settings));
      } else {
        await sharp(sheet.data, { raw: { width: sheet.width, height: sheet.height, channels: 4 } })
          .flatten({ background: '#fff' })
          .toFile(out);
      }
      console.log(JSON.stringify({ ...card.backTruth, ...card.frontTruth }, null, 2));
    },
  );
await program.parseAsync();
