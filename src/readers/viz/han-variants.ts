/**
 * Forms of one Chinese character: traditional, simplified, Japanese. A recogniser that knows one writing gives its form
 * for another's, so labels are compared without regard to it. These are the characters of titles and labels, and
 * frequent ones of names.
 */
const forms =
  '證证証 國国 華华 號号 發发発 別别 編编 統统 簽签 領领 機机 關关関 權权権 區区 縣县県 臺台 鄉乡郷 鎮镇 戶户戸 駕驾 駛驶 車车 類类 種种 條条 許许 轉转転 運运 門门 ' +
  '東东 學学 會会 員员 間间 書书 長长 處处処 實实実 對对対 體体 單単单 場场 總总総 務务 經経经 議议 認认 護护 記记 資资 載载 辦办 邊边辺邉 開开 際际 僑侨 優优 動动 ' +
  '團团団 屬属 師师 廣广広 廳厅庁 歲岁歳 產产産 畢毕 稱称 聯联 職职 製制 見见 親亲 調调 選选 醫医 錄录録 鑑鉴 顏颜 驗验験 齡龄齢 黃黄 鏡镜 準准 效効 個个 當当 現现 ' +
  '蓋盖 濟济済 從从従 張张 陳陈 劉刘 楊杨 鄭郑 謝谢 蘇苏 葉叶 呂吕 蕭萧 羅罗 簡简 鍾钟 盧卢 趙赵 馮冯 鄧邓 龍龙竜 寶宝 麗丽 雲云 偉伟 傑杰 勳勋 銘铭 維维 凱凯 詩诗 ' +
  '賴赖 莊庄 聰聪 靜静 鈺钰 瑋玮 惠恵 增増 佛仏 兒児儿 繩縄绳 瀧滝泷 齋斎斋 齊斉齐 櫻桜樱 澤沢泽 濱浜滨 圓円圆 榮栄荣 瀨瀬濑 眞真 德徳 惡悪恶 壹壱 拂払 澁渋涩 溪渓 ' +
  '髙高 﨑崎 岡冈 遠远 島岛 鹽塩盐 壽寿 曉暁晓 顯顕显 靈霊灵 彌弥 彥彦 緣縁 綠緑绿 黑黒 每毎';

/** From each form to the first of its group. */
export const hanVariants: Readonly<Record<string, string>> = Object.fromEntries(
  forms.split(' ').flatMap((group) => {
    const [first = '', ...others] = group;
    return others.map((other) => [other, first]);
  }),
);
