/** Round values from 0 up to one that is not below `max`: what an axis says. At least 1, so that whole things have whole marks. */
export function ticks(max: number, countMax = 4): readonly number[] {
  const least = Math.max(max, 1) / countMax;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = Math.max(1, [1, 2, 5, 10].map((digit) => digit * power).find((one) => one >= least) ?? least);
  return Array.from({ length: Math.ceil(Math.max(max, 1) / step) + 1 }, (_, index) => index * step);
}
