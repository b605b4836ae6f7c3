import { type Language } from '../../i18n/language.tsx';

/** What a document is called. The server's titles are English; one that has no Chinese name here keeps its own. */
export function documentName(
  { documentType, title }: { documentType: string; title: string },
  language: Language,
): string {
  return (language === 'zh' ? inChinese[documentType] : undefined) ?? title;
}

/** A part of the world: `south-america`. */
export function placeName(region: string, language: Language): string {
  const english = region.replaceAll(/(^|-)(\w)/g, (_match, gap: string, letter: string) => {
    return (gap && ' ') + letter.toUpperCase();
  });
  return (language === 'zh' ? regions[region] : undefined) ?? english;
}

const regions: Readonly<Record<string, string>> = {
  international: '国际',
  africa: '非洲',
  asia: '亚洲',
  europe: '欧洲',
  'north-america': '北美洲',
  'south-america': '南美洲',
  oceania: '大洋洲',
};

const inChinese: Readonly<Record<string, string>> = {
  ar_id_card: '阿根廷身份证',
  au_drivers_license: '澳大利亚驾照（各州）',
  bd_id_card: '孟加拉国身份证',
  ca_drivers_license: '加拿大驾照（各省）',
  ch_id_card: '瑞士身份证',
  cn_id_card: '中国居民身份证',
  co_id_card: '哥伦比亚身份证',
  de_id_card: '德国身份证',
  eg_id_card: '埃及身份证',
  es_id_card: '西班牙身份证',
  fr_id_card: '法国身份证',
  gb_drivers_license: '英国驾照',
  gh_id_card: '加纳身份证',
  hk_id_card: '香港身份证',
  id_ktp: '印度尼西亚身份证（KTP）',
  in_aadhaar_back: '印度 Aadhaar 卡（背面）',
  in_aadhaar_front: '印度 Aadhaar 卡（正面）',
  in_pan: '印度 PAN 卡',
  it_id_card: '意大利电子身份证',
  jp_drivers_license: '日本驾照',
  jp_my_number_card: '日本个人编号卡',
  kr_id_card: '韩国居民登录证',
  mrz_document: '其他带机读区的证件',
  mx_id_card: '墨西哥选民证',
  my_id_card: '马来西亚身份证',
  ng_nin_slip: '尼日利亚 NIN 凭条',
  nl_id_card: '荷兰身份证',
  nz_drivers_license: '新西兰驾照',
  nz_kiwi_access_card: '新西兰 Kiwi Access 卡',
  passport: '护照',
  pe_id_card: '秘鲁身份证',
  ph_drivers_license: '菲律宾驾照',
  ph_tinid: '菲律宾税号卡（TIN）',
  ph_umid: '菲律宾 UMID 卡',
  ph_voters_id: '菲律宾选民证',
  pk_id_card: '巴基斯坦身份证',
  ro_id_card: '罗马尼亚身份证',
  se_drivers_license: '瑞典驾照',
  se_id_card: '瑞典身份证',
  th_drivers_license: '泰国驾照',
  th_id_card: '泰国身份证',
  tw_id_card: '台湾身份证',
  us_drivers_license: '美国驾照（各州）',
  vn_id_card: '越南身份证',
  za_id_card: '南非身份证',
};
