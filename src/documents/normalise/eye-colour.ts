/** Colours of eyes in the codes of ANSI D-20 (AAMVA DL/ID Card Design Standard, D.12.5.1, DAY), and what is printed for them. */
const codes: Readonly<Record<string, string>> = {
  ...{ BLK: 'BLK', BLU: 'BLU', BRO: 'BRO', DIC: 'DIC', GRY: 'GRY', GRN: 'GRN', HAZ: 'HAZ', MAR: 'MAR', PNK: 'PNK' },
  ...{ BRN: 'BRO', BROWN: 'BRO', BLUE: 'BLU', BLACK: 'BLK', GREEN: 'GRN', GREY: 'GRY', GRAY: 'GRY', HAZEL: 'HAZ' },
  ...{ GRA: 'GRY', HZL: 'HAZ', BL: 'BLU', BR: 'BRO' },
};

/** The code of a colour, printed as code or word; null for anything else. */
export function eyeColour(text: string): string | null {
  return (
    codes[
      text
        .toUpperCase()
        .replace(/0/g, 'O')
        .replace(/[^A-Z]/g, '')
    ] ?? null
  );
}
