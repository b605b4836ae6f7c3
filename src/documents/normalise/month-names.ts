/**
 * The months' names in the languages of the world's passports (Unicode CLDR, wide and abbreviated forms), January
 * first, upper case without diacritics. An abbreviation that is not the name's beginning follows it after a slash.
 */
const languages: readonly string[] = [
  /* sq */ 'JANAR SHKURT MARS PRILL MAJ QERSHOR KORRIK GUSHT SHTATOR TETOR NENTOR DHJETOR',
  /* az */ 'YANVAR FEVRAL MART APREL MAY IYUN IYUL AVQUST SENTYABR OKTYABR NOYABR DEKABR',
  /* eu */ 'URTARRIL OTSAIL MARTXO APIRIL MAIATZ EKAIN UZTAIL ABUZTU IRAIL URRI AZARO ABENDU',
  /* ca */ 'GENER FEBRER MARC ABRIL MAIG JUNY JULIOL AGOST SETEMBRE OCTUBRE NOVEMBRE DESEMBRE',
  /* hr */ 'SIJECANJ VELJACA OZUJAK TRAVANJ SVIBANJ LIPANJ SRPANJ KOLOVOZ RUJAN LISTOPAD STUDENI PROSINAC',
  /* cs */ 'LEDEN UNOR BREZEN DUBEN KVETEN CERVEN/CVN CERVENEC/CVC SRPEN ZARI RIJEN LISTOPAD PROSINEC',
  /* da */ 'JANUAR FEBRUAR MARTS APRIL MAJ JUNI JULI AUGUST SEPTEMBER OKTOBER NOVEMBER DECEMBER',
  /* nl */ 'JANUARI FEBRUARI MAART/MRT APRIL MEI JUNI JULI AUGUSTUS SEPTEMBER OKTOBER NOVEMBER DECEMBER',
  /* en */ 'JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER',
  /* et */ 'JAANUAR VEEBRUAR MARTS APRILL MAI JUUNI JUULI AUGUST SEPTEMBER OKTOOBER NOVEMBER DETSEMBER',
  /* fi */ 'TAMMIKUU HELMIKUU MAALISKUU HUHTIKUU TOUKOKUU KESAKUU HEINAKUU ELOKUU SYYSKUU LOKAKUU MARRASKUU JOULUKUU',
  /* fr */ 'JANVIER FEVRIER MARS AVRIL MAI JUIN JUILLET AOUT SEPTEMBRE OCTOBRE NOVEMBRE DECEMBRE',
  /* de */ 'JANUAR FEBRUAR MAERZ/MRZ APRIL MAI JUNI JULI AUGUST SEPTEMBER OKTOBER NOVEMBER DEZEMBER',
  /* hu */ 'JANUAR FEBRUAR MARCIUS APRILIS MAJUS JUNIUS JULIUS AUGUSZTUS SZEPTEMBER OKTOBER NOVEMBER DECEMBER',
  /* is */ 'JANUAR FEBRUAR MARS APRIL MAI JUNI JULI AGUST SEPTEMBER OKTOBER NOVEMBER DESEMBER',
  /* id */ 'JANUARI FEBRUARI MARET APRIL MEI JUNI JULI AGUSTUS/AGT SEPTEMBER OKTOBER NOVEMBER DESEMBER',
  /* ga */ 'EANAIR FEABHRA MARTA AIBREAN BEALTAINE MEITHEAMH IUIL LUNASA MEANFOMHAIR/MFO DEIREADHFOMHAIR/DFO SAMHAIN NOLLAIG',
  /* it */ 'GENNAIO FEBBRAIO MARZO APRILE MAGGIO GIUGNO LUGLIO AGOSTO SETTEMBRE OTTOBRE NOVEMBRE DICEMBRE',
  /* lv */ 'JANVARIS FEBRUARIS MARTS APRILIS MAIJS JUNIJS JULIJS AUGUSTS SEPTEMBRIS OKTOBRIS NOVEMBRIS DECEMBRIS',
  /* lt */ 'SAUSIS VASARIS KOVAS BALANDIS GEGUZE BIRZELIS LIEPA RUGPJUTIS RUGSEJIS SPALIS LAPKRITIS GRUODIS',
  /* ms */ 'JANUARI FEBRUARI MAC APRIL MEI JUN JULAI OGOS SEPTEMBER OKTOBER NOVEMBER DISEMBER',
  /* mt */ 'JANNAR FRAR MARZU APRIL MEJJU GUNJU LULJU AWWISSU SETTEMBRU OTTUBRU NOVEMBRU DICEMBRU',
  /* pl */ 'STYCZEN LUTY MARZEC KWIECIEN MAJ CZERWIEC LIPIEC SIERPIEN WRZESIEN PAZDZIERNIK LISTOPAD GRUDZIEN',
  /* pt */ 'JANEIRO FEVEREIRO MARCO ABRIL MAIO JUNHO JULHO AGOSTO SETEMBRO OUTUBRO NOVEMBRO DEZEMBRO',
  /* ro */ 'IANUARIE FEBRUARIE MARTIE APRILIE MAI IUNIE IULIE AUGUST SEPTEMBRIE OCTOMBRIE NOIEMBRIE DECEMBRIE',
  /* sk */ 'JANUAR FEBRUAR MAREC APRIL MAJ JUN JUL AUGUST SEPTEMBER OKTOBER NOVEMBER DECEMBER',
  /* sl */ 'JANUAR FEBRUAR MAREC APRIL MAJ JUNIJ JULIJ AVGUST SEPTEMBER OKTOBER NOVEMBER DECEMBER',
  /* es */ 'ENERO FEBRERO MARZO ABRIL MAYO JUNIO JULIO AGOSTO SEPTIEMBRE/SET OCTUBRE NOVIEMBRE DICIEMBRE',
  /* sv */ 'JANUARI FEBRUARI MARS APRIL MAJ JUNI JULI AUGUSTI SEPTEMBER OKTOBER NOVEMBER DECEMBER',
  /* tr */ 'OCAK SUBAT MART NISAN MAYIS HAZIRAN TEMMUZ AGUSTOS EYLUL EKIM KASIM ARALIK',
  /* cy */ 'IONAWR CHWEFROR MAWRTH EBRILL MAI MEHEFIN GORFFENNAF AWST MEDI HYDREF TACHWEDD RHAGFYR',
];

const byLanguage = languages.map((names) => names.split(' ').map((name) => name.split('/')));
/** English, French and Spanish: ICAO 9303-3 §4.4 wants the month in one of them, whatever else stands beside it. */
const icaoLanguages = byLanguage.filter(([january = []]) =>
  january.some((name) => ['JANUARY', 'JANVIER', 'ENERO'].includes(name)),
);

/**
 * The months (1 to 12) that a printed name or abbreviation of at least three letters can mean, in any language;
 * LIS is October in Croatian and November in Polish. Diacritics and case do not matter.
 */
export function monthsNamed(printed: string): ReadonlySet<number> {
  const name = printed
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll('0', 'O')
    .replaceAll('1', 'I')
    .replace(/[^A-Z]/g, '');
  if (name.length < 3) return new Set();
  // MAR is March, not the Finnish November.
  const usual = monthsIn(icaoLanguages, name);
  return usual.size > 0 ? usual : monthsIn(byLanguage, name);
}

function monthsIn(among: typeof byLanguage, name: string): Set<number> {
  const months = new Set<number>();
  for (const names of among) {
    names.forEach((forms, index) => {
      if (
        forms.some(
          (form) => form.startsWith(name) || (form.length > 3 && name.startsWith(form) && inflected(name, form)),
        )
      ) {
        months.add(index + 1);
      }
    });
  }
  return months;
}

/** A name with an ending (LISTOPADA); Marseille is not March. */
function inflected(name: string, form: string): boolean {
  return name.length <= form.length + 2;
}
