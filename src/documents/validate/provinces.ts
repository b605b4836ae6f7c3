/**
 * The first two digits of an administrative division code (GB/T 2260-2007), with 81 to 83 as the residence permits of
 * people from Hong Kong, Macao and Taiwan carry them (State Council order 〔2018〕81).
 */
export const provinces: ReadonlyMap<string, string> = new Map([
  ...([
    ['11', '北京'],
    ['12', '天津'],
    ['13', '河北'],
    ['14', '山西'],
    ['15', '内蒙古'],
  ] as const),
  ...([
    ['21', '辽宁'],
    ['22', '吉林'],
    ['23', '黑龙江'],
  ] as const),
  ...([
    ['31', '上海'],
    ['32', '江苏'],
    ['33', '浙江'],
    ['34', '安徽'],
    ['35', '福建'],
    ['36', '江西'],
    ['37', '山东'],
  ] as const),
  ...([
    ['41', '河南'],
    ['42', '湖北'],
    ['43', '湖南'],
    ['44', '广东'],
    ['45', '广西'],
    ['46', '海南'],
  ] as const),
  ...([
    ['50', '重庆'],
    ['51', '四川'],
    ['52', '贵州'],
    ['53', '云南'],
    ['54', '西藏'],
  ] as const),
  ...([
    ['61', '陕西'],
    ['62', '甘肃'],
    ['63', '青海'],
    ['64', '宁夏'],
    ['65', '新疆'],
  ] as const),
  ...([
    ['71', '台湾'],
    ['81', '香港'],
    ['82', '澳门'],
    ['83', '台湾'],
  ] as const),
]);
