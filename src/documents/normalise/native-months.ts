/**
 * The months' names in scripts other than Latin (Unicode CLDR, wide forms; after a slash the abbreviations and other
 * spellings that cards print), January first, without points. Korean, Chinese and Japanese count their months.
 */
const languages: readonly string[] = [
  /* th */ 'มกราคม/มค กุมภาพันธ์/กพ มีนาคม/มีค เมษายน/เมย พฤษภาคม/พค มิถุนายน/มิย กรกฎาคม/กค สิงหาคม/สค กันยายน/กย ตุลาคม/ตค พฤศจิกายน/พย ธันวาคม/ธค',
  /* ar */ 'يناير فبراير مارس أبريل/ابريل/إبريل مايو يونيو يوليو أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر',
  /* ur */ 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  /* bn */ 'জানুয়ারি/জানুয়ারী/জানু ফেব্রুয়ারি/ফেব্রুয়ারী/ফেব মার্চ এপ্রিল মে জুন জুলাই আগস্ট/আগষ্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  /* hi */ 'जनवरी/जन फ़रवरी/फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर',
];

const monthOfName = new Map(
  languages.flatMap((names) =>
    names.split(' ').flatMap((forms, index) => forms.split('/').map((form) => [plain(form), index + 1] as const)),
  ),
);

/** The month (1 to 12) of a name in Thai, Arabic, Urdu, Bengali or Hindi, alone in the text; null for anything else. */
export function nativeMonth(text: string): number | null {
  return monthOfName.get(plain(text)) ?? null;
}

/** The full names in one language, January first. */
export const thaiMonths: readonly string[] = (languages[0] ?? '').split(' ').map((forms) => forms.replace(/\/.*/u, ''));

/** Thai tone marks stand in no month's name; a speck over a vowel looks like one (มี่.ค.). */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}]|[\u0e48-\u0e4b]/gu, '');
}
