import type { Random } from '../random.ts';
import type { Culture } from './person.ts';

/** India: names of several regions, in Latin letters. */
export const indian = {
  male: ['RAJESH', 'AMIT', 'SURESH', 'VIKRAM', 'ARJUN', 'SANJAY', 'MOHAMMED', 'HARPREET', 'KARTHIK', 'DEEPAK', 'NITIN', 'PRAKASH', 'IMRAN', 'GOPAL', 'ANIRUDH'],
  female: ['PRIYA', 'SUNITA', 'LAKSHMI', 'ANJALI', 'KAVITA', 'FATIMA', 'GURPREET', 'MEENA', 'DIVYA', 'POOJA', 'REKHA', 'SHWETA', 'ISHITA', 'NEHA', 'BHAVANA'],
  surnames: ['KUMAR', 'SHARMA', 'GUPTA', 'SINGH', 'PATEL', 'REDDY', 'IYER', 'NAIR', 'DAS', 'BANERJEE', 'KHAN', 'JOSHI', 'DESHMUKH', 'CHAUHAN', 'MISHRA', 'PILLAI', 'VERMA', 'RAO'],
  towns: ['New Delhi', 'Mumbai', 'Pune', 'Bengaluru', 'Chennai'],
  secondNames: 0.25,
} satisfies Culture; // prettier-ignore

/** Names in Devanagari, for the lines that cards print above the Latin ones. */
export const devanagari: Readonly<Record<string, string>> = {
  RAJESH: 'राजेश', AMIT: 'अमित', SURESH: 'सुरेश', VIKRAM: 'विक्रम', ARJUN: 'अर्जुन', SANJAY: 'संजय', MOHAMMED: 'मोहम्मद', HARPREET: 'हरप्रीत', KARTHIK: 'कार्तिक', DEEPAK: 'दीपक', NITIN: 'नितिन', PRAKASH: 'प्रकाश', IMRAN: 'इमरान', GOPAL: 'गोपाल', ANIRUDH: 'अनिरुद्ध',
  PRIYA: 'प्रिया', SUNITA: 'सुनीता', LAKSHMI: 'लक्ष्मी', ANJALI: 'अंजलि', KAVITA: 'कविता', FATIMA: 'फातिमा', GURPREET: 'गुरप्रीत', MEENA: 'मीना', DIVYA: 'दिव्या', POOJA: 'पूजा', REKHA: 'रेखा', SHWETA: 'श्वेता', ISHITA: 'इशिता', NEHA: 'नेहा', BHAVANA: 'भावना',
  KUMAR: 'कुमार', SHARMA: 'शर्मा', GUPTA: 'गुप्ता', SINGH: 'सिंह', PATEL: 'पटेल', REDDY: 'रेड्डी', IYER: 'अय्यर', NAIR: 'नायर', DAS: 'दास', BANERJEE: 'बनर्जी', KHAN: 'खान', JOSHI: 'जोशी', DESHMUKH: 'देशमुख', CHAUHAN: 'चौहान', MISHRA: 'मिश्रा', PILLAI: 'पिल्लई', VERMA: 'वर्मा', RAO: 'राव',
}; // prettier-ignore

/** Where somebody lives: locality, town, district, state, the postcode's first digits; the same for Hindi lines. */
export const indianPlaces = [
  { locality: 'Connaught Place', town: 'New Delhi', district: 'New Delhi', state: 'Delhi', pin: '1100', hindi: 'कनॉट प्लेस, नई दिल्ली, दिल्ली' },
  { locality: 'Andheri East', town: 'Mumbai', district: 'Mumbai', state: 'Maharashtra', pin: '4000', hindi: 'अंधेरी पूर्व, मुंबई, महाराष्ट्र' },
  { locality: 'Kothrud', town: 'Pune', district: 'Pune', state: 'Maharashtra', pin: '4110', hindi: 'कोथरूड, पुणे, महाराष्ट्र' },
  { locality: 'Jayanagar 4th Block', town: 'Bengaluru', district: 'Bengaluru', state: 'Karnataka', pin: '5600', hindi: 'जयनगर, बेंगलुरु, कर्नाटक' },
  { locality: 'Adyar', town: 'Chennai', district: 'Chennai', state: 'Tamil Nadu', pin: '6000', hindi: 'अड्यार, चेन्नई, तमिलनाडु' },
  { locality: 'Salt Lake', town: 'Kolkata', district: 'Kolkata', state: 'West Bengal', pin: '7000', hindi: 'साल्ट लेक, कोलकाता, पश्चिम बंगाल' },
  { locality: 'Vaishali Nagar', town: 'Jaipur', district: 'Jaipur', state: 'Rajasthan', pin: '3020', hindi: 'वैशाली नगर, जयपुर, राजस्थान' },
  { locality: 'Gomti Nagar', town: 'Lucknow', district: 'Lucknow', state: 'Uttar Pradesh', pin: '2260', hindi: 'गोमती नगर, लखनऊ, उत्तर प्रदेश' },
  { locality: 'Banjara Hills', town: 'Hyderabad', district: 'Hyderabad', state: 'Telangana', pin: '5000', hindi: 'बंजारा हिल्स, हैदराबाद, तेलंगाना' },
  { locality: 'Model Town', town: 'Ludhiana', district: 'Ludhiana', state: 'Punjab', pin: '1410', hindi: 'मॉडल टाउन, लुधियाना, पंजाब' },
] as const; // prettier-ignore

export const indianStreets = ['MG Road', 'Station Road', '2nd Cross Street', 'Nehru Marg', 'Temple Street', 'Gandhi Nagar', 'Lake View Road', 'Sector 12']; // prettier-ignore

const d = (a: number, b: number): number => (a < 5 ? (b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5)) : b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5); // prettier-ignore

/** Digits with the Verhoeff check digit of the dihedral group of ten behind them. */
export function withVerhoeff(body: string): string {
  const inverse = [0, 4, 3, 2, 1, 5, 6, 7, 8, 9];
  const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  let sum = 0;
  [...body].reverse().forEach((digit, index) => {
    let value = Number(digit);
    for (let times = 0; times < (index + 1) % 8; times += 1) value = turn[value] ?? 0;
    sum = d(sum, value);
  });
  return body + String(inverse[sum]);
}

/** An Aadhaar number or a VID of somebody who does not exist. */
export const aadhaar = (random: Random, length: 12 | 16): string =>
  withVerhoeff(`${random.int(2, 9)}${random.pattern('#'.repeat(length - 2))}`);

export const inFours = (number: string): string => number.replace(/(.{4})(?=.)/g, '$1 ');

/** `RAJESH KUMAR` to `Rajesh Kumar`. */
export const titled = (name: string): string => name.toLowerCase().replace(/(?<=^|\s)\w/g, (letter) => letter.toUpperCase()); // prettier-ignore
