/** The dihedral group D5, and the permutation that is applied once more at each place (J. Verhoeff, 1969). */
const product = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
];
const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Whether a number's last digit is its Verhoeff check digit, as in India's Aadhaar. False for anything but digits. */
export function hasVerhoeffDigit(number: string): boolean {
  if (!/^\d{2,}$/.test(number)) return false;
  let check = 0;
  for (const [place, char] of [...number].reverse().entries()) {
    let digit = Number(char);
    for (let times = 0; times < place % 8; times++) digit = permutation[digit] ?? 0;
    check = product[check]?.[digit] ?? 0;
  }
  return check === 0;
}
