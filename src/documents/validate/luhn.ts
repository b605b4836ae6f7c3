/** Whether a number's last digit is its Luhn check digit (ISO/IEC 7812-1, annex B). False for anything but digits. */
export function hasLuhnDigit(number: string): boolean {
  if (!/^\d{2,}$/.test(number)) return false;
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
