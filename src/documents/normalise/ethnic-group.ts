/**
 * The 56 ethnic groups of China as identity cards print them (GB/T 3304-1991, without 族), and 穿青, which cards of
 * Guizhou carry by leave of the Ministry of Public Security.
 */
export const ethnicGroups: readonly string[] = [
  ...['汉', '蒙古', '回', '藏', '维吾尔', '苗', '彝', '壮', '布依', '朝鲜', '满', '侗', '瑶', '白', '土家', '哈尼'],
  ...['哈萨克', '傣', '黎', '傈僳', '佤', '畲', '高山', '拉祜', '水', '东乡', '纳西', '景颇', '柯尔克孜', '土'],
  ...['达斡尔', '仫佬', '羌', '布朗', '撒拉', '毛南', '仡佬', '锡伯', '阿昌', '普米', '塔吉克', '怒', '乌孜别克'],
  ...['俄罗斯', '鄂温克', '德昂', '保安', '裕固', '京', '塔塔尔', '独龙', '鄂伦春', '赫哲', '门巴', '珞巴', '基诺'],
  '穿青',
];

const forms = new Map<string, string>([
  ...ethnicGroups.map((group) => [group, group] as const),
  // Traditional forms and a character that older cards print for lack of the right one.
  ...([
    ['漢', '汉'],
    ['滿', '满'],
    ['壯', '壮'],
    ['苖', '苗'],
    ['蒙', '蒙古'],
    ['漠', '汉'],
  ] as const),
]);

/**
 * Characters that no group's name holds, and the one of like shape that is in one. PP-OCRv4 has no 仫; what it gives instead
 * holds 厶 as well, which 仡 does not.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  么: '仫',
  俬: '仫',
  公: '仫',
  私: '仫',
  仏: '仫',
  幺: '仫',
  士: '土',
  汊: '汉',
  汶: '汉',
  囬: '回',
  囘: '回',
  笛: '苗',
  自: '白',
};

/**
 * The group that a text names. A text of three or more characters that differs in one of them is that group where
 * only one group is so near; anything else is returned as read, and the verdict says that it is not on the list.
 */
export function ethnicGroup(text: string): string | null {
  const read = text
    .normalize('NFKC')
    .replace(/[^\p{Script=Han}]/gu, '')
    .replace(/(?<=.)族$/u, '');
  if (read === '') return null;
  const known = forms.get(read) ?? forms.get([...read].map((char) => lookAlikes[char] ?? char).join(''));
  if (known !== undefined) return known;
  const near = ethnicGroups.filter(
    (group) => group.length >= 3 && group.length === read.length && differences(group, read) === 1,
  );
  const [only] = near;
  if (near.length === 1 && only !== undefined) return only;
  return read.length <= 5 ? read : null;
}

/** Counts the places at which two texts of one length differ. */
function differences(a: string, b: string): number {
  return [...a].filter((char, index) => char !== b[index]).length;
}
