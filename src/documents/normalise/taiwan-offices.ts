import { hanText } from './han-text.ts';

/** Municipalities and counties as the national identity card abbreviates them in brackets behind its date of issue. */
const offices: Readonly<Record<string, string>> = {
  北市: '臺北市', 新北市: '新北市', 桃市: '桃園市', 中市: '臺中市', 南市: '臺南市', 高市: '高雄市', 基市: '基隆市', 竹市: '新竹市', 嘉市: '嘉義市',
  竹縣: '新竹縣', 苗縣: '苗栗縣', 彰縣: '彰化縣', 投縣: '南投縣', 雲縣: '雲林縣', 嘉縣: '嘉義縣', 屏縣: '屏東縣', 宜縣: '宜蘭縣', 花縣: '花蓮縣',
  東縣: '臺東縣', 澎縣: '澎湖縣', 金門: '金門縣', 連江: '連江縣',
  // Counties that became municipalities in 2010 and 2014.
  北縣: '臺北縣', 桃縣: '桃園縣', 中縣: '臺中縣', 南縣: '臺南縣', 高縣: '高雄縣',
}; // prettier-ignore

/** Where a card was issued, in full, of `民國94年7月1日(北市)換發`; null where no office is named. */
export function taiwanOffice(text: string): string | null {
  const short = /日?[([{（]?([^\d日()[\]{}]{2,3})[)\]}）]?.發/u.exec(hanText(text))?.[1] ?? '';
  return offices[short] ?? null;
}
