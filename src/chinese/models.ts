/** What the models of `models/models.json` are called; those of `MODEL_DIR` have names of their own. */
export const models: Readonly<Record<string, string>> = {
  Latin: '拉丁文',
  'Japanese and traditional Chinese': '日文和繁体中文',
  'PP-OCRv4': 'PP-OCRv4',
  Thai: '泰文',
  Arabic: '阿拉伯文',
  Bengali: '孟加拉文',
  Hangul: '韩文',
  'Tesseract, Korean': 'Tesseract（韩文）',
  'Tesseract, Bengali': 'Tesseract（孟加拉文）',
  'Tesseract, Hindi': 'Tesseract（印地文）',
};
