const prefectures =
  '北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県'.split(
    ' ',
  );

/** Capitals that have not the prefecture's name. */
const capitals: Readonly<Record<string, string>> = Object.fromEntries(
  '北海道札幌 岩手県盛岡 宮城県仙台 茨城県水戸 栃木県宇都宮 群馬県前橋 埼玉県さいたま 神奈川県横浜 石川県金沢 山梨県甲府 愛知県名古屋 三重県津 滋賀県大津 兵庫県神戸 島根県松江 香川県高松 愛媛県松山 沖縄県那覇'
    .split(' ')
    .map((pair) => {
      const kind = /[道県]/u.exec(pair)?.index ?? 0;
      return [pair.slice(0, kind + 1), pair.slice(kind + 1)];
    }),
);

/** What 県 is taken for. */
const kindLike = /[鼎懸具縣縁呆果]/u;

/**
 * The prefecture that begins a text, and how many characters of the text it takes. One character may be misread, or lost,
 * where only one prefecture is so near. Null where none begins it.
 */
export function prefectureOf(text: string): { readonly name: string; readonly length: number } | null {
  const chars = [...text];
  const exact = prefectures.find((name) => text.startsWith(name));
  if (exact !== undefined) return { name: exact, length: exact.length };
  const near = prefectures.flatMap((name) => {
    const wrong = [...name].flatMap((char, index) => (char === chars[index] ? [] : [index]));
    const last = name.length - 1;
    if (wrong.length !== 1) return [];
    if (wrong[0] !== last || kindLike.test(chars[last] ?? '')) return [{ name, length: name.length }];
    // The last character is lost: 愛知豊田市; 千葉市 is a city's own name.
    return /[市区郡町村]/u.test(chars[last] ?? '') ? [] : [{ name, length: last }];
  });
  // Of several the one whose capital follows: 熊木県熊本市 is 熊本県, and not 栃木県.
  const atHome = near.filter(({ name, length }) => {
    const capital = capitals[name] ?? name.slice(0, -1);
    return chars.slice(length).join('').startsWith(`${capital}市`);
  });
  const [only, ...others] = atHome.length > 0 ? atHome : near;
  return others.length === 0 && only !== undefined ? only : null;
}
