const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Whether the last digit of a CUIL or CUIT proves the other ten (modulo 11; ANSES and AFIP, Resolución General 1817/05).
 * @param number 11 digits, hyphens allowed: prefix (2), DNI (8), check digit
 */
export function hasCuilDigit(number: string): boolean {
  const digits = number.replaceAll('-', '');
  if (!/^\d{11}$/.test(digits)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[10]);
}
