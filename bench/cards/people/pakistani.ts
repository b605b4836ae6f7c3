/** The same name in both scripts. */
export type BothScripts = readonly [latin: string, urdu: string];

/** Pakistan: names as cards print them, in Latin letters and in Urdu. A full name is two of them. */
export const pakistani: Readonly<Record<'male' | 'female' | 'last', readonly BothScripts[]>> = {
  male: [
    ['Muhammad', 'محمد'], ['Ahmed', 'احمد'], ['Bilal', 'بلال'], ['Usman', 'عثمان'], ['Imran', 'عمران'], ['Hamza', 'حمزہ'],
    ['Tariq', 'طارق'], ['Fahad', 'فہد'], ['Naveed', 'نوید'], ['Zubair', 'زبیر'], ['Kamran', 'کامران'], ['Asad', 'اسد'],
  ],
  female: [
    ['Ayesha', 'عائشہ'], ['Fatima', 'فاطمہ'], ['Sana', 'ثنا'], ['Zainab', 'زینب'], ['Nadia', 'نادیہ'], ['Rabia', 'رابعہ'],
    ['Hina', 'حنا'], ['Saima', 'صائمہ'], ['Kiran', 'کرن'], ['Mehwish', 'مہوش'],
  ],
  last: [
    ['Khan', 'خان'], ['Ali', 'علی'], ['Hussain', 'حسین'], ['Qureshi', 'قریشی'], ['Malik', 'ملک'], ['Iqbal', 'اقبال'], ['Butt', 'بٹ'],
    ['Chaudhry', 'چوہدری'], ['Siddiqui', 'صدیقی'], ['Shah', 'شاہ'], ['Akhtar', 'اختر'], ['Abbasi', 'عباسی'], ['Rehman', 'رحمان'],
  ],
}; // prettier-ignore
