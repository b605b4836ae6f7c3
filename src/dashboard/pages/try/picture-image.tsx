import { useState } from 'preact/hooks';
import { type Messages, useMessages } from '../../i18n/language.tsx';
import { type Picture } from './use-pictures.ts';

/** A chosen picture, upright as its camera says. Formats that this browser cannot show get a sheet that says so. */
export function PictureImage({ picture, alt }: { picture: Picture; alt: string }) {
  const texts = useMessages(messages);
  /** The address that could not be shown. */
  const [failed, setFailed] = useState<string>();
  if (failed !== picture.url)
    return <img class="picture" src={picture.url} alt={alt} onError={() => setFailed(picture.url)} />;
  return (
    <span class="picture unseen">
      <span class="small soft">{isHeic(picture.file) ? texts.heic : texts.other}</span>
    </span>
  );
}

function isHeic({ name, type }: File): boolean {
  return /hei[cf]$/i.test(type) || /\.hei[cf]$/i.test(name);
}

const english = {
  heic: 'This browser cannot show HEIC pictures. The server reads them all the same.',
  other: 'This browser cannot show this file as a picture.',
};

const messages: Messages<typeof english> = {
  en: english,
  zh: { heic: '此浏览器无法显示 HEIC 图片，但服务器可以识别。', other: '此浏览器无法将该文件显示为图片。' },
};
