/** A sentence on a picture's quality. Each has its Chinese here, or it does not compile. */
export type Sentence = keyof typeof quality;

export const quality = {
  'The text is large enough to read.': '文字大小足以识别。',
  'The text is very small: move closer, or send the picture in full resolution.':
    '文字太小：请靠近拍摄，或上传原始分辨率的图片。',
  'The picture is sharp.': '图片清晰。',
  'The picture is blurred: hold still and let the camera focus.': '图片模糊：请保持稳定并等待对焦。',
  'The exposure is good.': '曝光良好。',
  'The picture is too dark: use more light.': '画面过暗：请增加光线。',
  'The picture is too bright: use less light.': '画面过亮：请减弱光线。',
  'No reflection hides the card.': '没有反光遮挡。',
  'A reflection hides a part of the card: tilt it, or turn away from the lamp.':
    '反光遮挡了部分证件：请倾斜证件或避开灯光。',
  'The picture shows no pattern of a screen.': '没有屏幕纹路。',
  'This looks like a picture of a screen: photograph the card itself.': '看起来是翻拍屏幕：请直接拍摄证件。',
  'The whole card is on the picture.': '整张证件都在画面内。',
  'A part of the card is cut off: take the picture from further away.': '证件有一部分在画面外：请离远一些拍摄。',
} as const;
